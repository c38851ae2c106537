/** Which other sites show a part of this page that is large enough to read or write in. */
import { documentIn } from './active-element';
import { documentsIn } from './documents';
import { unclobbered } from './unclobbered';
import type { World } from './world';

/** Smaller ones count visitors or show an advertisement. */
const smallest = { width: 160, height: 40 };
const most = 10;

function originOf(frame: HTMLIFrameElement): string | undefined {
  const address = URL.canParse(frame.src) ? new URL(frame.src) : undefined;
  return address && /^https?:$/.test(address.protocol) ? address.origin : undefined;
}

const isForeign = (frame: HTMLIFrameElement) => {
  const { width, height } = frame.getBoundingClientRect();
  return documentIn(frame) === 'unreachable-frame' && width >= smallest.width && height >= smallest.height;
};

/** The origins of visible frames that cannot be reached from here; each once. */
export function frameOrigins({ window }: World): { origins: string[] } {
  const origins = documentsIn(window.document).flatMap(({ document }) =>
    Array.from(unclobbered(document, 'documentElement').querySelectorAll<HTMLIFrameElement>('iframe, frame'))
      .filter(isForeign)
      .map(originOf),
  );
  return { origins: [...new Set(origins)].filter((origin) => origin !== undefined).slice(0, most) };
}
