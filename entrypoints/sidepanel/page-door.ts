/** The page beside the panel, reached by `scripting.executeScript` and its return value alone (design §6.4). */
import { browser } from 'wxt/browser';
import type { AccessRefusal, FrameReply, PageDoor } from '@/lib/app/surroundings';
import { isTextAsk } from '@/lib/host/text-ask';
import type { Copy } from '@/lib/host/newest-copy';
import type { CodeModel, FieldRequest, PageReplies, PageRequest, TextRequest } from '@/lib/host/page-api';
import { readModel } from '@/lib/host/read-model';
import { isLinked, linkedSites, linkSite, sitePattern, unlinkSite } from '@/lib/messages/linked-sites';
import { codeModelSchema, pageReplySchemas } from '@/lib/messages/page-replies';
import { refusal, success, type Result } from '@/lib/result';
import { refusalOf } from './access-refusals';
import { frameOf, framesOf, reachableFrames, type Target } from './frames-beside';
import { outline, paint } from './page-paint';

declare global {
  /** Put there by `/page.js` and `/page-text.js`, in the isolated world of the page. */
  var naast: Copy<FieldRequest> | undefined;
  var naastText: Copy<TextRequest> | undefined;
}

/** The script that answers a question, and its file. */
const scriptFor = ({ ask }: PageRequest) =>
  isTextAsk(ask)
    ? ({ name: 'naastText', file: '/page-text.js' } as const)
    : ({ name: 'naast', file: '/page.js' } as const);

interface Beside {
  id: number;
  url: string | undefined;
}

async function tabBeside(): Promise<Beside | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** Puts our script in the page. Gives why that may not be. */
async function inject({ url }: Beside, target: Target, request: PageRequest): Promise<AccessRefusal | undefined> {
  try {
    const [injected] = await browser.scripting.executeScript({ target, files: [scriptFor(request).file] });
    // Firefox says nothing at all, instead of no, on its own pages.
    return injected ? undefined : 'browser-page';
  } catch (error) {
    return refusalOf(error, url);
  }
}

/** What one frame says; `absent`: this version of our script is not there. */
type Answer = { absent: true } | { absent: false; reply: unknown };
type FrameAnswer = Answer & { frame: number };

/** Asks the script, and gives what every frame answered; nothing when the browser did not let us ask, or no longer. */
async function run(target: Target, request: PageRequest): Promise<FrameAnswer[] | undefined> {
  try {
    const func = (asked: PageRequest, name: 'naast' | 'naastText', version: string): Answer => {
      const script = globalThis[name];
      return script?.version === version ? { absent: false, reply: script(asked as never) } : { absent: true };
    };
    const { version } = browser.runtime.getManifest();
    const args: Parameters<typeof func> = [request, scriptFor(request).name, version];
    const answers = await browser.scripting.executeScript({ target, func, args });
    return answers.map(({ result, frameId }) => ({ ...(result ?? { absent: true }), frame: frameId }));
  } catch {
    return undefined;
  }
}

/** What takes something away needs no script where none is. */
const tidies = ({ ask }: PageRequest) => ask === 'forget' || ask === 'hide';

/** Asks every frame, and puts the script there when one of them lacks it. A frame that does not answer is left out. */
async function askFrames(tab: Beside, request: PageRequest): Promise<FrameAnswer[]> {
  const target = tidies(request) ? framesOf(tab.id) : await reachableFrames(tab.id);
  const answers = (await run(target, request)) ?? [];
  const isComplete = answers.length > 0 && answers.every(({ absent }) => !absent);
  if (isComplete || tidies(request) || (await inject(tab, target, request))) return answers;
  return (await run(target, request)) ?? [];
}

/**
 * Asks one frame, and puts the script there only when it is absent: that costs more than the question (2026-11). Asked
 * again only where nobody heard it. When the browser threw, the page may have heard it and gone away: nobody knows.
 */
async function askOne(
  tab: Beside,
  request: PageRequest,
  frame: number | undefined,
): Promise<Result<FrameAnswer[], AccessRefusal>> {
  const target = frameOf(tab.id, frame);
  const answers = await run(target, request);
  if (answers?.some(({ absent }) => !absent)) return success(answers);
  const refused = await inject(tab, target, request);
  if (refused) return refusal(refused);
  return success((answers && (await run(target, request))) ?? []);
}

/** Asks an editor of code what it holds, in the page's own world: nobody else knows it (lib/host/read-model.ts). */
async function modelIn(tabId: number, frame: number | undefined): Promise<CodeModel | undefined> {
  try {
    const target = frameOf(tabId, frame);
    const [read] = await browser.scripting.executeScript({ target, world: 'MAIN', func: readModel });
    return codeModelSchema.safeParse(read?.result).data;
  } catch {
    return undefined;
  }
}

/** The replies that pass the check at this door, each with the frame it came from. */
function believed<Ask extends keyof PageReplies>(
  { ask }: Extract<PageRequest, { ask: Ask }>,
  answers: readonly FrameAnswer[],
): FrameReply<Ask>[] {
  return answers.flatMap((answer) => {
    const read = answer.absent ? undefined : pageReplySchemas[ask].safeParse(answer.reply);
    // `satisfies` in page-replies.ts ties the schema of each request to its reply.
    return read?.success ? [{ frame: answer.frame, reply: read.data as PageReplies[Ask] }] : [];
  });
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

  /** The tab beside us, kept in mind for `site`. */
  async function lookBeside(): Promise<Beside | undefined> {
    const tab = await tabBeside();
    if (tab) remember(tab);
    return tab;
  }

  return {
    async ask(request, frame) {
      const tab = await lookBeside();
      if (!tab) return refusal('no-page');
      const answers = await askOne(tab, request, frame);
      if (!answers.ok) return answers;
      const [answer] = believed(request, answers.value);
      return answer ? success(answer.reply) : refusal('no-reply');
    },
    async askFrames(request) {
      const tab = await lookBeside();
      return tab ? believed(request, await askFrames(tab, request)) : [];
    },
    async readModel(frame) {
      const tab = await tabBeside();
      return tab && modelIn(tab.id, frame);
    },
    async paint(name) {
      const tab = await tabBeside();
      return tab ? paint(framesOf(tab.id), name) : () => undefined;
    },
    async outline(selector, frame) {
      const tab = await tabBeside();
      return tab ? outline(frameOf(tab.id, frame), selector) : () => undefined;
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
