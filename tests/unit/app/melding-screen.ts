/** The melding screen of a case with one signal, beside a form of Veilig Thuis that answers as told. */
import type { PageReplies } from '@/lib/host/page-api';
import { openedWithSignal } from '@/tests/opened';

export type Replies = { [Ask in keyof PageReplies]?: PageReplies[Ask] | PageReplies[Ask][] };

export const form = { origin: 'https://formulier.voorbeeld.nl', path: '/melding', title: 'Meldformulier' };
export const field = { nonce: 'f1', kind: 'text-area', label: 'Uw zorgen', selected: false } as const;

/** A case with one signal, on the melding screen, with the form beside it looked at. */
export async function onMeldingScreen(page: Replies = {}) {
  const opened = await openedWithSignal({ probe: { found: true, page: form, field }, ...page });
  const { app, caseId } = opened;
  app.go({ screen: 'melding', caseId });
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
  /** Places the concerns, with a yes to the form where it is asked. */
  const placeConcerns = async () => {
    await during(app.placing.place('concerns'));
    if (app.state.placing.value.state === 'asking') await during(app.placing.agree());
  };
  const question = () => {
    const placing = app.state.placing.value;
    return placing.state === 'asking' ? placing.question : placing.state;
  };
  const inserted = () => opened.asked.flatMap((request) => (request.ask === 'insert' ? [request] : []));
  const view = () => app.state.cases.value[0]?.view;
  return { ...opened, during, placeConcerns, question, inserted, view };
}
