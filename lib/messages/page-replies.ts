/** A reply comes from a process that shares a web page, so it is parsed before anybody believes it. */
import type { PageReplies } from '@/lib/host/page-api';
import { pageSchema as page } from '@/lib/case/answer-kinds';
import { z } from '@/lib/zod';

const words = z.string().max(4_000);
const context = z.string().max(100);
const fieldRefusal = z.enum([
  'no-field',
  'password-field',
  'unsuitable-field',
  'unreadable-editor',
  'read-only-field',
  'hidden-field',
  'sandboxed-frame',
  'unreachable-frame',
  'pdf-page',
]);
const insertRefusal = z.enum([
  ...fieldRefusal.options,
  'page-changed',
  'client-changed',
  'field-gone',
  'content-changed',
  'no-room',
  'line-breaks',
  'no-technique-left',
]);

const field = z.strictObject({
  nonce: words,
  kind: z.enum(['text-area', 'text-line', 'rich-text', 'code']),
  label: z.string().max(500),
  selected: z.boolean(),
  keepsLayout: z.literal(true).exactOptional(),
  selectors: z.array(words).max(100).exactOptional(),
  room: z.number().int().nonnegative().optional(),
});

/** Of a frame in the page: the number of each frame on the way to it. */
const place = z.array(z.number().int().nonnegative()).max(10);
/** It becomes part of a style sheet: nothing but the way from the root, child by child, may stand in it. */
const wayTo = z
  .string()
  .max(4_000)
  .regex(/^:root( > :nth-child\(\d+\))*$/);

/** A longer one is no dossier; it would only make the panel slow. */
const modelText = z.string().max(1_000_000);

/** What an editor of code says it holds; nothing when it did not tell. */
export const codeModelSchema = z.strictObject({ ahead: modelText, selected: modelText, behind: modelText });

export const pageReplySchemas = {
  probe: z.discriminatedUnion('found', [
    z.strictObject({
      found: z.literal(true),
      page,
      field,
    }),
    z.strictObject({ found: z.literal(false), page, reason: fieldRefusal, frame: place.exactOptional() }),
  ]),
  fields: z.strictObject({ fields: z.array(field).max(6) }),
  reveal: z.union([z.strictObject({ place, selector: wayTo }), z.strictObject({})]),
  where: z.strictObject({ place: place.optional() }),
  point: z.discriminatedUnion('found', [
    z.strictObject({ found: z.literal(true), page, selector: words, label: z.string().max(500) }),
    z.strictObject({
      found: z.literal(false),
      page,
      reason: z.enum([...fieldRefusal.options, 'nothing-selected', 'no-such-place']),
    }),
  ]),
  insert: z.discriminatedUnion('wrote', [
    z.strictObject({ wrote: z.literal(true), technique: words }),
    z.strictObject({ wrote: z.literal(false), reason: insertRefusal }),
  ]),
  verify: z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('placed') }),
    z.strictObject({ state: z.literal('different'), found: z.string().max(100_000) }),
    z.strictObject({
      state: z.literal('unchanged'),
      mayTryNext: z.boolean(),
      ignored: z.literal(true).exactOptional(),
    }),
    z.strictObject({ state: z.literal('unknown') }),
  ]),
  undo: z.strictObject({ undone: z.boolean(), stands: z.literal(true).exactOptional() }),
  forget: z.strictObject({ forgotten: z.literal(true) }),
  capture: z.strictObject({
    text: z.string().max(20_000),
    cut: z.boolean(),
    before: context,
    after: context,
    near: z.string().max(200),
    page,
  }),
  show: z.strictObject({ places: z.number().int().nonnegative(), inField: z.boolean() }),
  hide: z.strictObject({ hidden: z.literal(true) }),
  frames: z.strictObject({ origins: z.array(z.string().max(500)).max(10) }),
} satisfies { [Ask in keyof PageReplies]: z.ZodType };
