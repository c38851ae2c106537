/** The weighing as a path: which question begins it, and what follows from every answer. */
import { z } from '@/lib/zod';
import { id, packText } from './pack-words';

/** What a weighing can come to. `advice`: not to be said yet, ask Veilig Thuis first and answer again. */
export const outcomes = ['close', 'report', 'help', 'monitor', 'advice'] as const;

const follow = z.strictObject({
  text: packText.describe('What follows from this answer and why, said to the professional'),
  outcome: z.enum(outcomes).exactOptional().describe('What the weighing comes to with this answer'),
  next: id
    .exactOptional()
    .describe('The question of the path that comes next; after an outcome it waits until its own `when` holds'),
  floor: z.boolean().default(false).describe('Legal minimum: an overlay may reword it, and keeps where it leads'),
});

const node = z.strictObject({
  question: id,
  answers: z.record(id, follow).describe('Per answer that the question can have: yes, no, doubt, or an option'),
  sources: z.array(id).min(1),
});

const after = z
  .strictObject({ help: id.exactOptional(), monitor: id.exactOptional() })
  .describe('Which question records what was agreed after that outcome');

export const weighing = z.strictObject({
  beforehand: z.array(id).describe('Questions of which the answers are shown first; they may be passed over'),
  path: z.array(node).min(1).describe('The first begins the weighing; the others are reached by `next`'),
  decisions: z.strictObject({ report: id, help: id }).describe('The two decisions, in this order'),
  after: after.exactOptional(),
});

/** What an overlay may change. The two decisions are of the law, and stay. */
export const overlayWeighing = z.strictObject({
  beforehand: weighing.shape.beforehand.exactOptional(),
  path: z.array(node).min(1).exactOptional().describe('A known question replaces its answers, a new one adds'),
  after: after.exactOptional(),
});

/** How a question of the weighing, or one of its answers, is named: in `texts` of an overlay, and in findings. */
export const weighingId = (...names: readonly string[]): string => ['weighing', ...names].join('.');

export type WeighingPath = z.infer<typeof weighing>;
export type WeighingNode = WeighingPath['path'][number];
export type Follow = z.infer<typeof follow>;
export type Outcome = (typeof outcomes)[number];
