/** Where a note would go, and what came of putting it there. */
import type { FieldRefusal, InsertRefusal, PageIdentity, TargetField } from '@/lib/host/page-api';
import type { MeldingSectionId } from '@/lib/note/melding-place';
import type { AccessRefusal } from './surroundings';

/** The field beside us, as last seen. */
export type Target =
  | { state: 'asking' }
  | FieldTarget
  /** None has the focus: which one is meant? */
  | { state: 'which'; page: PageIdentity; fields: readonly SeenField[]; linked: boolean }
  | { state: 'no-field'; page: PageIdentity; reason: FieldRefusal; linked: boolean }
  | { state: 'no-access'; reason: AccessRefusal };

/** A field in the page beside us. */
export interface SeenField extends TargetField {
  /** When it stands in a frame of another site: the frame's number (PageDoor), and the page in it. */
  frame?: { number: number; page: PageIdentity };
}

/** A field a note can go into. */
export interface FieldTarget {
  state: 'field';
  page: PageIdentity;
  field: SeenField;
  linked: boolean;
}

/** Why placing stopped to ask first. */
export type PlacingQuestion =
  | ('other-page' | 'first-page' | 'unknown-page' | 'address' | 'who-reads' | 'client-reads')
  /** For a melding: whether this is the form of Veilig Thuis, and the form of this case. */
  | ('report-form' | 'dossier-site' | 'other-report')
  | ('replaces' | 'join-lines');

/** Why nothing of ours stands in the dossier. */
export type PlacingRefusal = InsertRefusal | AccessRefusal | 'page-refused';

/** A section of a melding, or all of them as one text. */
export type MeldingPiece = MeldingSectionId | 'all';

/** A text that is ready to be placed or copied. */
export interface Chosen {
  caseId: string;
  /** The facts that are in the dossier once it stands there; none for a melding, which goes to Veilig Thuis. */
  entries: readonly string[];
  text: string;
  /** The same words laid out, for an editor that they are copied or dragged to. */
  html: string;
  /** The professional wants headings and lists where the field keeps these. */
  laidOut?: boolean;
  /** Which piece of a melding it is; absent for a note. */
  melding?: MeldingPiece;
}

/** Where a piece of a melding went. `uncertain`: it was written, and nobody knows what stands there. */
export interface Handed {
  caseId: string;
  piece: MeldingPiece;
  text: string;
  how: 'placed' | 'copied' | 'dragged' | 'uncertain';
  /** Page and field (its nonce) that it was written in; absent for what was copied. */
  page?: PageIdentity;
  nonce?: string;
}

/**
 * What the professional saw when they clicked: this case, these facts, this text, this field. Fixed from then on,
 * whatever is on screen by the time an answer or the page comes back.
 */
export interface Attempt extends Chosen {
  page: PageIdentity;
  field: SeenField;
}

/** Placing stopped to ask. */
export interface Asking {
  state: 'asking';
  question: PlacingQuestion;
  attempt: Attempt;
  answered: readonly PlacingQuestion[];
}

export type Placing =
  | { state: 'ready' }
  /** Clicked, but another field is beside us than was shown: nothing was written, and the new one is shown. */
  | { state: 'moved'; to: Target }
  | Asking
  | { state: 'busy'; attempt: Attempt }
  | { state: 'placed'; attempt: Attempt; placementId: string | undefined }
  /** It stands there, but the storage refused to note it down. */
  | { state: 'unrecorded'; attempt: Attempt }
  /** Something else stands there than we wrote: the professional looks and decides. */
  | { state: 'different'; attempt: Attempt; found: string; placementId: string | undefined }
  | { state: 'uncertain'; attempt: Attempt; placementId: string | undefined }
  | { state: 'refused'; attempt: Attempt; reason: PlacingRefusal }
  | { state: 'copied'; copied: Chosen }
  /** Dragged out of the panel and let go somewhere: only the professional saw where. */
  | { state: 'dragged'; copied: Chosen }
  | { state: 'undone'; attempt: Attempt };

/** States that must be dealt with before another note is begun: nobody knows yet what stands in the dossier. */
export const isUnresolved = ({ state }: Placing): boolean =>
  state === 'busy' || state === 'unrecorded' || state === 'different' || state === 'uncertain';
