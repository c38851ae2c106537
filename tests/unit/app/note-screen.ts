/** The note screen of a case with one signal, beside a page that answers as told. */
import { expect } from 'vitest';
import type { PageReplies } from '@/lib/host/page-api';
import { epd } from '@/tests/page-beside';
import { openedWithSignal } from '@/tests/opened';

export type Replies = { [Ask in keyof PageReplies]?: PageReplies[Ask] | PageReplies[Ask][] };

/** A case with one signal, on the note screen, with the page beside it looked at. */
export async function onNoteScreen(page: Replies = {}) {
  const opened = await openedWithSignal(page);
  const { app, caseId } = opened;
  app.go({ screen: 'note', caseId });
  await app.placing.look();
  /** Runs an action that waits for the page to settle, moving the clock for it. */
  const during = async (act: Promise<unknown>) => {
    const clock = { stopped: false };
    const done = act.finally(() => (clock.stopped = true));
    while (!clock.stopped) {
      await opened.pass(200);
      // Keyed fingerprints are made outside this thread, and come back in a turn of their own.
      await new Promise((turn) => setImmediate(turn));
    }
    await done;
  };
  const vouchForPage = async () => {
    await app.placing.place();
    expect(app.state.placing.value).toMatchObject({ question: 'first-page' });
    await app.placing.agree();
  };
  const knownSite = () => during(app.rememberReaders(epd.origin, 'colleagues'));
  const placements = () =>
    app.state.cases.value[0]?.file.journal.flatMap((item) =>
      'value' in item && item.value.kind === 'placed' ? [item.value] : [],
    );
  /** As on a site that is known, after a yes to the first page. */
  const placeHere = async () => {
    await knownSite();
    await app.placing.place();
    await during(app.placing.agree());
  };
  const showPage = (page: typeof epd, nonce = 'n2') => {
    const field = { nonce, kind: 'text-area', label: 'Verslag', selected: false } as const;
    opened.changePage({ probe: { found: true, page, field } });
    app.state.target.value = { state: 'field', page, field, linked: true };
  };
  return { ...opened, during, knownSite, vouchForPage, placeHere, showPage, placements };
}
