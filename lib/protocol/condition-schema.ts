/** When something appears. Closed on purpose: nothing to evaluate, each prints as a sentence, checked without a case. */
import { z } from '@/lib/zod';
import { id, isoDate } from './pack-words';

export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { answered: string }
  | { answer: string; is: string }
  | { skipped: string }
  | { stepDone: string }
  | { ageAtLeast: number; of: string }
  | { ageBelow: number; of: string }
  | { today: { from?: string; to?: string } };

const age = z.int().min(1).max(120);
const whose = id.describe('A question of kind `person` or `date` (date of birth), or `text` with an age in it');

export const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(conditionSchema).min(1) }),
      z.strictObject({ any: z.array(conditionSchema).min(1) }),
      z.strictObject({ not: conditionSchema }),
      z.strictObject({ answered: id }),
      z.strictObject({
        answer: id,
        is: z.string().min(1).describe('Option id, or yes, no, doubt; for a follow-up its outcome'),
      }),
      z.strictObject({ skipped: id }),
      z.strictObject({ stepDone: id }),
      z.strictObject({ ageAtLeast: age, of: whose }).describe('Somebody named there has this age; unknown is no'),
      z.strictObject({ ageBelow: age, of: whose }).describe('Somebody named there is younger; unknown is no'),
      z
        .strictObject({ today: z.strictObject({ from: isoDate.exactOptional(), to: isoDate.exactOptional() }) })
        .describe('Only within these days, both included'),
    ]),
  )
  .meta({ id: 'condition' });
