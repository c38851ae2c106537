import type { PageReplies, TextAsk } from './page-api';

const textAsks: Record<TextAsk, true> = { point: true, capture: true, show: true, hide: true };

/** Whether a question is one for the second script (newest-copy.ts). */
export const isTextAsk = (ask: keyof PageReplies): ask is TextAsk => Object.hasOwn(textAsks, ask);
