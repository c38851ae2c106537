import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openedWithSignal } from '@/tests/opened';
import { showPanel } from './show';

async function atKeeping({ closed }: { closed: boolean }) {
  const opened = await openedWithSignal();
  if (closed) await opened.app.journal.setStatus(opened.caseId, 'closed', 'er is hulp');
  opened.app.go({ screen: 'keeping' });
  showPanel(opened.gate);
  return opened;
}

describe('clearing away', () => {
  it('erases a closed case once somebody says that everything is in the dossier', async () => {
    const { app } = await atKeeping({ closed: true });
    await expect.element(page.getByText('Nog 30 dagen tot de termijn voorbij is.')).toBeVisible();
    await expect.element(page.getByText(/^Nog niet in het dossier: \d+\.$/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Wis Groep 5' })).not.toBeInTheDocument();
    await userEvent.click(page.getByLabelText('Alles staat in het dossier'));
    await userEvent.click(page.getByRole('button', { name: 'Wis Groep 5' }));
    await expect.element(page.getByText(/^De casus is gewist, ook uit de kopieën/)).toBeVisible();
    expect(app.state.files.value).toEqual([]);
  });

  it('leaves an open case alone', async () => {
    const { app, caseId } = await atKeeping({ closed: false });
    await expect.element(page.getByText(/Er zijn geen gesloten casussen/)).toBeVisible();
    expect(await app.clearing.shred(caseId)).toBeUndefined();
    expect(app.state.files.value).toHaveLength(1);
  });

  it('counts by the chosen term, which stays chosen', async () => {
    const { app } = await atKeeping({ closed: true });
    page
      .getByRole('radio', { name: '90 dagen' })
      .element()
      .dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await expect.element(page.getByText('Nog 90 dagen tot de termijn voorbij is.')).toBeVisible();
    expect(app.state.memory.value['retention']).toEqual({ days: 90 });
  });

  it('deletes everything only for who typed the word', async () => {
    const { gate } = await atKeeping({ closed: false });
    const word = page.getByLabelText('Typ WISSEN om alles te verwijderen');
    await userEvent.fill(word.element(), 'wissen');
    await userEvent.click(page.getByRole('button', { name: 'Verwijder alles' }));
    await expect.element(page.getByText('Typ precies het woord WISSEN.')).toBeVisible();
    expect(gate.phase.value).toBe('open');
    await userEvent.fill(word.element(), 'WISSEN');
    await userEvent.click(page.getByRole('button', { name: 'Verwijder alles' }));
    await expect.element(page.getByRole('heading', { name: 'Welkom bij Naast' })).toBeVisible();
    expect(gate.vaults.value).toEqual([]);
  });
});
