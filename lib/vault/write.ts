import type { RecordStoreName } from './connection';
import { rowHeadSchema, type AnyRow } from './rows';

/** One record to put or to remove. */
export interface Write {
  store: RecordStoreName;
  id: string;
  /** The version that was there when this was sealed; 0 for none. */
  over: number;
  /** Whether anything was there, readable or not. */
  stood: boolean;
  /** Absent: remove the record. */
  row?: AnyRow;
}

/** The version of a stored record as far as it can be told: 0 when there is none or it tells nothing. */
export const versionOf = (record: unknown): number => rowHeadSchema.safeParse(record).data?.version ?? 0;
