/** A form that a site adapter knows is filled section by section, each in its own field and read back; never submitted. */
import { describe, expect, it } from 'vitest';
import { field, onMeldingScreen, type Replies } from './melding-screen';

const form = { origin: 'https://www.veiligthuis.nl', path: '/meldformulier', title: 'Meldformulier' };
const onForm = (page: Replies = {}) => onMeldingScreen({ probe: { found: true, page: form, field }, ...page });

describe('a form that is known', () => {
  it('gets every section in its own field, in order, after it was once called the form', async () => {
    const { app, during, question, inserted } = await onForm();
    await app.melding.setReporter({ name: 'J. Vink' });
    const left = app.filling.left();
    expect(left.length).toBeGreaterThan(1);
    await during(app.filling.fillAll());
    expect(question()).toBe('report-form');
    await during(app.placing.agree());
    await during(app.filling.fillAll());
    expect(inserted().map(({ text }) => text)).toEqual(left.map((piece) => app.melding.textOf(piece)));
    expect(app.filling.left()).toEqual([]);
  });

  it('is asked for the field of that section, wherever the focus is', async () => {
    const { app, during, asked } = await onForm();
    await during(app.filling.fill('concerns'));
    const looked = asked.flatMap((request) => (request.ask === 'probe' && request.field ? [request.field] : []));
    expect(looked[0]?.labels).toContain('omschrijving van de zorgen');
  });

  it('is read back field by field: at the first doubt nothing more is written', async () => {
    const { app, during, question, inserted } = await onForm({ verify: { state: 'unknown' } });
    await during(app.filling.fillAll());
    await during(app.placing.agree());
    expect(question()).toBe('uncertain');
    await during(app.filling.fillAll());
    expect(inserted()).toHaveLength(1);
  });

  it('says so when the field of a section is not on the page', async () => {
    const { app, gate, during } = await onForm({
      probe: [
        { found: true, page: form, field },
        { found: true, page: form, field },
        { found: false, page: form, reason: 'no-field' },
      ],
    });
    await during(app.filling.fill('concerns'));
    expect(gate.notice.value).toEqual({ tone: 'problem', key: 'fill.no-field' });
  });
});

it('a form that nobody knows has nothing to fill', async () => {
  const { app } = await onMeldingScreen();
  expect(app.filling.left()).toEqual([]);
  expect(await app.filling.fill('concerns')).toBe(false);
});
