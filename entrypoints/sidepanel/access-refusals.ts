/** What the browser means when it will not run our script in a page. Its error texts are the only thing it gives. */
import type { AccessRefusal } from '@/lib/app/surroundings';

/** Chromium 156 and Firefox 153 texts, first match decides. */
const meanings: readonly (readonly [RegExp, AccessRefusal])[] = [
  [/policy/i, 'policy-blocked'],
  [/chrome:\/\/|chrome-extension:|moz-extension:|about:|gallery|error page|view-source|edge:\/\//i, 'browser-page'],
  [/no tab with id|tab was closed|invalid tab|frame.*removed|no frame with id|frame_id|showing error/i, 'page-closed'],
];

/** Addresses of the browser itself, as far as `activeTab` lets us see the address at all. */
const browserAddress = /^(chrome|edge|about|moz-extension|chrome-extension|resource|view-source|devtools):/;

/** Gives the refusal for what `executeScript` threw; anything unknown is a matter of access. */
export function refusalOf(error: unknown, address: string | undefined): AccessRefusal {
  if (address !== undefined && browserAddress.test(address)) return 'browser-page';
  if (address !== undefined && /\.pdf($|[?#])/i.test(address)) return 'pdf-page';
  const message = error instanceof Error ? error.message : String(error);
  return meanings.find(([text]) => text.test(message))?.[1] ?? 'no-access';
}
