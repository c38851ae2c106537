import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '@/lib/protocol/compose';
import { readBasePack } from './base-pack';
import { base, composed, idsOf, naam, overlay, question, questionOf, refusals } from './overlays';

describe('a composed pack', () => {
  test('carries the name of the organisation, in every language, and the layers it was made of', () => {
    const pack = composed(overlay({}));
    expect(pack.title).toEqual({ nl: 'Meldcode van De Linde', en: 'Meldcode van De Linde' });
    expect(pack).toMatchObject({ id: 'school', version: '1.2.0', layers: ['nl-basis@1.0.0', 'school@1.2.0'] });
  });

  test('fills a place anew where a later layer knows better', () => {
    const sector = overlay({ params: { client: { nl: 'leerling', en: 'pupil' } } }, 'sector', 'onderwijs');
    const school = overlay({
      params: { ...naam, client: { nl: 'kleuter', en: 'toddler' } },
      texts: { 's3.title': { nl: 'Praten over de {{client}}', en: 'Talking about the {{client}}' } },
    });
    const title = composed(school, sector).steps[2]?.title;
    expect(title).toEqual({ nl: 'Praten over de kleuter', en: 'Talking about the toddler' });
  });

  test('binds a known role and adds a new one', () => {
    const roles = [
      { id: 'professional', text: { nl: 'lid' }, does: ['signal', 'record'] },
      { id: 'attention-officer', does: ['weigh'] },
      { id: 'board', text: { nl: 'bestuur' }, does: ['consult', 'decide', 'report'] },
    ];
    expect(composed(overlay({ roles })).roles.map(({ text, does }) => [text.nl, does])).toEqual([
      ['lid', ['signal', 'record']],
      ['aandachtsfunctionaris', ['weigh']],
      ['bestuur', ['consult', 'decide', 'report']],
    ]);
    expect(refusals(overlay({ roles: [{ id: 'bestuur', does: ['decide'] }] }))).toEqual([
      'school.json:roles.bestuur: De nieuwe rol ‘bestuur’ is niet compleet. Geef ‘text’ en ‘does’, of verbeter de naam.',
    ]);
  });

  test('has new questions first, after another, or last; and a moved one in its new place', () => {
    const more = [
      { ...question('x.eerst'), after: 's2' },
      { ...question('x.na'), after: 's2.colleague' },
      question('x'),
    ];
    const pack = composed(overlay({ addQuestions: { s2: more }, move: { 's3.safe': { step: 's2', after: 'x' } } }));
    expect(idsOf(pack, 's2')).toEqual([
      'x.eerst',
      's2.colleague',
      'x.na',
      's2.veilig-thuis',
      's2.expert',
      'x',
      's3.safe',
    ]);
    expect(idsOf(pack, 's3')).not.toContain('s3.safe');
  });

  test('has other words, options, prompts and rules, and asks more before a step is done', () => {
    const pack = composed(
      overlay({
        texts: { 's3.talk.why': { nl: 'Daarom.' }, 's4.instrument.options.own': { nl: 'LIRIK' } },
        addOptions: { 's4.instrument': [{ id: 'arij', text: { nl: 'ARIJ' } }] },
        addPrompts: { 's1.signal': [{ nl: 'Kijk ook naar kleding.', side: 'signal', ages: ['4-12'] }] },
        alsoDoneWhen: { s3: { answered: 's3.safe' } },
      }),
    );
    expect(questionOf(pack, 's3.talk')?.why?.nl).toBe('Daarom.');
    expect(questionOf(pack, 's4.instrument')?.options.map((option) => option.text.nl)).toContain('ARIJ');
    expect(questionOf(pack, 's4.instrument')?.options[0]?.text.nl).toBe('LIRIK');
    expect(questionOf(pack, 's1.signal')?.prompts.at(-1)).toMatchObject({ nl: 'Kijk ook naar kleding.' });
    const before = readBasePack().steps[2]?.doneWhen;
    expect(pack.steps[2]?.doneWhen).toEqual({ all: [before, { answered: 's3.safe' }] });
  });

  test('leaves out what may be left out', () => {
    const drop = ['s1.alternative', 'r.instrument', 'roles.attention-officer'];
    const pack = composed(overlay({ drop }));
    expect(questionOf(pack, 's1.alternative')).toBeUndefined();
    expect(pack.rules.map((rule) => rule.id)).not.toContain('r.instrument');
    expect(pack.roles.map((role) => role.id)).toEqual(['professional']);
  });

  test('is the same in whatever order the files are given', () => {
    const layers = [
      base,
      overlay({ texts: { 's3.title': { nl: 'sector' } } }, 'sector', 'a'),
      overlay({ texts: { 's3.title': { nl: 'regio' } } }, 'region', 'b'),
      overlay({ texts: { 's3.title': { nl: 'organisatie' } } }),
    ];
    const wanted = compose(layers);
    expect(wanted.ok && wanted.value.steps[2]?.title.nl).toBe('organisatie');
    fc.assert(
      fc.property(fc.shuffledSubarray(layers, { minLength: 4 }), (shuffled) => {
        expect(compose(shuffled)).toEqual(wanted);
      }),
    );
  });
});

