/** What was marked, as it waits for the professional: read in the page where that could be, else from the page menu. */
import type { PassageDoubt } from '@/lib/case/answer-kinds';
import type { CaptureReply } from '@/lib/host/page-api';
import type { Capture } from '@/lib/vault/vault';

type MarkedText = Pick<Capture, 'text' | 'passage' | 'near'>;

/** What fits in a quote (lib/case/answer-kinds.ts). */
const longest = 20_000;
/** Where Firefox cuts what its page menu says (measured, ESR 153, 2026-11). Chromium 156 did not cut 33,600 characters. */
const firefoxCut = 16_384;

/** Read in the page itself: literal, with what stood around it. */
export const readInPage = ({ text, cut, before, after, near }: CaptureReply): MarkedText => ({
  text,
  passage: { before, after, doubts: cut ? ['cut'] : [] },
  ...(near ? { near } : {}),
});

/**
 * The browser's own words for the selection, of a page or frame that cannot be read. Chromium puts a space for every
 * line break, Firefox keeps them and cuts long texts.
 */
export function readFromMenu(said: string, isFirefox: boolean): MarkedText {
  const doubts: PassageDoubt[] = [
    ...(isFirefox || !/\s/.test(said) ? [] : ['line-breaks' as const]),
    ...(isFirefox && said.length >= firefoxCut ? ['shortened' as const] : []),
    ...(said.length > longest ? ['cut' as const] : []),
  ];
  return { text: said.slice(0, longest).toWellFormed(), passage: { before: '', after: '', doubts } };
}
