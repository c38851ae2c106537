/** What it takes to write a kind of answer as labelled lines and to read it back. */
import type { Question } from '@/lib/protocol/schema';
import type { Fields, GetWords } from './labels';
import type { NotedAnswer } from './noted-fact';

/** What the heading of a fact already told. */
export interface Told {
  date: string;
  time: string;
  /** The question that was left out, for `skipped`. */
  question: string;
  status: 'closed' | 'open';
}

export type AnswerOfKind<Kind extends NotedAnswer['kind']> = Extract<NotedAnswer, { kind: Kind }>;

export interface AnswerForm<Kind extends NotedAnswer['kind']> {
  write(value: AnswerOfKind<Kind>, question: Question | undefined): Fields;
  /** Undefined when the lines do not hold what this kind cannot do without. */
  read(get: GetWords, told: Told, question: Question | undefined): AnswerOfKind<Kind> | undefined;
}

type Present<Fields> = { [Field in keyof Fields]?: Exclude<Fields[Field], undefined> };

/** Only the fields that hold something: an empty one is the same as an absent one. */
export const filled = <Fields extends Record<string, unknown>>(fields: Fields): Present<Fields> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined),
  ) as Present<Fields>;
