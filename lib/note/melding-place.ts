/**
 * Where a fact stands in a melding: the sections that the forms of Veilig Thuis share (knowledge/domain.md §4), and
 * within a section what sort of statement it is, so that facts and judgements never mix.
 */
import type { Question } from '@/lib/protocol/schema';
import type { NotedAnswer, NotedFact } from './noted-fact';

/** In the order of the forms. */
export const meldingTitles = {
  reporter: 'Melder',
  code: 'Stappen van de meldcode',
  people: 'Betrokkenen',
  concerns: 'Zorgen',
  safety: 'Veiligheid nu',
  talk: 'Gesprek met de betrokkenen',
  network: 'Netwerk en hulp',
  expectation: 'Verwachting en eigen taak',
  other: 'Bijlagen en overige informatie',
} as const;
export type MeldingSectionId = keyof typeof meldingTitles;
export const meldingSections = Object.keys(meldingTitles) as MeldingSectionId[];

/** In the order in which they stand in a section. */
export const meldingParts = ['fact', 'supposition', 'agreement', 'left-out', 'told', 'judgement', 'decision'] as const;
export type MeldingPart = (typeof meldingParts)[number];

export interface Place {
  section: MeldingSectionId;
  part: MeldingPart;
}

/** Questions of the shipped packs whose kind does not tell where they belong. A test holds them against the packs. */
export const questionPlaces: Readonly<Partial<Record<MeldingSectionId, readonly string[]>>> = {
  reporter: ['s5.identity', 'jus.service'],
  code: ['s4.instrument', 's4.suspicion', 's5.report', 'edu.authority', 'zzp.joined', 'sbo.zat-consent'],
  people: [
    ...['s1.about', 's1.client-role', 's1.kindcheck', 's1.seen', 's1.professional', 's1.professional-who'],
    ...['jgd.age', 'lvb.representative', 'knmg.carer-check'],
  ],
  concerns: [
    ...['s1.special', 's1.alternative', 's4.nature', 's4.severity', 's4.risk'],
    ...['s5.agreement', 's5.review', 's5.result', 's5.monitored'],
  ],
  safety: ['s1.acute', 's1.children-safe', 's5.unsafe', 'knmg.carer-safe'],
  talk: [
    ...['s3.safe', 's3.people', 's3.prepare', 's3.why-not', 's3.outcome'],
    ...['s5.exception', 's5.consent', 's5.objections', 's5.secrecy', 'knmg.attempts'],
  ],
  network: ['s5.able', 's5.accepted', 's5.lasting', 's5.help', 'knmg.index'],
  expectation: [
    ...['s5.reported', 's5.feedback', 's5.vt-outcome', 's5.research', 's5.research-result'],
    ...['s5.own-task', 's5.monitor'],
  ],
};

const byQuestion = new Map(
  meldingSections.flatMap((section) => (questionPlaces[section] ?? []).map((question) => [question, section] as const)),
);

type Kinds = Partial<Record<NotedAnswer['kind'], MeldingSectionId>>;
/** Wherever they were asked. */
const alwaysByKind: Kinds = { signal: 'concerns', 'follow-up': 'concerns', person: 'people', talk: 'talk' };
/** Unless their question stands in the list. */
const elseByKind: Kinds = { contact: 'code', agreement: 'network' };

/** The section a question is answered in; what no section asks for is other information. */
export const sectionOf = (question: string, kind: NotedAnswer['kind'] | undefined): MeldingSectionId =>
  (kind && alwaysByKind[kind]) ?? byQuestion.get(question) ?? (kind && elseByKind[kind]) ?? 'other';

const partByKind: Partial<Record<NotedAnswer['kind'], MeldingPart>> = {
  signal: 'fact',
  person: 'fact',
  contact: 'fact',
  talk: 'fact',
  'follow-up': 'supposition',
  agreement: 'agreement',
  decision: 'decision',
};

const partBySort: Record<NonNullable<Question['epistemic']>, MeldingPart> = {
  fact: 'fact',
  source: 'fact',
  hypothesis: 'supposition',
  judgement: 'judgement',
  decision: 'decision',
};

/** The term of help stands with the agreements it belongs to. */
const partByQuestion: Readonly<Record<string, MeldingPart>> = { 's5.review': 'agreement' };

function partOf({ question: id, value }: NotedFact, question: Question | undefined): MeldingPart {
  if (Object.hasOwn(partByQuestion, id)) return partByQuestion[id] ?? 'told';
  // Nobody said what sort of statement it is: told as an answer, never as a fact.
  return partByKind[value.kind] ?? (question?.epistemic ? partBySort[question.epistemic] : 'told');
}

/**
 * Where a fact stands. `question` is how the pack asks it, for what was left out too; absent when it no longer does.
 * That somebody was not spoken to is told with the talks, everything else that was left out with the steps.
 */
export function placeOf(fact: NotedFact, question: Question | undefined): Place {
  const { value } = fact;
  if (value.kind === 'person') return { section: 'people', part: 'fact' };
  if (value.kind !== 'skipped') {
    const section = sectionOf(fact.question, value.kind);
    const part = partOf(fact, question);
    // People come first; what else was answered about them follows.
    return { section, part: section === 'people' && part === 'fact' ? 'told' : part };
  }
  const asked = sectionOf(value.question, question?.kind);
  return { section: asked === 'talk' ? 'talk' : 'code', part: 'left-out' };
}
