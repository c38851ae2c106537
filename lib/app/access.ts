/** What Naast may see of the page beside us, in words a professional can do something with. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Doorway } from './doorway';
import type { AccessRefusal, Surroundings } from './surroundings';

export type Access =
  | { state: 'asking' }
  /** `frames`: other sites that show a part of this page and are not linked. */
  | { state: 'linked' | 'now'; frames: readonly string[] }
  | { state: 'none'; reason: AccessRefusal };

export type AccessActions = ReturnType<typeof createAccess>;

/** A match pattern as people know it: its host name. */
const hostIn = (site: string): string => site.replace(/^\w+:\/\/|\/\*$/g, '');

/** Looking at, asking for and giving back access to sites. */
export function createAccess({ page }: Pick<Surroundings, 'page'>, notice: Doorway['notice']) {
  const access = signal<Access>({ state: 'asking' });
  const linked = signal<readonly string[]>([]);

  const sitesIn = ({ origins }: { origins: string[] }) => origins.flatMap((origin) => page.siteOf(origin) ?? []);

  async function look(): Promise<void> {
    linked.value = await page.linkedSites();
    const frames = await page.ask({ ask: 'frames' });
    if (!frames.ok) {
      access.value = { state: 'none', reason: frames.reason };
      return;
    }
    const isNew = (site: string) => !linked.value.includes(site);
    const inTop = sitesIn(frames.value);
    // What a linked frame shows, only that frame can tell.
    const within = inTop.every(isNew) ? [] : await page.askFrames({ ask: 'frames' });
    const sites = [...inTop, ...within.flatMap(({ reply }) => sitesIn(reply))];
    access.value = { state: (await page.isLinked()) ? 'linked' : 'now', frames: [...new Set(sites)].filter(isNew) };
  }

  return {
    access: access as ReadonlySignal<Access>,
    linked: linked as ReadonlySignal<readonly string[]>,
    look,
    /** The site beside the panel, as the professional knows it. */
    siteBeside: (): string | undefined => {
      const site = page.site();
      return site && hostIn(site);
    },
    /** Asks the browser for lasting access, to the site beside us or to one that shows a part of it. In the click itself. */
    link: async (site?: string): Promise<void> => {
      const answer = await page.linkSite(site);
      if (!answer.ok) notice.value = { tone: 'problem', key: `refusal.${answer.reason}` };
      await look();
    },
    /** Gives access back. */
    unlink: async (site: string): Promise<void> => {
      const gone = await page.unlinkSite(site);
      notice.value = gone
        ? { tone: 'done', key: 'access.unlinked', params: { host: hostIn(site) } }
        : { tone: 'problem', key: 'access.unlink-failed' };
      await look();
    },
  };
}
