/** Rules: what a case, as far as it is known, calls for. Always advice, never an act. */
import { z } from '@/lib/zod';
import { conditionSchema } from './condition-schema';
import { id, packText } from './pack-words';

/** ISO 8601 of one unit, and `WD` for working days: P0D, P5WD, P4W, P6M. */
export const termSchema = z.string().regex(/^P\d{1,3}(D|WD|W|M|Y)$/);

const effect = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('advice'), text: packText }),
  z.strictObject({ type: z.literal('stop'), text: packText }).describe('These steps are not the way for this concern'),
  z
    .strictObject({ type: z.literal('require'), text: packText, question: id })
    .describe('Asks for an answer, or for the reason why there is none'),
  z
    .strictObject({
      type: z.literal('route'),
      text: packText,
      contact: id.exactOptional().describe('Whom to call: of the directory or of this pack'),
      role: id.exactOptional().describe('Or: which role to turn to'),
    })
    .describe('Names a contact, a role, or both'),
  z
    .strictObject({
      type: z.literal('deadline'),
      text: packText,
      from: id.describe('Every answer to this question starts a term of its own'),
      term: termSchema,
      expectation: z.boolean().exactOptional().describe('What others should have done by then, not you'),
    })
    .describe('Counts from the date in the answer, else from the day of recording; an agreement counts from its term'),
]);

export const rule = z.strictObject({
  id,
  when: conditionSchema,
  effect: effect.describe('Always advice, never an act: nothing is gated'),
  at: z.array(id).min(1).exactOptional().describe('Steps or questions where it is shown too'),
  urgent: z.boolean().exactOptional().describe('Shown before everything else'),
  sources: z.array(id).min(1),
  floor: z.boolean().default(false),
});
