import type { MeldingSectionId } from './melding-place';

/** A question of the pack that nobody answered, and nobody left out with a reason. */
export type UnansweredGap =
  | ('identity' | 'colleague' | 'advice' | 'instrument' | 'decision' | 'people' | 'signal' | 'nature' | 'good')
  | ('acute' | 'unsafe' | 'talk' | 'announce' | 'exception' | 'consent' | 'objections' | 'secrecy' | 'help')
  | ('expectation' | 'own-task');
/** Something no question of ours asks: the professional writes it in the form. */
export type OwnGap = 'reporter' | 'relation' | 'kader' | 'contact' | 'helpers' | 'attachments';
/** Something that an answer leaves open. */
type AnswerGap =
  | ('birth-date' | 'lives' | 'authority' | 'position' | 'safe-now' | 'observer' | 'source' | 'speaker')
  | ('supposer' | 'diagnosis' | 'reaction' | 'advice-empty' | 'two-answers');

/** Something that a reader at Veilig Thuis will miss. */
export interface Gap {
  id: UnansweredGap | OwnGap | AnswerGap;
  section: MeldingSectionId;
  /** The question whose form fills it; absent where no question does. */
  question?: string;
  /** The entry that its form corrects. */
  entry?: string;
  /** Whom it is about. */
  name?: string;
  /** The day of what it is about. */
  day?: string;
}
