/** The page beside the panel, reached by `scripting.executeScript` and its return value alone (design §6.4). */
import { browser } from 'wxt/browser';
import type { AccessRefusal, PageDoor } from '@/lib/app/surroundings';
import type { PageReplies, PageRequest } from '@/lib/host/page-api';
import { pageReplySchemas } from '@/lib/messages/page-replies';
import { refusal, success, type Result } from '@/lib/result';
import { refusalOf } from './access-refusals';

declare global {
  /** Put there by `/page.js`, in the isolated world of the page. */
  var naast: ((request: PageRequest) => unknown) | undefined;
}

interface Beside {
  id: number;
  url: string | undefined;
}

async function tabBeside(): Promise<Beside | undefined> {
  const { id: windowId } = await browser.windows.getCurrent();
  const [tab] = await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** Only the top frame: it reaches the others that may be reached (lib/host/active-element.ts). */
const topOf = (tabId: number) => ({ tabId, frameIds: [0] });

/** Puts our script in the page. Gives why that may not be. */
async function inject({ id, url }: Beside): Promise<AccessRefusal | undefined> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: topOf(id), files: ['/page.js'] });
    // Firefox says nothing at all, instead of no, on its own pages.
    return injected ? undefined : 'browser-page';
  } catch (error) {
    return refusalOf(error, url);
  }
}

/** Asks the script; nothing when the page went away while it was asked. */
async function run(tabId: number, request: PageRequest): Promise<unknown> {
  try {
    const func = (asked: PageRequest) => globalThis.naast?.(asked);
    const [answer] = await browser.scripting.executeScript({ target: topOf(tabId), func, args: [request] });
    return answer?.result;
  } catch {
    return undefined;
  }
}

/** An origin as a match pattern covers it: ports cannot be named in one. */
function patternOf(address: string): string | undefined {
  if (!/^https?:/.test(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** The door to the active tab of this window. */
export function createPageDoor(): PageDoor {
  // Asking for access must be the first thing a click does, so the site beside us is kept ready. Without access its
  // address is hidden: then it is the last one that was seen in this tab.
  let beside: { tab: number; site: string | undefined } | undefined;
  const site = () => beside?.site;

  function remember(tab: Beside): void {
    const seen = tab.url === undefined ? undefined : patternOf(tab.url);
    if (seen !== undefined || beside?.tab !== tab.id) beside = { tab: tab.id, site: seen };
  }

  async function ask<Ask extends keyof PageReplies>(
    request: Extract<PageRequest, { ask: Ask }>,
  ): Promise<Result<PageReplies[Ask], AccessRefusal>> {
    const tab = await tabBeside();
    if (!tab) return refusal('no-page');
    remember(tab);
    const refused = await inject(tab);
    if (refused) return refusal(refused);
    const reply = pageReplySchemas[request.ask].safeParse(await run(tab.id, request));
    // `satisfies` in page-replies.ts ties the schema of each request to its reply.
    return reply.success ? success(reply.data as PageReplies[Ask]) : refusal('no-reply');
  }

  return {
    ask,
    site,
    async linkSite() {
      const origin = site();
      if (origin === undefined) return refusal('site-unknown');
      const granted = await browser.permissions.request({ origins: [origin] });
      return granted ? success(true) : refusal('link-declined');
    },
    async isLinked() {
      const origin = site();
      return origin !== undefined && (await browser.permissions.contains({ origins: [origin] }));
    },
    onChange(listener) {
      const updated = (_id: number, change: { status?: string | undefined }) => {
        if (change.status) listener();
      };
      browser.tabs.onActivated.addListener(listener);
      browser.tabs.onUpdated.addListener(updated);
      return () => {
        browser.tabs.onActivated.removeListener(listener);
        browser.tabs.onUpdated.removeListener(updated);
      };
    },
  };
}
