/** The weighing as a professional walks it: one question at a time, to the outcome and the two decisions. */
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openedWithSignal } from '@/tests/opened';
import { answer, button, entriesOf, heading, openWeighing, record, weighingOf } from './weighing-hands';

describe('the weighing', () => {
  it('goes question by question to help, with the reason, and both decisions begin filled in', async () => {
    const opened = await openWeighing();
    await answer('Ja', 'Twee keer een blauwe plek.');
    await expect.element(heading(/acute of structurele onveiligheid/)).toHaveFocus();
    await expect.element(page.getByText(/^Acuut betekent/)).toBeVisible();
    await answer('Nee', 'Vandaag is er geen gevaar.');
    await expect.element(page.getByText(/Daarvoor zijn er drie voorwaarden/).last()).toBeVisible();
    await expect.element(heading(/passende hulp geven/)).toHaveFocus();
    await answer('Ja');
    await expect.element(heading(/Willen de betrokkenen deze hulp/)).toHaveFocus();
    await answer('Ja');
    await expect.element(heading(/blijvend veilig wordt/)).toHaveFocus();
    await answer('Ja');
    await expect.element(heading('Hulp is mogelijk')).toHaveFocus();
    await expect.element(page.getByText(/Alle drie de voorwaarden gelden/).last()).toBeVisible();

    await userEvent.click(button('Beslis of melden nodig is'));
    await expect.element(page.getByLabelText('Nee', { exact: true })).toBeChecked();
    await expect
      .element(page.getByLabelText('Waarop baseer je dit?'))
      .toHaveValue(
        [
          'Vermoeden: ja. Twee keer een blauwe plek.',
          'Acute of structurele onveiligheid: nee. Vandaag is er geen gevaar.',
          'Hulp bieden of organiseren: ja.',
          'Betrokkenen aanvaarden de hulp: ja.',
          'Blijvende veiligheid: ja.',
        ].join('\n'),
      );
    await userEvent.click(button('Leg vast en ga verder'));
    await userEvent.click(button('Beslis of hulp mogelijk is'));
    await expect.element(page.getByLabelText('Ja', { exact: true })).toBeChecked();
    await userEvent.click(button('Leg vast en ga verder'));
    expect(entriesOf(opened, 's5.report')[0]?.value).toMatchObject({ kind: 'decision', value: 'no' });
    expect(entriesOf(opened, 's5.help')[0]?.value).toMatchObject({ kind: 'decision', value: 'yes' });

    await userEvent.click(button('Leg vast: Afspraken over hulp'));
    await userEvent.fill(page.getByLabelText('Wat is afgesproken?'), 'Elke week bellen.');
    await userEvent.click(button('Bewaar'));
    await expect.element(heading('Wegen en beslissen')).toBeVisible();
    await userEvent.click(button(/Verder met: Resultaat van de hulp/));
    await answer('Ja');
    await expect.element(heading('Het is veilig. Blijf het volgen')).toHaveFocus();
    await expect.element(button('Leg vast: Monitoring en nazorg')).toBeVisible();
  });

  it('comes at doubt about safety to a report and Veilig Thuis at once; another decision asks why', async () => {
    const opened = await openWeighing();
    await answer('Ja');
    await expect.element(heading(/acute of structurele onveiligheid/)).toHaveFocus();
    await userEvent.click(page.getByLabelText('Twijfel', { exact: true }));
    await expect
      .element(page.getByRole('main').getByRole('link', { name: /Veilig Thuis 0800-2000/ }))
      .toHaveAttribute('href', 'tel:08002000');
    await userEvent.click(button('Leg vast en ga verder'));
    await expect.element(heading('Melden is nodig')).toHaveFocus();
    await expect.element(page.getByText(/Twijfel telt hier als ja/).last()).toBeVisible();
    await expect.element(button('Melding voorbereiden')).toBeVisible();

    await userEvent.click(button('Beslis of melden nodig is'));
    await expect.element(page.getByLabelText('Ja', { exact: true })).toBeChecked();
    expect(page.getByText(/anders dan de afweging/).elements()).toEqual([]);
    await userEvent.click(page.getByLabelText('Nee', { exact: true }));
    await expect.element(page.getByText('Je beslist anders dan de afweging. Schrijf op waarom.')).toBeVisible();
    await userEvent.click(button('Leg vast en ga verder'));
    await expect.element(page.getByText(/Hier staan alleen je antwoorden uit de afweging/)).toBeVisible();
    expect(entriesOf(opened, 's5.report')).toEqual([]);
    await userEvent.fill(page.getByLabelText('Waarop baseer je dit?'), 'Veilig Thuis is al betrokken.');
    await userEvent.click(button('Leg vast en ga verder'));
    await expect.element(page.getByText(/Deze beslissing is anders dan de afweging/)).toBeVisible();
    expect(entriesOf(opened, 's5.report')[0]?.value).toMatchObject({
      value: 'no',
      grounds: 'Veilig Thuis is al betrokken.',
    });
  });

  it('after a report goes on to help, together with Veilig Thuis', async () => {
    const opened = await openedWithSignal();
    await record(opened, 's4.suspicion', { kind: 'yes-no-doubt', value: 'yes', because: '' });
    await record(opened, 's5.unsafe', { kind: 'yes-no-doubt', value: 'yes', because: '' });
    await record(opened, 's5.report', { kind: 'decision', value: 'yes', grounds: 'Zie de weging.' });
    await weighingOf(opened);
    await userEvent.click(button(/Verder met: Hulp bieden/));
    await answer('Nee');
    await expect.element(page.getByText(/De eerste voorwaarde valt weg/).last()).toBeVisible();
    await userEvent.click(button('Melding voorbereiden'));
    expect(opened.app.state.route.value).toEqual({ screen: 'melding', caseId: opened.caseId });
  });

  it('without a suspicion offers to close the case with the reason', async () => {
    const opened = await openWeighing();
    await answer('Nee', 'De val is gezien door drie collega’s.');
    await userEvent.click(button('Sluit deze casus'));
    await userEvent.fill(page.getByLabelText('Waarom sluit je de casus?'), 'Geen vermoeden meer.');
    await userEvent.click(button('Sluit deze casus'));
    await expect.poll(() => opened.app.state.cases.value[0]?.view.closed).toBe(true);
  });

  it('corrects an answer with a new entry, and the path goes the other way', async () => {
    const opened = await openWeighing();
    await answer('Ja', 'Zie de signalen.');
    await expect.element(heading(/acute of structurele/)).toHaveFocus();
    await answer('Nee');
    await userEvent.click(button('Verbeter: Acute of structurele onveiligheid'));
    await expect.element(heading(/acute of structurele/)).toHaveFocus();
    await answer('Ja');
    await expect.element(heading('Melden is nodig')).toHaveFocus();
    await expect.element(page.getByRole('main').getByRole('link', { name: /Veilig Thuis 0800-2000/ })).toBeVisible();
    expect(entriesOf(opened, 's5.unsafe')).toHaveLength(1);
    expect(entriesOf(opened, 's5.unsafe')[0]?.corrects).toBeDefined();
  });

  it('marks a decision that is older than a correction beneath it, there and at its own question', async () => {
    const opened = await openedWithSignal();
    await record(opened, 's4.suspicion', { kind: 'yes-no-doubt', value: 'yes', because: '' });
    await record(opened, 's5.unsafe', { kind: 'yes-no-doubt', value: 'yes', because: '' });
    await record(opened, 's5.report', { kind: 'decision', value: 'yes', grounds: 'Zie de weging.' });
    await opened.pass(1000);
    await weighingOf(opened);
    await userEvent.click(button('Verbeter: Acute of structurele onveiligheid'));
    await answer('Twijfel');
    const mark = page.getByText('Na deze beslissing is gewijzigd: Acute of structurele onveiligheid.', {
      exact: false,
    });
    await expect.element(mark).toBeVisible();
    opened.app.go({ screen: 'step', caseId: opened.caseId, stepId: 's5', questionId: 's5.report' });
    await expect.element(heading('Wegen en beslissen')).not.toBeInTheDocument();
    await expect.element(mark).toBeVisible();
  });

  it('decides before anything was answered: nothing stands in the way', async () => {
    const opened = await openWeighing();
    await userEvent.click(page.getByText('Je kunt ook nu al beslissen'));
    await userEvent.click(button('Beslis of melden nodig is'));
    await userEvent.click(page.getByLabelText('Ja', { exact: true }));
    await userEvent.click(button('Leg vast en ga verder'));
    await expect.element(page.getByText('Vul dit nog in. De rest van je tekst blijft staan.')).toBeVisible();
    await userEvent.fill(page.getByLabelText('Waarop baseer je dit?'), 'De politie was er vannacht.');
    await userEvent.click(button('Leg vast en ga verder'));
    await expect.poll(() => entriesOf(opened, 's5.report')).toHaveLength(1);
  });

  it('puts before the path who has to be called, what was weighed with, and what was not done', async () => {
    const opened = await openedWithSignal();
    await record(opened, 's1.acute', { kind: 'yes-no-doubt', value: 'yes', because: '' });
    await record(opened, 's4.nature', { kind: 'text', text: 'Vader slaat moeder.' });
    await opened.app.journal.skip(opened.caseId, 's2.veilig-thuis', 'de lijn was bezet');
    await weighingOf(opened);
    const calls = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
    expect(calls).toEqual(['tel:112']);
    await expect.element(page.getByText('Vader slaat moeder.')).toBeVisible();
    await expect.element(page.getByText('Afwegingskader van je beroepsgroep')).toBeVisible();
    await userEvent.click(page.getByText(/Nog niet gedaan/));
    await expect
      .element(page.getByText('Advies van Veilig Thuis: niet gedaan, omdat: de lijn was bezet'))
      .toBeVisible();
    await userEvent.click(button('Vul dit eerst in'));
    expect(opened.app.state.route.value).toMatchObject({ stepId: 's4', questionId: 's4.severity' });
  });

  it('says that another route applies, and why', async () => {
    const opened = await openedWithSignal();
    await record(opened, 's1.professional', { kind: 'yes-no-doubt', value: 'yes', because: '' });
    await weighingOf(opened);
    await expect.element(page.getByText(/geldt een andere route/)).toBeVisible();
    await userEvent.click(page.getByText('Waarom zie ik dit?').first());
    await expect.element(page.getByText(/Dit advies verschijnt omdat/).first()).toBeVisible();
  });

  it('settles what two windows answered differently', async () => {
    const opened = await openedWithSignal();
    await record(opened, 's4.suspicion', { kind: 'yes-no-doubt', value: 'yes', because: 'Zie 3 november.' });
    await opened.pass(1000); // the second window answers later
    await record(opened, 's4.suspicion', { kind: 'yes-no-doubt', value: 'no', because: '' });
    await weighingOf(opened);
    await expect.element(page.getByText(/Hier staan twee verschillende antwoorden/)).toBeVisible();
    await userEvent.click(button('Verbeter').last());
    await answer('Ja');
    await expect.element(heading(/acute of structurele/)).toHaveFocus();
  });
});
