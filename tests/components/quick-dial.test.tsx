import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { QrCode } from '@/components/quick-dial/QrCode';
import { dialAddress } from '@/lib/directory/emergency';
import { allNumbers } from '@/lib/directory/directory';
import { openedWithCase } from '@/tests/opened';
import { showPopup } from './dial-states';
import { readCode } from './read-code';
import { drawn, show, showPanel } from './show';

describe('the popup', () => {
  it('opens with Veilig Thuis under Enter', async () => {
    const onCall = vi.fn();
    showPopup('', { onCall });
    await drawn();
    expect(document.activeElement?.getAttribute('href')).toBe('tel:08002000');
    // The browser would ask the desktop to dial; what is ours is that the clock starts.
    document.addEventListener('click', (event) => event.preventDefault(), { once: true, capture: false });
    await userEvent.keyboard('{Enter}');
    expect(onCall).toHaveBeenCalledWith(expect.objectContaining({ id: 'veilig-thuis' }));
  });

  it('names every line that has a source, with its use, hours and check date', async () => {
    showPopup();
    await drawn();
    const cards = [...document.querySelectorAll('.dial')].map((card) => card.textContent);
    const shown = allNumbers().filter(({ group }) => group !== 'regional');
    expect(shown.length).toBeGreaterThan(7);
    for (const { name, when, hours, shown: digits } of shown) {
      const card = cards.find((words) => words.includes(`Bel ${digits}`));
      for (const words of [name.nl, when.nl, hours.nl, 'Gecontroleerd op 22 nov 2026']) expect(card).toContain(words);
    }
  });

  it('sends no professional to the chat', async () => {
    showPopup();
    await page.getByText('Heb je dit bij de hand?').click();
    await expect.element(page.getByText(/De chat van Veilig Thuis is er niet voor professionals/)).toBeVisible();
    expect(document.querySelector('a[href^="http"]')).toBeNull();
  });

  it('says of a number checked too long ago that its check has run out', async () => {
    showPopup('', { today: '2027-11-23' });
    await expect.element(page.getByText(/Controle verlopen/).first()).toBeVisible();
  });

  it.each([
    ['lely', /Deze plaats staat niet in onze lijst. Bel 0800-2000/],
    ['maastr', /Veilig Thuis Zuid-Limburg/],
    ['flevo', /Veilig Thuis Flevoland/],
  ])('answers "%s"', async (typed, answer) => {
    showPopup();
    await page.getByLabelText('Gemeente of regio').fill(typed);
    await expect.element(page.getByText(answer).first()).toBeVisible();
  });

  it('shows the number of the chosen region with the day it was checked, and finds the way without one', async () => {
    showPopup();
    await page.getByLabelText('Gemeente of regio').fill('flevo');
    await page.getByRole('button', { name: 'Veilig Thuis Flevoland' }).click();
    await expect.element(page.getByRole('link', { name: 'Bel 088 222 0500' })).toBeVisible();
    await page.getByRole('button', { name: 'Andere regio' }).click();
    await page.getByLabelText('Gemeente of regio').fill('maastricht');
    await page.getByRole('button', { name: 'Veilig Thuis Zuid-Limburg' }).click();
    await expect.element(page.getByText(/Veilig Thuis Zuid-Limburg: bel 0800-2000 en noem je plaats/)).toBeVisible();
  });
});

it.each(['light', 'dark'])('the pictures of all numbers are what a phone reads, in %s', async (look) => {
  document.documentElement.dataset['look'] = look;
  for (const address of allNumbers().map((number) => dialAddress(number))) {
    show(<QrCode address={address} number="x" />);
    const picture = document.querySelector('svg.qr');
    expect(picture && (await readCode(picture))).toBe(address);
  }
});

