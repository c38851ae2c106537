import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { refusal } from '@/lib/result';
import { beginSignal, openedWithCase } from '@/tests/opened';
import { createProfile, passphrase } from '@/tests/world';
import { drawn, showPanel } from './show';

describe('help is never behind a wall', () => {
  it.each([
    ['before the first passphrase', async () => createProfile().openPanel()],
    [
      'while locked',
      async () => {
        const opened = await openedWithCase();
        await opened.gate.lock();
        return opened;
      },
    ],
    ['in a case', openedWithCase],
    [
      'when a part of the vault is gone',
      async () => {
        const { profile, vaultId } = await openedWithCase();
        profile.keeper.pretendLoss(vaultId, { found: 1, expected: 301 });
        return profile.openPanel();
      },
    ],
    [
      'when the storage refuses',
      async () => {
        const profile = createProfile();
        profile.keeper.list = () => Promise.resolve(refusal('storage-broken'));
        return Promise.resolve(profile.openPanel());
      },
    ],
  ])('112 and Veilig Thuis can be called, and what was done written down, %s', async (_when, open) => {
    const { gate, forms } = await open();
    if (gate.phase.value === 'starting') await gate.start();
    showPanel(gate, forms);
    await expect.element(page.getByRole('link', { name: /0800-2000/ })).toHaveAttribute('href', 'tel:08002000');
    await page.getByRole('button', { name: 'Acuut gevaar 112' }).click();
    await expect.element(page.getByRole('link', { name: 'Bel 112' })).toHaveAttribute('href', 'tel:112');
    await expect.element(page.getByText(/In hetzelfde gesprek kun je ook een melding doen/)).toBeVisible();
    await page.getByRole('button', { name: 'Leg vast wat er gedaan is' }).click();
    await expect.element(page.getByRole('textbox', { name: /Wat is er gedaan|Waaruit blijkt dat/ })).toBeVisible();
  });
});

describe('first use', () => {
  it('says what to do about a short passphrase, and about two that differ', async () => {
    const { gate } = createProfile().openPanel();
    await gate.start();
    showPanel(gate);
    await userEvent.fill(page.getByLabelText('Kies een wachtzin').element(), 'kort');
    await expect.element(page.getByText(/Nog te kort/)).toBeVisible();
    await userEvent.fill(page.getByLabelText('Kies een wachtzin').element(), passphrase);
    await userEvent.fill(page.getByLabelText('Nog een keer dezelfde wachtzin').element(), `${passphrase}.`);
    await userEvent.click(page.getByRole('button', { name: 'Maak mijn kluis' }));
    await expect.element(page.getByText(/De twee wachtzinnen zijn niet gelijk/)).toBeVisible();
    expect(gate.phase.value).toBe('first-use');
  });
});

describe('Enter in the same moment as the last letter', () => {
  it('finds that letter', async () => {
    const { gate } = createProfile().openPanel();
    await gate.start();
    showPanel(gate);
    await drawn();
    const fields = [...document.querySelectorAll<HTMLInputElement>('input[type=password]')];
    for (const field of fields) {
      field.value = passphrase;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    document.querySelector('form')?.requestSubmit();
    await expect.element(page.getByRole('heading', { name: 'Je herstelcode' })).toBeVisible();
  });
});

describe('a wrong passphrase', () => {
  it('is answered calmly, beside the field', async () => {
    const { gate } = await openedWithCase();
    await gate.lock();
    showPanel(gate);
    await userEvent.fill(page.getByLabelText('Wachtzin').element(), 'dit is hem niet');
    await userEvent.click(page.getByRole('button', { name: 'Open', exact: true }));
    await expect.element(page.getByText(/Deze wachtzin past niet/)).toBeVisible();
  });
});

describe('a storage that refuses', () => {
  it('is told with what to do, and calling still works', async () => {
    const profile = createProfile();
    profile.keeper.list = () => Promise.resolve(refusal('storage-broken'));
    const { gate } = profile.openPanel();
    await gate.start();
    showPanel(gate);
    await expect.element(page.getByText(/De opslag van de browser weigert/)).toBeVisible();
    await expect.element(page.getByRole('link', { name: /0800-2000/ })).toBeVisible();
  });
});

describe('what has to be looked at', () => {
  it('stands on the case with its day: a supposition nobody has looked into yet', async () => {
    const opened = await openedWithCase();
    const { app, gate, caseId } = opened;
    const draft = beginSignal(opened);
    app.drafting.change(draft, { quote: 'ik ben gevallen', hypothesis: 'hij wordt geduwd', followUpOn: '2026-11-20' });
    await app.drafting.save(draft, caseId);
    app.go({ screen: 'case', caseId });
    showPanel(gate);
    await expect.element(page.getByRole('heading', { name: 'Nu te doen' })).toBeVisible();
    await expect.element(page.getByText(/hij wordt geduwd/)).toBeVisible();
    await expect.element(page.getByText(/Had op 20 nov 2026 gemoeten/)).toBeVisible();
  });
});

describe('by keyboard alone', () => {
  it('a case is made, a signal written and saved', async () => {
    const panel = createProfile().openPanel();
    const app = await panel.enter();
    showPanel(panel.gate);
    await drawn();
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await userEvent.keyboard('{Tab}');
        const { activeElement } = document;
        const label = (activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent;
        if ((label ?? activeElement?.textContent ?? '').includes(name)) return;
      }
      throw new Error(`no way to "${name}" by keyboard`);
    };
    await tabTo('Nieuwe casus');
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('Groep 5{Enter}'); // the form that opens has the focus
    await expect.element(page.getByRole('heading', { name: 'Groep 5' })).toBeVisible();
    await tabTo('Signalen');
    await userEvent.keyboard('{Enter}');
    await drawn();
    await tabTo('Signaal');
    await userEvent.keyboard('{Enter}');
    await drawn();
    expect(document.activeElement?.textContent).toBe('Wat zag, hoorde of rook je, of wat vertelde iemand je?');
    await tabTo('Vul in');
    await userEvent.keyboard('{Enter}');
    await tabTo('Letterlijke tekst');
    await userEvent.keyboard('ik ben gevallen');
    await tabTo('Bewaar');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Opgeslagen.')).toBeVisible();
    expect(app.state.cases.value[0]?.view.facts).toHaveLength(1);
  });
});

describe('text that may not leave', () => {
  it('is typed in fields without spelling services, autofill or translation', async () => {
    const opened = await openedWithCase();
    opened.app.go({ screen: 'entry', draftId: beginSignal(opened) });
    showPanel(opened.gate);
    await drawn();
    const fields = [...document.querySelectorAll('textarea, input[type=text]')];
    expect(fields.length).toBeGreaterThan(3);
    for (const field of fields) {
      expect(field.getAttribute('spellcheck')).toBe('false');
      expect(field.getAttribute('autocomplete')).toBe('off');
      expect(field.getAttribute('writingsuggestions')).toBe('false');
      expect(field.getAttribute('translate')).toBe('no');
    }
  });
});
