/** Where a note would go, and what came of putting it there. */
import type { FieldRefusal, InsertRefusal, PageIdentity, TargetField } from '@/lib/host/page-api';
import type { AccessRefusal } from './surroundings';

/** The field beside us, as last seen. */
export type Target =
  | { state: 'asking' }
  | { state: 'field'; page: PageIdentity; field: TargetField; linked: boolean }
  | { state: 'no-field'; page: PageIdentity; reason: FieldRefusal; linked: boolean }
  | { state: 'no-access'; reason: AccessRefusal };

/** Why placing stopped to ask first. */
export type PlacingQuestion = 'who-reads' | 'other-page' | 'client-reads' | 'join-lines';

/** Why nothing of ours stands in the dossier. */
export type PlacingRefusal = InsertRefusal | AccessRefusal | 'page-refused';

export type Placing =
  | { state: 'ready' }
  | { state: 'asking'; question: PlacingQuestion }
  | { state: 'busy' }
  | { state: 'placed'; placementId: string; nonce: string }
  /** Something else stands there than we wrote: the professional looks and decides. */
  | { state: 'different'; found: string; nonce: string; page: PageIdentity; field: string }
  | { state: 'uncertain'; nonce: string; page: PageIdentity; field: string }
  | { state: 'refused'; reason: PlacingRefusal; room?: number; length?: number }
  | { state: 'copied' }
  | { state: 'undone' };
