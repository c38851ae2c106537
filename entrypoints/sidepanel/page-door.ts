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

async function tabBeside() {
  const { id: windowId } = await browser.windows.getCurrent();
  const [tab] = await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) });
  return tab;
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
  // address is hidden: then it is the last one that was seen there.
  let site: string | undefined;

  async function ask<Ask extends keyof PageReplies>(
    request: Extract<PageRequest, { ask: Ask }>,
  ): Promise<Result<PageReplies[Ask], AccessRefusal>> {
    const tab = await tabBeside();
    if (tab?.id === undefined) return refusal('no-page');
    if (tab.url !== undefined) site = patternOf(tab.url);
    const target = { tabId: tab.id, frameIds: [0] };
    try {
      const [injected] = await browser.scripting.executeScript({ target, files: ['/page.js'] });
      // Firefox says nothing at all, instead of no, on its own pages.
      if (!injected) return refusal('browser-page');
      const [answer] = await browser.scripting.executeScript({
        target,
        func: (asked: PageRequest) => globalThis.naast?.(asked),
        args: [request],
      });
      const reply = pageReplySchemas[request.ask].safeParse(answer?.result);
      // `satisfies` in page-replies.ts ties the schema of each request to its reply.
      return reply.success ? success(reply.data as PageReplies[Ask]) : refusal('page-closed');
    } catch (error) {
      return refusal(refusalOf(error, tab.url));
    }
  }

  return {
    ask,
    site: () => site,
    async linkSite() {
      if (site === undefined) return refusal('site-unknown');
      const granted = await browser.permissions.request({ origins: [site] });
      return granted ? success(true) : refusal('link-declined');
    },
    async isLinked() {
      return site !== undefined && (await browser.permissions.contains({ origins: [site] }));
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
