import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { asFile, openedOnOlderPack, school } from '@/tests/packs/school';
import { openedWithSignal } from '@/tests/opened';
import { readWell } from './read-well';
import { showPanel } from './show';

readWell({
  WorkplaceScreen: {
    'a layer from a file, with the layers open': async () => {
      const { app, gate } = await openedWithSignal();
      await app.workplace.examine(asFile(school));
      await app.workplace.install();
      app.go({ screen: 'workplace' });
      showPanel(gate);
      await page.getByRole('button', { name: /^Organisatie/ }).click();
      await expect.element(page.getByText(/Niet ondertekend/).first()).toBeVisible();
    },
    'the roles': async () => {
      const { app, gate } = await openedWithSignal();
      await app.workplace.choose('organisation', 'organisation-school-board');
      app.go({ screen: 'workplace' });
      showPanel(gate);
      await page.getByRole('button', { name: /^Jouw rol/ }).click();
    },
    'what no longer fits': async () => {
      const { app, gate } = await openedWithSignal();
      const value = { layers: { sector: 'sector-of-long-ago' } };
      await app.journal.commit([{ type: 'remember', key: 'workplace', value }]);
      app.go({ screen: 'workplace' });
      showPanel(gate);
      await app.workplace.examine(asFile('Beste collega,'));
    },
    'a layer that is refused': async () => {
      const { app, gate } = await openedWithSignal();
      app.go({ screen: 'workplace' });
      showPanel(gate);
      await app.workplace.examine(asFile({ ...school, reviewBy: '2026-01-01', drop: ['s5.report', 'r.danger'] }));
    },
    'a layer that fits': async () => {
      const { app, gate } = await openedWithSignal();
      app.go({ screen: 'workplace' });
      showPanel(gate);
      await app.workplace.examine(asFile({ ...school, reviewBy: '2026-01-01' }));
    },
  },
  CaseScreen: {
    'a case that may move to another pack': async () => {
      const { app, gate, caseId } = await openedWithSignal();
      await app.workplace.choose('sector', 'sector-education');
      app.go({ screen: 'case', caseId });
      showPanel(gate);
    },
  },
  MigrationScreen: {
    'what another pack changes': async () => {
      const { app, gate, caseId } = await openedOnOlderPack();
      app.go({ screen: 'migration', caseId });
      showPanel(gate);
    },
  },
});
