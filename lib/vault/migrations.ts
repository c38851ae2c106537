/** Content of an older schema becomes today's after it was opened, record by record; what lies on the disk is not touched. */
import type { RecordStoreName } from './connection';
import { schemaVersion } from './rows';

/** Makes a value of the next schema. */
type Migration = (value: unknown) => unknown;
/** Per store, by the schema that a step starts from. A schema without a step is the same in the next. */
export type Migrations = Partial<Record<RecordStoreName, Readonly<Record<number, Migration>>>>;

/** None yet: schema 1 is the first. */
const known: Migrations = {};

/** The value as today's schema has it. Other steps and another last schema are for tests. */
export function migrate(
  store: RecordStoreName,
  from: number,
  value: unknown,
  { steps = known, to = schemaVersion }: { steps?: Migrations; to?: number } = {},
): unknown {
  let migrated = value;
  for (let schema = from; schema < to; schema += 1) migrated = steps[store]?.[schema]?.(migrated) ?? migrated;
  return migrated;
}
