/** Toon op de pagina: a marked text is shown where it stood, for ten seconds, and only while somebody looks here. */
import type { Page, Passage } from '@/lib/case/answer-kinds';
import { success } from '@/lib/result';
import type { Doorway } from './doorway';
import type { Surroundings } from './surroundings';

/** Page scripts can see that something is highlighted (issue: Capture). */
const shownFor = 10_000;

/** A marked text and where it was marked. */
export interface Marked {
  quote: string;
  page: Page;
  passage: Passage | undefined;
}

export type Showing = ReturnType<typeof createShowing>;

/** Actions that colour a passage in the page beside us and take the colour away. */
export function createShowing(
  { page, later, newId, onLeaving }: Pick<Surroundings, 'page' | 'later' | 'newId' | 'onLeaving'>,
  notice: Doorway['notice'],
) {
  let stops: (() => void)[] = [];

  async function hide(): Promise<void> {
    const stopping = stops;
    if (stopping.length === 0) return;
    stops = [];
    for (const stop of stopping) stop();
    await page.askFrames({ ask: 'hide' });
  }

  /** Says nothing of us and differs every time. */
  const newName = () => `h${newId().replaceAll('-', '').slice(0, 12)}`;

  async function find({ quote, passage }: Marked, name: string) {
    const { before, after } = passage ?? { before: '', after: '' };
    const request = { ask: 'show', name, passage: { quote, before, after } } as const;
    const inTop = await page.ask(request);
    if (!inTop.ok || inTop.value.places > 0 || inTop.value.inField) return inTop;
    const inFrames = await page.askFrames(request);
    const found = inFrames.find(({ reply }) => reply.places > 0 || reply.inField);
    return found ? success(found.reply) : inTop;
  }

  return {
    hide,
    /** Shows it, or says honestly why not. Only on the site it was marked on: elsewhere nobody is told of it. */
    async show(marked: Marked): Promise<void> {
      await hide();
      const beside = await page.ask({ ask: 'probe' });
      if (!beside.ok) {
        notice.value = { tone: 'problem', key: `refusal.${beside.reason}` };
        return;
      }
      if (beside.value.page.origin !== marked.page.origin) {
        notice.value = { tone: 'problem', key: 'show.other-site', params: { title: marked.page.title } };
        return;
      }
      const name = newName();
      const found = await find(marked, name);
      if (!found.ok) notice.value = { tone: 'problem', key: `refusal.${found.reason}` };
      else if (found.value.inField) notice.value = { tone: 'done', key: 'show.in-field' };
      else if (found.value.places === 0)
        notice.value = { tone: 'problem', key: 'show.not-found', params: { title: marked.page.title } };
      else {
        const unpaint = await page.paint(name);
        stops = [unpaint, later(shownFor, () => void hide()), onLeaving(() => void hide())];
        const key = found.value.places === 1 ? 'show.once' : 'show.several';
        notice.value = { tone: 'done', key, params: { count: String(found.value.places) } };
      }
    },
  };
}
