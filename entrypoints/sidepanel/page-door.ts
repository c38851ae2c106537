/** The page beside the panel, reached by `scripting.executeScript` and its return value alone (design §6.4). */
import { browser } from 'wxt/browser';
import type { AccessRefusal, PageDoor } from '@/lib/app/surroundings';
import type { CodeModel, PageReplies, PageRequest } from '@/lib/host/page-api';
import { readModel } from '@/lib/host/read-model';
import { isLinked, linkedSites, linkSite, sitePattern, unlinkSite } from '@/lib/messages/linked-sites';
import { codeModelSchema, pageReplySchemas } from '@/lib/messages/page-replies';
import { refusal, success, type Result } from '@/lib/result';
import { refusalOf } from './access-refusals';

declare global {
  /** Put there by `/page.js`, in the isolated world of the page. */
  var naast: (((request: PageRequest) => unknown) & { version: string }) | undefined;
}

interface Beside {
  id: number;
  url: string | undefined;
}

async function tabBeside(): Promise<Beside | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** Only the top frame: it reaches the others that may be reached (lib/host/active-element.ts). */
const topOf = (tabId: number) => ({ tabId, frameIds: [0] });
/** Every frame the browser lets us into: of linked sites too, which the top frame cannot reach. */
const framesOf = (tabId: number) => ({ tabId, allFrames: true });
type Target = ReturnType<typeof topOf> | ReturnType<typeof framesOf>;

/** Puts our script in the page. Gives why that may not be. */
async function inject({ url }: Beside, target: Target): Promise<AccessRefusal | undefined> {
  try {
    const [injected] = await browser.scripting.executeScript({ target, files: ['/page.js'] });
    // Firefox says nothing at all, instead of no, on its own pages.
    return injected ? undefined : 'browser-page';
  } catch (error) {
    return refusalOf(error, url);
  }
}

/** What one frame says; `absent`: this version of our script is not there. */
type Answer = { absent: true } | { absent: false; reply: unknown };

/** Asks the script, and gives what every frame answered; nothing when the browser did not let us ask, or no longer. */
async function run(target: Target, request: PageRequest): Promise<Answer[] | undefined> {
  try {
    const func = (asked: PageRequest, version: string): Answer =>
      globalThis.naast?.version === version ? { absent: false, reply: globalThis.naast(asked) } : { absent: true };
    const { version } = browser.runtime.getManifest();
    const answers = await browser.scripting.executeScript({ target, func, args: [request, version] });
    return answers.map(({ result }) => result ?? { absent: true });
  } catch {
    return undefined;
  }
}

/** Puts the script in every frame and asks it. A frame that does not answer is left out. */
async function askFrames(tab: Beside, request: PageRequest): Promise<Result<Answer[], AccessRefusal>> {
  const target = framesOf(tab.id);
  const refused = await inject(tab, target);
  return refused ? refusal(refused) : success((await run(target, request)) ?? []);
}

/**
 * Asks the top frame, and puts the script there only when it is absent: that costs more than the question (2026-11). Asked
 * again only where nobody heard it. When the browser threw, the page may have heard it and gone away: nobody knows.
 */
async function askTop(tab: Beside, request: PageRequest): Promise<Result<Answer[], AccessRefusal>> {
  const target = topOf(tab.id);
  const answers = await run(target, request);
  if (answers?.some(({ absent }) => !absent)) return success(answers);
  const refused = await inject(tab, target);
  if (refused) return refusal(refused);
  return success((answers && (await run(target, request))) ?? []);
}

/** Asks an editor of code what it holds, in the page's own world: nobody else knows it (lib/host/read-model.ts). */
async function modelIn(tabId: number): Promise<CodeModel | undefined> {
  try {
    const [read] = await browser.scripting.executeScript({ target: topOf(tabId), world: 'MAIN', func: readModel });
    return codeModelSchema.safeParse(read?.result).data;
  } catch {
    return undefined;
  }
}

/** Readable on any page, in light and dark; the line stays in sight where the text is selected too. */
const colours = 'background-color: #ffd54a; color: #1c1c1c; text-decoration: underline 3px #b36b00;';

/**
 * A style sheet of ours is seen by no page and forbidden by no policy. Once as the user's, which reaches into shadow
 * roots, and once as the author's: Chromium 156 draws the background of a highlight for no other (2026-11).
 */
async function paint(tabId: number, name: string): Promise<() => void> {
  const style = { target: framesOf(tabId), css: `::highlight(${name}) { ${colours} }` };
  const styles = (['USER', 'AUTHOR'] as const).map((origin) => ({ ...style, origin }));
  await Promise.allSettled(styles.map((each) => browser.scripting.insertCSS(each)));
  return () => void Promise.allSettled(styles.map((each) => browser.scripting.removeCSS(each)));
}

/** The door to the active tab of this window. */
export function createPageDoor(): PageDoor {
  // Asking for access must be the first thing a click does, so the site beside us is kept ready. Without access its
  // address is hidden: then it is the last one that was seen in this tab.
  let beside: { tab: number; site: string | undefined } | undefined;
  const site = () => beside?.site;

  function remember(tab: Beside): void {
    const seen = tab.url === undefined ? undefined : sitePattern(tab.url);
    if (seen !== undefined || beside?.tab !== tab.id) beside = { tab: tab.id, site: seen };
  }

  async function askIn<Ask extends keyof PageReplies>(
    askOf: typeof askTop,
    request: Extract<PageRequest, { ask: Ask }>,
  ): Promise<Result<PageReplies[Ask][], AccessRefusal>> {
    const tab = await tabBeside();
    if (!tab) return refusal('no-page');
    remember(tab);
    const answers = await askOf(tab, request);
    if (!answers.ok) return answers;
    const replies = answers.value.flatMap((answer) =>
      answer.absent ? [] : [pageReplySchemas[request.ask].safeParse(answer.reply)],
    );
    // `satisfies` in page-replies.ts ties the schema of each request to its reply.
    return success(replies.flatMap((reply) => (reply.success ? [reply.data as PageReplies[Ask]] : [])));
  }

  return {
    async ask(request) {
      const replies = await askIn(askTop, request);
      if (!replies.ok) return replies;
      const [reply] = replies.value;
      return reply ? success(reply) : refusal('no-reply');
    },
    async askFrames(request) {
      const replies = await askIn(askFrames, request);
      return replies.ok ? replies.value.map((reply) => success(reply)) : [];
    },
    async readModel() {
      const tab = await tabBeside();
      return tab && modelIn(tab.id);
    },
    async paint(name) {
      const tab = await tabBeside();
      return tab ? paint(tab.id, name) : () => undefined;
    },
    site,
    siteOf: sitePattern,
    async linkSite(wanted = site()) {
      if (wanted === undefined) return refusal('site-unknown');
      return (await linkSite(wanted)) ? success(true) : refusal('link-declined');
    },
    unlinkSite,
    linkedSites,
    async isLinked() {
      const origin = site();
      return origin !== undefined && isLinked(origin);
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
