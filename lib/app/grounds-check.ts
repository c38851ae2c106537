/** A decision against the outcome of the weighing asks for grounds of one's own: the answers alone say the opposite. */
import { isReason } from '@/lib/case/is-reason';
import { weigh } from '@/lib/case/weighing';
import { decisionAt, differsFrom } from '@/lib/case/weighing-decisions';
import { ownGrounds } from '@/lib/case/weighing-grounds';
import type { FieldProblems } from './answer-check';
import type { OpenCase } from './open-cases';

/** The problem with the grounds of this question's fields in this case; empty for every other question. */
export function groundsProblem(
  { file, view }: OpenCase,
  question: string,
  { value, grounds }: Record<string, unknown>,
): FieldProblems {
  const weighing = weigh(file.pack, view);
  const suggested = decisionAt(weighing?.decisions ?? {}, question)?.suggested;
  if (!weighing || typeof grounds !== 'string' || !differsFrom(value, suggested)) return {};
  return isReason(ownGrounds(grounds, weighing.walked)) ? {} : { grounds: 'no-own-grounds' };
}
