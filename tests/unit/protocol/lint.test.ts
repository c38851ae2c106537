import { describe, expect, test } from 'vitest';
import type { Condition } from '@/lib/protocol/condition-schema';
import { readBasePack } from './base-pack';
import { firstQuestion, firstRule, firstStep, lintOne, planted } from './planted';

describe('the linter finds', () => {
  test.each<[string, Condition]>([
    ['De vraag ‘s9.weg’', { all: [{ not: { answered: 's9.weg' } }] }],
    ['De vraag ‘s9.weg’', { any: [{ answer: 's9.weg', is: 'yes' }] }],
    ['De vraag ‘s9.weg’', { skipped: 's9.weg' }],
    ['De stap ‘s9’', { stepDone: 's9' }],
    ['het antwoord ‘misschien’', { answer: 's1.kindcheck', is: 'misschien' }],
    ['het antwoord ‘yes’', { answer: 's4.instrument', is: 'yes' }],
    ['De vraag ‘s9.weg’', { ageAtLeast: 12, of: 's9.weg' }],
    ['Bij de vraag ‘s1.kindcheck’ staat geen leeftijd', { ageBelow: 12, of: 's1.kindcheck' }],
  ])('an unknown id in a condition: %s', (what, when) => {
    const inRule = planted((pack) => (firstRule(pack).when = when));
    const inStep = planted((pack) => (firstStep(pack).doneWhen = when));
    const inQuestion = planted((pack) => (firstQuestion(pack).when = when));
    for (const [id, findings] of Object.entries({ 'r.danger': inRule, s1: inStep, 's1.acute': inQuestion })) {
      expect(findings).toEqual([expect.stringContaining(what)]);
      expect(findings[0]).toContain(`${id}: `);
    }
  });

  test('an unknown source', () => {
    expect(planted((pack) => (firstQuestion(pack).sources = ['weg']))).toEqual([
      's1.acute: De bron ‘weg’ bestaat niet. Verbeter de naam, of voeg toe wat ontbreekt.',
    ]);
  });

  test('an unknown contact, and an unknown question in an effect', () => {
    const text = { nl: 'Bel.', en: 'Call.' };
    const contact = planted((pack) => (firstRule(pack).effect = { type: 'route', text, contact: 'amk' }));
    const question = planted((pack) => (firstRule(pack).effect = { type: 'require', text, question: 's9.weg' }));
    expect([...contact, ...question]).toEqual([
      expect.stringContaining('Het contact ‘amk’'),
      expect.stringContaining('De vraag ‘s9.weg’'),
    ]);
  });

  test('ids that are given twice', () => {
    const steps = planted((pack) => (firstQuestion(pack).id = 's1'));
    expect(steps).toContainEqual(expect.stringContaining('s1: Deze naam is twee keer gebruikt.'));
    const roles = planted((pack) => pack.roles.push(...pack.roles));
    expect(roles).toContainEqual(expect.stringContaining('professional: Deze naam is twee keer gebruikt.'));
  });

  test('an option that excludes others where nothing else can be chosen with it', () => {
    const found = planted((pack) => {
      const questions = pack.steps.flatMap((step) => step.questions);
      const [option] = questions.find(({ id }) => id === 's4.instrument')?.options ?? [];
      if (option) option.exclusive = true;
    });
    expect(found).toEqual([expect.stringContaining('s4.instrument.options.own: ‘exclusive’ doet niets')]);
  });

  test('two questions with one short name, so that a note cannot be read back', () => {
    expect(planted((pack) => (firstQuestion(pack).name = { nl: 'Signaal', en: 'Signal' }))).toEqual([
      expect.stringContaining('s1.signal: Een andere vraag heeft dezelfde korte naam'),
    ]);
  });

  test('a name that belongs to Naast itself', () => {
    expect(planted((pack) => (firstQuestion(pack).id = 'naast.label'))).toContainEqual(
      expect.stringContaining('naast.label: ‘naast.’ is van Naast zelf.'),
    );
  });

  test.each(['[naam basisschool]', '{{school}}'])('a place that was not filled in: %s', (open) => {
    expect(planted((pack) => (firstQuestion(pack).text.nl = `Wie doet dit op ${open}?`))).toEqual([
      `s1.acute: ‘${open}’ is niet ingevuld. Vul het in, of haal het weg.`,
    ]);
  });

  test.each([
    ['AMK', 'Veilig Thuis'],
    ['ASHG', 'Veilig Thuis'],
    ['Bureau Jeugdzorg', 'Veilig Thuis'],
    ['Wbp', 'AVG, UAVG'],
    ['Wet bescherming persoonsgegevens', 'AVG, UAVG'],
    ['Wet op de jeugdzorg', 'Jeugdwet'],
    ['0900-1231230', '0800-2000'],
    ['0900 123 12 30', '0800-2000'],
    ['0900-5675678', '0800-2000'],
  ])('what no longer exists: %s', (old, instead) => {
    expect(planted((pack) => (firstRule(pack).effect.text.en = `Ask ${old} first.`))).toEqual([
      `r.danger: ‘${old}’ bestaat niet meer. Gebruik: ${instead}.`,
    ]);
  });

  test.each(['consult', 'decide', 'report'] as const)('that nobody is able to %s', (task) => {
    const findings = planted((pack) => {
      for (const role of pack.roles) role.does = role.does.filter((known) => known !== task);
    });
    expect(findings).toEqual([expect.stringContaining(`Zet ‘${task}’ in ‘does’ van een rol.`)]);
  });

  test('a text that is missing in one of the languages', () => {
    const pack = structuredClone(readBasePack());
    const findings = lintOne({ ...pack, title: { nl: pack.title.nl } });
    expect(findings.map((finding) => [finding.id, finding.what.nl])).toEqual([
      ['title.en', 'De tekst in taal ‘en’ ontbreekt.'],
    ]);
  });

  test('a shape that is no pack, with the place', () => {
    const findings = lintOne({ ...readBasePack(), version: 'nieuw' });
    expect(findings.map((finding) => finding.id)).toEqual(['version']);
    expect(lintOne(null).map((finding) => finding.id)).toEqual(['pack']);
  });

  test('an advice that refers to nobody, to an unknown role, or at an unknown place', () => {
    const text = { nl: 'Vraag advies.', en: 'Ask advice.' };
    const nobody = planted((pack) => (firstRule(pack).effect = { type: 'route', text }));
    const role = planted((pack) => (firstRule(pack).effect = { type: 'route', text, role: 'bestuur' }));
    const place = planted((pack) => (firstRule(pack).at = ['s9']));
    expect([...nobody, ...role, ...place]).toEqual([
      'r.danger: Dit advies verwijst naar niemand. Geef ‘contact’ of ‘role’.',
      expect.stringContaining('De rol ‘bestuur’ bestaat niet.'),
      expect.stringContaining('Het deel ‘s9’ bestaat niet.'),
    ]);
  });

  test('a theme, a number of the directory and a term that do not exist', () => {
    const theme = planted((pack) => firstQuestion(pack).prompts.push({ nl: 'Kijk.', en: 'Look.', theme: 'huid' }));
    const number = planted((pack) => (pack.numbers = ['amk']));
    const text = { nl: 'Bel na.', en: 'Call again.' };
    const term = planted((pack) => (firstRule(pack).effect = { type: 'deadline', text, from: 's9.weg', term: 'P5WD' }));
    expect([...theme, ...number, ...term]).toEqual([
      expect.stringContaining('Het thema ‘huid’ bestaat niet.'),
      expect.stringContaining('Het nummer ‘amk’ bestaat niet.'),
      expect.stringContaining('De vraag ‘s9.weg’ bestaat niet.'),
    ]);
  });

  test('a choice without options, and options that a note cannot tell apart', () => {
    const none = planted((pack) => (firstQuestion(pack).kind = 'multiple'));
    expect(none).toContainEqual(expect.stringContaining('s1.acute: Bij deze vraag valt niets te kiezen.'));
    const text = { nl: 'Ja', en: 'Yes' };
    const same = planted((pack) => {
      firstQuestion(pack).kind = 'choice';
      firstQuestion(pack).options = [
        { id: 'a', text },
        { id: 'b', text },
      ];
    });
    expect(same).toContainEqual(expect.stringContaining('s1.acute: Twee mogelijkheden hebben dezelfde tekst'));
  });

  test('work that a question asks for and no role does', () => {
    const findings = planted((pack) => {
      firstQuestion(pack).task = 'talk';
      for (const role of pack.roles) role.does = role.does.filter((task) => task !== 'talk');
    });
    expect(findings).toEqual([expect.stringContaining('Geen enkele rol mag het gesprek voeren.')]);
  });
});