describe('a call that is written down while locked', () => {
  it('is sealed at each pause, and waits for its case after unlocking', async () => {
    const { gate, forms, pass, profile, vaultId, enter, startCall } = await openedWithCase();
    await gate.lock();
    startCall({ startedAt: '2026-11-22T09:30:00Z', number: 'veilig-thuis', who: 'Veilig Thuis' });
    showPanel(gate, forms);
    await page.getByRole('button', { name: 'Meer' }).click();
    await page.getByRole('button', { name: 'Leg dit gesprek vast' }).click();
    await expect.element(page.getByRole('heading', { name: 'Leg dit gesprek vast' })).toHaveFocus();
    await page.getByLabelText('Wie sprak je?').fill('Veilig Thuis, mevrouw De Wit');
    await page.getByLabelText('Wat was het advies?').fill('Praat eerst met moeder.');
    await pass(300);
    await expect.element(page.getByText(/Versleuteld bewaard/)).toBeVisible();
    await page.getByLabelText('Wat is er afgesproken?').fill('Ik bel vrijdag terug.');
    await pass(300);
    await page.getByRole('button', { name: 'Klaar' }).click();
    await expect.element(page.getByLabelText('Wachtzin')).toBeVisible();
    const app = await enter();
    showPanel(gate, forms);
    await expect.element(page.getByRole('heading', { name: 'Leg dit gesprek vast' })).toBeVisible();
    await expect.element(page.getByLabelText('Wat is er afgesproken?')).toHaveValue('Ik bel vrijdag terug.');
    await page.getByRole('button', { name: 'Bewaar bij Groep 5' }).click();
    await expect.element(page.getByText('Opgeslagen.')).toBeVisible();
    const [fact] = app.state.cases.value[0]?.view.facts ?? [];
    expect(fact).toMatchObject({
      question: 's2.veilig-thuis',
      value: { kind: 'contact', who: 'Veilig Thuis, mevrouw De Wit', advice: 'Praat eerst met moeder.' },
    });
    expect([profile.waiting, app.state.captures.value, vaultId === '']).toEqual([[], [], false]);
  });
});

describe('a call from the panel', () => {
  /** The browser would ask the desktop to dial; of that nothing is ours. */
  const dial = async (link: ReturnType<typeof page.getByRole>) => {
    document.addEventListener('click', (event) => event.preventDefault(), { once: true });
    await link.click();
  };

  it('at the foot of the screen shows the number and the way to write the call down', async () => {
    const { gate, forms } = await openedWithCase();
    showPanel(gate, forms);
    await dial(page.getByRole('link', { name: 'Veilig Thuis 0800-2000' }));
    await expect.element(page.getByRole('button', { name: 'Leg dit gesprek vast' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Sluit', exact: true })).toBeVisible();
  });

  it('under an advice is written down in the case on screen', async () => {
    const { gate, forms, app, caseId } = await openedWithCase();
    await app.journal.record(caseId, {
      question: 's1.acute',
      value: { kind: 'yes-no-doubt', value: 'doubt', because: '' },
    });
    app.go({ screen: 'case', caseId });
    showPanel(gate, forms);
    const advice = page.getByRole('main').getByRole('link', { name: 'Veilig Thuis 0800-2000' });
    expect(page.getByRole('button', { name: 'Leg dit gesprek vast' }).elements()).toEqual([]);
    await dial(advice);
    await page.getByRole('button', { name: 'Leg dit gesprek vast' }).click();
    await expect.element(page.getByLabelText('Met wie heb je overlegd?')).toHaveValue('Veilig Thuis');
    await page.getByLabelText('Wat was het advies?').fill('Schrijf de woorden op.');
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await expect.element(page.getByText('Opgeslagen.')).toBeVisible();
    const facts = app.state.cases.value[0]?.view.facts ?? [];
    expect(facts.find(({ question }) => question === 's2.veilig-thuis')?.value).toMatchObject({
      ...{ kind: 'contact', who: 'Veilig Thuis', advice: 'Schrijf de woorden op.' },
      time: expect.stringMatching(/^\d\d:\d\d$/) as string,
    });
  });
});

describe('danger', () => {
  it('is recorded in the case on screen, where it happened', async () => {
    const { gate, forms, app, caseId } = await openedWithCase();
    app.go({ screen: 'case', caseId });
    showPanel(gate, forms);
    await page.getByRole('button', { name: 'Acuut gevaar 112' }).click();
    await page.getByRole('button', { name: 'Leg vast wat er gedaan is' }).click();
    await expect.element(page.getByRole('heading', { name: 'Is iemand nu direct in gevaar?' })).toBeVisible();
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await expect.element(page.getByText('Opgeslagen.')).toBeVisible();
    const [fact] = app.state.cases.value[0]?.view.facts ?? [];
    expect(fact?.question).toBe('s1.acute');
  });
});
