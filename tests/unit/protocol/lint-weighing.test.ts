import { describe, expect, test } from 'vitest';
import type { Pack } from '@/lib/protocol/schema';
import { planted } from './planted';
import { composed, overlay, refusals, base } from './overlays';
import { lintLayers } from '@/lib/protocol/lint';

const pathIn = ({ weighing }: Pack) => {
  if (!weighing) throw new Error('the base pack has a weighing');
  return weighing;
};
const nodeIn = (pack: Pack, question: string) => {
  const node = pathIn(pack).path.find((known) => known.question === question);
  if (!node) throw new Error(`${question} is weighed`);
  return node;
};
const followIn = (pack: Pack, question: string, answer: string) => {
  const follow = nodeIn(pack, question).answers[answer];
  if (!follow) throw new Error(`${question} has the answer ${answer}`);
  return follow;
};
const words = { nl: 'Dan dit.', en: 'Then this.' };

describe('the linter finds in the weighing', () => {
  test.each<[string, (pack: Pack) => unknown]>([
    ['weging|De vraag ‘s9.weg’', (pack) => (nodeIn(pack, 's5.result').question = 's9.weg')],
    ['weighing.s5.able.yes: De vraag ‘s5.weg’', (pack) => (followIn(pack, 's5.able', 'yes').next = 's5.weg')],
    [
      'weighing.s5.able: Deze vraag kent het antwoord ‘misschien’ niet.',
      (pack) => (nodeIn(pack, 's5.able').answers['misschien'] = { text: words, outcome: 'advice', floor: false }),
    ],
    [
      'weighing.s5.able.doubt: Dit antwoord leidt nergens heen.',
      (pack) => delete nodeIn(pack, 's5.able').answers['doubt'],
    ],
    [
      'weighing.s5.able.doubt: Dit antwoord leidt nergens heen.',
      (pack) => delete followIn(pack, 's5.able', 'doubt').outcome,
    ],
    ['weighing.s5.able: De bron ‘weg’', (pack) => (nodeIn(pack, 's5.able').sources = ['weg'])],
    ['weighing: De vraag ‘s9.weg’', (pack) => pathIn(pack).beforehand.push('s9.weg')],
    ['weighing: Hier hoort een vraag van soort ‘decision’.', (pack) => (pathIn(pack).decisions.help = 's5.able')],
    ['weighing.s5.able: Deze vraag staat twee keer', (pack) => pathIn(pack).path.push(nodeIn(pack, 's5.able'))],
  ])('%s', (found, plant) => {
    expect(planted(plant)).toContainEqual(expect.stringContaining(found.replace('weging|', '')));
  });

  test('a way back, and a question that nobody comes to', () => {
    const back = planted((pack) => (followIn(pack, 's5.accepted', 'yes').next = 's5.able'));
    expect(back).toEqual([
      'weighing.s5.able: De weging komt hier bij zichzelf terug. Haal één ‘next’ van de kring weg.',
      'weighing.s5.accepted: De weging komt hier bij zichzelf terug. Haal één ‘next’ van de kring weg.',
      'weighing.s5.lasting: Geen antwoord leidt naar deze vraag. Noem haar in een ‘next’, of haal haar weg.',
      'weighing.s5.result: Geen antwoord leidt naar deze vraag. Noem haar in een ‘next’, of haal haar weg.',
    ]);
  });

  test('a question that has several answers at once', () => {
    const findings = planted((pack) => {
      for (const step of pack.steps) for (const one of step.questions) if (one.id === 's5.able') one.repeats = true;
    });
    expect(findings).toEqual([expect.stringContaining('weighing.s5.able: Deze vraag kan meer antwoorden')]);
  });

  test('words that are not filled in, with the question they stand at', () => {
    const findings = planted((pack) => (followIn(pack, 's5.able', 'no').text.nl = 'Bel [naam].'));
    expect(findings).toEqual([expect.stringContaining('weighing.s5.able: ‘[naam]’ is niet ingevuld.')]);
  });
});

describe('an overlay', () => {
  const sources = ['besluit-meldcode'];
  const able = {
    question: 's5.able',
    answers: {
      yes: { text: words, next: 'x.team' },
      no: { text: words, outcome: 'report' },
      doubt: { text: words, outcome: 'advice' },
    },
    sources,
  };
  const team = {
    question: 'x.team',
    answers: {
      yes: { text: words, next: 's5.accepted' },
      no: { text: words, outcome: 'report' },
      doubt: { text: words, outcome: 'advice' },
    },
    sources,
  };
  const askTeam = { id: 'x.team', kind: 'yes-no-doubt', text: { nl: 'Denkt het team dat ook?' }, sources };
  const world = { contacts: ['veilig-thuis', '112'], today: '2026-11-22' };

  test('gives other words to what follows', () => {
    const pack = composed(overlay({ texts: { 'weighing.s5.able.no': { nl: 'Bel het bestuur.' } } }));
    expect(followIn(pack, 's5.able', 'no').text.nl).toBe('Bel het bestuur.');
    expect(followIn(pack, 's5.able', 'no')).toMatchObject({ outcome: 'report', floor: true });
  });

  test('puts a question of its own in between', () => {
    const own = overlay({ addQuestions: { s5: [askTeam] }, weighing: { path: [able, team] } });
    expect(lintLayers([base, own], world)).toEqual([]);
    const pack = composed(own);
    expect(pathIn(pack).path.map(({ question }) => question)).toEqual([
      ...['s4.suspicion', 's5.unsafe', 's5.able', 's5.accepted', 's5.lasting', 's5.result'],
      'x.team',
    ]);
    expect(followIn(pack, 's5.able', 'yes').next).toBe('x.team');
    expect(followIn(pack, 's5.able', 'no').floor).toBe(true);
  });

  test.each<[string, string, object]>([
    ['lets unsafety pass', 's5.unsafe.yes', { outcome: 'help' }],
    ['takes doubt for a no', 's5.unsafe.doubt', { next: 's5.able' }],
    ['goes round the question of unsafety', 's4.suspicion.yes', { next: 's5.able' }],
    ['has no report where help fails', 's5.accepted.no', { outcome: 'help' }],
  ])('is refused when it %s', (_, place, follow) => {
    const [question, answer] = [place.slice(0, place.lastIndexOf('.')), place.slice(place.lastIndexOf('.') + 1)];
    const kept = nodeIn(composed(), question);
    const answers = { ...kept.answers, [answer]: { text: words, ...follow } };
    const weaker = overlay({ weighing: { path: [{ ...kept, answers }] } });
    expect(refusals(weaker)).toEqual([
      `school.json:weighing.${place}: Waar dit antwoord toe leidt is wettelijk minimum. ` +
        'Geef het dezelfde ‘outcome’ en ‘next’. De woorden mogen anders.',
    ]);
  });

  test('of a sector that keeps the minimum binds the organisation above it', () => {
    const sector = overlay({ addQuestions: { s5: [askTeam] }, weighing: { path: [able, team] } }, 'sector', 'sector');
    const weaker = { ...able, answers: { ...able.answers, no: { text: words, outcome: 'help' } } };
    expect(refusals(sector, overlay({ weighing: { path: [weaker] } }))).toEqual([
      expect.stringContaining('school.json:weighing.s5.able.no: Waar dit antwoord toe leidt'),
    ]);
  });

  test('that names a question which is not there is told so, with its file', () => {
    const findings = lintLayers([base, overlay({ weighing: { after: { help: 's9.weg' } } })], world);
    expect(findings).toEqual([expect.objectContaining({ file: 'school.json', id: 'weighing' })]);
  });
});
