/**
 * What the page beside us can be asked, and what it answers. The questions reach it through
 * `scripting.executeScript` only; the answers are plain data, checked with zod on arrival (lib/messages/page-replies.ts).
 */

/** Which page this is, as far as a web page can tell. */
export interface PageIdentity {
  origin: string;
  path: string;
  title: string;
  /** What stands where the professional pointed: tells the client, whatever address and title say. */
  marker?: string;
}

/** `code`: an editor of code, which tells what it holds only in the page's own world (read-model.ts). */
export type FieldKind = 'text-area' | 'text-line' | 'rich-text' | 'code';

/** The text of an editor of code, around its selection. */
export interface CodeModel {
  ahead: string;
  selected: string;
  behind: string;
}

/** Why there is no field to write in, or why this field is not one. */
export type FieldRefusal =
  | 'no-field'
  | 'password-field'
  | 'unsuitable-field'
  | 'unreadable-editor'
  | 'read-only-field'
  | 'hidden-field'
  | 'sandboxed-frame'
  | 'unreachable-frame'
  | 'pdf-page';

export interface TargetField {
  /** Proves, when inserting, that page and field are still the ones the professional saw. */
  nonce: string;
  kind: FieldKind;
  /** The field's visible name: its label, placeholder or title; empty when it has none. */
  label: string;
  /** Text is selected in it, and would be replaced. */
  selected: boolean;
  /** Which of the selectors that were asked about are this field. */
  selectors?: string[];
  /** Headings and lists of a note stay headings and lists there. */
  keepsLayout?: true;
  /** Characters that still fit; absent when the page sets no limit. */
  room?: number;
}

/** `frame`: with `unreachable-frame`, the place in the page (place.ts) of the frame that has the focus. */
export type ProbeReply =
  | { found: true; page: PageIdentity; field: TargetField }
  | { found: false; page: PageIdentity; reason: FieldRefusal; frame?: number[] };

/** A field to draw a line around: the place of its document in the page, and a selector in it. */
export type RevealReply = { place: number[]; selector: string } | { place?: never; selector?: never };

/** Why what was pointed at is of no use. */
export type PointRefusal = FieldRefusal | 'nothing-selected' | 'no-such-place';

/** `selector`: finds that place back, and nothing else; empty for a field that only its label tells. */
export type PointReply =
  | { found: true; page: PageIdentity; selector: string; label: string }
  | { found: false; page: PageIdentity; reason: PointRefusal };

/** How a field is known of which a site adapter tells. */
export interface FieldClues {
  selectors: string[];
  /** As `labelKey` makes them (lib/site-adapter). */
  labels: string[];
}

/** Why nothing was written. In all these cases the page is untouched. */
export type InsertRefusal =
  | FieldRefusal
  | 'page-changed'
  | 'client-changed'
  | 'field-gone'
  | 'content-changed'
  | 'no-room'
  | 'line-breaks'
  | 'no-technique-left';

/**
 * `wrote`: a technique ran; only `verify`, asked after the editor settled, can tell what came of it.
 * `ignored`: nobody took what was offered, so looking longer tells nothing more.
 * When it says `unchanged` with `mayTryNext`, `insert` with the same nonce runs the next technique, never the same one.
 */
export type InsertReply = { wrote: true; technique: string } | { wrote: false; reason: InsertRefusal };

/** What stands in the field now, compared with before plus the text. */
export type VerifyReply =
  | { state: 'placed' }
  | { state: 'different'; found: string }
  | { state: 'unchanged'; mayTryNext: boolean; ignored?: true }
  | { state: 'unknown' };

export interface CaptureReply {
  text: string;
  /** There was more than a quote can hold. */
  cut: boolean;
  /** What stood around it, to find it back: a few words, without spaces. */
  before: string;
  after: string;
  /** The heading, legend or label it stood under; empty when there is none. */
  near: string;
  page: PageIdentity;
}

/** A text that was marked, and what stood around it. */
export interface Passage {
  quote: string;
  before: string;
  after: string;
}

/** `places`: how many were coloured. `inField`: it stands in a field, which cannot be coloured. */
export interface ShowReply {
  places: number;
  inField: boolean;
}

/** `stands`: the note is there as it was, because the field could not take it back alone. */
export interface UndoReply {
  undone: boolean;
  stands?: true;
}

export type PageRequest =
  /**
   * `marker`: where the client's name stands. `selectors`: those of fields that are known here. `field`: look at this
   * field instead of the one in focus.
   */
  | { ask: 'probe'; marker?: string; selectors?: string[]; field?: FieldClues }
  /** Which fields a note could go into, when none has the focus. */
  | { ask: 'fields'; marker?: string }
  | { ask: 'reveal'; nonce: string }
  /** What the professional points at now. */
  | { ask: 'point'; what: 'name' | 'field' }
  /**
   * `html`: the same words with headings and lists, for the field that keeps these. `model`: what an editor of code says it
   * holds now; asked just before, and for no other field.
   */
  | { ask: 'insert'; nonce: string; text: string; html?: string; joinLines: boolean; model?: CodeModel }
  | { ask: 'verify'; nonce: string; model?: CodeModel }
  | { ask: 'undo'; nonce: string; model?: CodeModel }
  /** `said`: what the page menu says is selected; empty after a shortcut. */
  | { ask: 'capture'; said: string }
  | { ask: 'show'; name: string; passage: Passage }
  | { ask: 'hide' }
  /** Which place in the page this frame has. */
  | { ask: 'where' }
  /** Which other sites show a part of this page. */
  | { ask: 'frames' }
  /** The vault was locked: nothing of a note stays behind in the page's isolated world. */
  | { ask: 'forget' };

/** What the second script answers (newest-copy.ts). */
export type TextAsk = 'point' | 'capture' | 'show' | 'hide';
export type TextRequest = Extract<PageRequest, { ask: TextAsk }>;
/** What the first one answers. */
export type FieldRequest = Exclude<PageRequest, TextRequest>;
export type FieldAsk = FieldRequest['ask'];

/** The reply that belongs to each request. */
export interface PageReplies {
  probe: ProbeReply;
  fields: { fields: TargetField[] };
  reveal: RevealReply;
  where: { place?: number[] | undefined };
  point: PointReply;
  insert: InsertReply;
  verify: VerifyReply;
  undo: UndoReply;
  capture: CaptureReply;
  show: ShowReply;
  hide: { hidden: true };
  frames: { origins: string[] };
  forget: { forgotten: true };
}