describe('the legal minimum', () => {
  const all = readBasePack();
  const floor = [...all.steps.flatMap((step) => [step, ...step.questions]), ...all.rules].filter((part) => part.floor);

  test('cannot be dropped, nor can a step or an option of it', () => {
    expect(refusals(overlay({ drop: ['s1.signal', 'r.danger', 's2'] }))).toEqual([
      'school.json:drop: ‘s1.signal’ is wettelijk minimum. Haal het uit ‘drop’; andere woorden kan met ‘texts’.',
      'school.json:drop: ‘r.danger’ is wettelijk minimum. Haal het uit ‘drop’; andere woorden kan met ‘texts’.',
      'school.json:drop: ‘s2’ is een stap, en stappen blijven. Laat losse vragen weg, of verplaats ze met ‘move’.',
    ]);
  });

  test('of a sector binds the organisation', () => {
    const sector = overlay({ addQuestions: { s2: [{ ...question('kno.advies'), floor: true }] } }, 'sector', 'kno');
    expect(refusals(sector, overlay({ drop: ['kno.advies'] }))).toEqual([
      expect.stringContaining('school.json:drop: ‘kno.advies’ is wettelijk minimum.'),
    ]);
  });

  test('is in every pack that composes, whatever an overlay drops and moves, with its kind and condition', () => {
    const questions = all.steps.flatMap((step) => step.questions);
    const ids = [...questions.map(({ id }) => id), ...all.rules.map(({ id }) => id)];
    const steps = all.steps.map((step) => step.id);
    const move = fc.dictionary(
      fc.constantFrom(...questions.map(({ id }) => id)),
      fc.record({ step: fc.constantFrom(...steps) }),
      { maxKeys: 3 },
    );
    fc.assert(
      fc.property(fc.subarray(ids, { maxLength: 3 }), move, (drop, moves) => {
        const pack = compose([base, overlay({ drop, move: moves })]);
        if (!pack.ok) return;
        const parts = [...pack.value.steps.flatMap((step) => step.questions), ...pack.value.rules, ...pack.value.steps];
        for (const part of floor.filter((known) => !('questions' in known))) expect(parts).toContainEqual(part);
        expect(pack.value.steps.map((step) => step.id)).toEqual(steps);
      }),
    );
  });
});

describe('composing refuses', () => {
  test.each<[string, object, string]>([
    ['a text that leads nowhere', { texts: { 's9.title': { nl: 'x' } } }, 'texts: De tekst ‘s9.title’'],
    ['a step that is not there', { addQuestions: { s9: [question('x')] } }, 'addQuestions: De stap ‘s9’'],
    ['a place that is not there', { addQuestions: { s2: [{ ...question('x'), after: 's9' }] } }, 'x: De vraag ‘s9’'],
    ['prompts for no question', { addPrompts: { s9: [{ nl: 'x' }] } }, 'addPrompts: De vraag ‘s9’'],
    ['a layer that is missing', { extends: ['nl-basis@1', 'onderwijs@2'] }, 'extends: De laag ‘onderwijs@2’'],
    ['a base of another time', { extends: ['nl-basis@2'] }, 'extends: De laag ‘nl-basis@2’'],
  ])('%s', (_, parts, found) => {
    expect(refusals(overlay(parts))).toEqual([expect.stringContaining(`school.json:${found} bestaat niet.`)]);
  });

  test('overlays without a base, and two bases', () => {
    const alone = compose([overlay({})]);
    expect(alone.ok ? [] : alone.findings.map((finding) => finding.what.nl)).toContain(
      'Er is niet precies één basispakket.',
    );
    expect(compose([base, base]).ok).toBe(false);
  });
});
