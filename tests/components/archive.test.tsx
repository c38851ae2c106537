import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { openedWithMuch } from './busy-case';
import { drawn, showPanel } from './show';

const caseNamed = (name: string) => page.getByRole('button', { name: new RegExp(name) });
/** The radio itself lies under its words, which no pointer reaches. */
const onlyShow = (name: string) =>
  page
    .getByRole('radio', { name, exact: true })
    .element()
    .dispatchEvent(new MouseEvent('click', { bubbles: true }));

/** Groep 5 waits for others and is due, Groep 7 has nothing to wait for, Groep 8 is closed. */
async function withArchive() {
  const opened = await openedWithMuch();
  const { app, gate } = opened;
  await app.journal.startCase('Groep 7');
  const made = await app.journal.startCase('Groep 8');
  if (!made.ok) throw new Error('the memory vault refused a case');
  await app.journal.setStatus(made.value, 'closed', 'er is hulp, en het blijft veilig');
  showPanel(gate);
  await drawn();
  return { ...opened, closedId: made.value };
}

describe('the archive', () => {
  it('is out of the list, and one choice away with the days that are left', async () => {
    await withArchive();
    await expect.element(caseNamed('Groep 5')).toBeVisible();
    await expect.element(caseNamed('Groep 8')).not.toBeInTheDocument();
    onlyShow('archief');
    await expect.element(caseNamed('Groep 8.*nog 30 dagen bewaard')).toBeVisible();
    await expect.element(caseNamed('Groep 5')).not.toBeInTheDocument();
  });

  it('is searched along, under a heading of its own', async () => {
    await withArchive();
    await page.getByRole('textbox', { name: 'Zoek in al je casussen' }).fill('blijft veilig');
    await expect.element(page.getByRole('heading', { name: 'In het archief' })).toBeVisible();
    await expect.element(caseNamed('Groep 8')).toBeVisible();
  });

  it('is asked about once the term is over, and goes only after somebody looked at the dossier', async () => {
    const { app, closedId } = await withArchive();
    app.state.today.value = '2026-12-22';
    await expect.element(page.getByText(/waarvan de termijn voorbij is: 1/)).toBeVisible();
    await page.getByRole('button', { name: 'Kijk wat er weg mag' }).click();
    await expect.element(page.getByText(/^De termijn is voorbij\. Staat alles in het dossier\?/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Wis Groep 8' })).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Bekijk Groep 8' }).click();
    await expect.element(page.getByText(/^Afgesloten\. De termijn is voorbij/)).toBeVisible();
    app.go({ screen: 'keeping' });
    await page.getByLabelText('Alles staat in het dossier').click();
    await page.getByRole('button', { name: 'Wis Groep 8' }).click();
    await expect.poll(() => app.state.files.value.some(({ id }) => id === closedId)).toBe(false);
    app.go({ screen: 'cases' });
    await expect.element(page.getByText(/waarvan de termijn voorbij is/)).not.toBeInTheDocument();
  });
});

describe('what the list shows', () => {
  it('waits on others: the case of which somebody else should have let hear', async () => {
    await withArchive();
    onlyShow('wacht op anderen');
    await expect.element(caseNamed('Groep 5')).toBeVisible();
    await expect.element(caseNamed('Groep 7')).not.toBeInTheDocument();
  });

  it('is due this week', async () => {
    await withArchive();
    onlyShow('deze week');
    await expect.element(caseNamed('Groep 5')).toBeVisible();
    await expect.element(caseNamed('Groep 7')).not.toBeInTheDocument();
  });

  it('is everything that runs when nothing was chosen', async () => {
    await withArchive();
    await expect.element(page.getByText('Aantal: 2')).toBeVisible();
    await expect.element(caseNamed('Groep 7')).toBeVisible();
  });
});
