/** Whose dossier stands beside the panel, as the screens show it. */
import { page as browser } from 'vitest/browser';
import { expect, test } from 'vitest';
import { epd } from '@/tests/page-beside';
import { openedWithSignal } from '@/tests/opened';
import { readWell } from './read-well';
import { drawn, showPanel } from './show';

const screens = {
  NoteScreen: {
    'beside the dossier of another client': async () => {
      const { app, gate, caseId } = await openedWithSignal();
      const other = await app.journal.startCase('Groep 7 – groen');
      const value = { kind: 'page' as const, page: epd, always: false };
      await app.journal.record(other.ok ? other.value : '', { question: 'naast.page', value });
      const own = { ...epd, path: '/client/20417/journaal?tab=verslagen', title: 'Dossier 20417' };
      await app.journal.record(caseId, { question: 'naast.page', value: { ...value, page: own } });
      app.go({ screen: 'note', caseId });
      await app.placing.look();
      await app.placing.place();
      showPanel(gate);
    },
    'beside a page that does not tell whose it is': async () => {
      const { app, gate, caseId } = await openedWithSignal();
      const value = { kind: 'page' as const, page: { ...epd, path: '/journaal', title: 'Journaal' }, always: false };
      await app.journal.record(caseId, { question: 'naast.page', value });
      app.go({ screen: 'note', caseId });
      await app.placing.look();
      await app.placing.place();
      showPanel(gate);
    },
  },
  CaseList: {
    'a case that is on this page': async () => {
      const { app, gate, caseId } = await openedWithSignal();
      await app.journal.startCase('Groep 7 – groen');
      await app.journal.record(caseId, { question: 'naast.page', value: { kind: 'page', page: epd, always: false } });
      app.go({ screen: 'cases' });
      showPanel(gate);
    },
  },
  AdapterScreen: {
    'fields of sites, while one is pointed at': async () => {
      const { app, gate } = await openedWithSignal();
      app.go({ screen: 'adapters' });
      await app.adapters.point();
      app.adapters.describe({ name: 'Verslag', takes: 'note', readers: 'client' });
      await app.adapters.save();
      await app.adapters.point();
      app.adapters.describe({ name: 'Zorgen', takes: 'concerns', readers: 'unknown' });
      await app.adapters.point();
      showPanel(gate);
    },
  },
};

readWell(screens);

test('a case on its own page is marked in words, and not opened', async () => {
  await screens.CaseList['a case that is on this page']();
  await expect.element(browser.getByText('Deze pagina')).toBeInTheDocument();
  await expect.element(browser.getByRole('heading', { name: 'Casussen' })).toBeInTheDocument();
  await drawn();
});

test('a page that may not be seen is said not to be known', async () => {
  const { app, gate } = await openedWithSignal();
  app.go({ screen: 'cases' });
  showPanel(gate);
  await drawn();
  app.state.target.value = { state: 'no-access', reason: 'no-access' };
  await expect.element(browser.getByText(/weet dus niet bij welke casus/)).toBeInTheDocument();
});

test('the second click of a double click answers no question that came in the place of the first', async () => {
  await screens.NoteScreen['beside a page that does not tell whose it is']();
  const yes = browser.getByRole('button', { name: /^Ja, dit is het dossier van/ });
  await yes.click();
  const next = browser.getByRole('button', { name: /^Alleen collega/ });
  await expect.element(next).toBeVisible();
  next.element().dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
  await drawn();
  await expect.element(next).toBeVisible();
  await next.click();
  await expect.element(next).not.toBeInTheDocument();
});
