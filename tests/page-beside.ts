/** The page beside the panel, as the app meets it: answers as it was told, and remembers what it was asked. */
import type { PageDoor } from '@/lib/app/surroundings';
import type { CodeModel, PageReplies, PageRequest } from '@/lib/host/page-api';
import { success } from '@/lib/result';

export const epd = { origin: 'https://epd.voorbeeld.nl', path: '/client/1', title: 'Dossier 1' };
const epdSite = 'https://epd.voorbeeld.nl/*';

export type Answers = { [Ask in keyof PageReplies]: PageReplies[Ask] | PageReplies[Ask][] };

/** What an obliging page answers; a list is given one by one, the last for ever. */
export const willingPage: Answers = {
  probe: { found: true, page: epd, field: { nonce: 'n1', kind: 'text-area', label: 'Verslag', selected: false } },
  fields: { fields: [] },
  reveal: { place: [], selector: ':root > :nth-child(2)' },
  where: { place: [] },
  point: { found: true, page: epd, selector: 'h1', label: '' },
  insert: { wrote: true, technique: 'text-control' },
  verify: { state: 'placed' },
  undo: { undone: true },
  capture: { text: '', cut: false, before: '', after: '', near: '', page: epd },
  show: { places: 1, inField: false },
  hide: { hidden: true },
  frames: { origins: [] },
  forget: { forgotten: true },
};

/**
 * `linked`: the linked sites; `painted`: the names of highlights that have a colour; `outlined`: what has a line around it. `models`: what an editor of code says
 * it holds, one by one, the last for ever.
 */
export function pageBeside(page: Partial<Answers>, models: CodeModel[] = []) {
  const answers: Answers = { ...willingPage, ...page };
  const asked: PageRequest[] = [];
  const linked = new Set([epdSite]);
  const painted = new Set<string>();
  const outlined = new Set<string>();
  const door: PageDoor = {
    ask(request) {
      asked.push(request);
      const answer = answers[request.ask] as unknown;
      const reply = Array.isArray(answer) ? ((answer.length > 1 ? answer.shift() : answer[0]) as unknown) : answer;
      return Promise.resolve(success(reply)) as never;
    },
    async askFrames(request) {
      const reply = await this.ask(request);
      return reply.ok ? [{ frame: 0, reply: reply.value }] : [];
    },
    paint(name) {
      painted.add(name);
      return Promise.resolve(() => void painted.delete(name));
    },
    outline(selector) {
      outlined.add(selector);
      return Promise.resolve(() => void outlined.delete(selector));
    },
    readModel: () => Promise.resolve(models.length > 1 ? models.shift() : models[0]),
    site: () => epdSite,
    siteOf: (origin) => `${origin}/*`,
    linkSite(site = epdSite) {
      linked.add(site);
      return Promise.resolve(success(true));
    },
    unlinkSite: (site) => Promise.resolve(linked.delete(site)),
    linkedSites: () => Promise.resolve([...linked]),
    isLinked: () => Promise.resolve(linked.has(epdSite)),
    onChange: () => () => undefined,
  };
  /** From now on the page answers otherwise. */
  const change = (other: Partial<Answers>) => void Object.assign(answers, other);
  return { door, asked, linked, painted, outlined, change };
}
