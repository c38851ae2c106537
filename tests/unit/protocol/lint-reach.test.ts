import { describe, expect, test } from 'vitest';
import type { Condition } from '@/lib/protocol/condition-schema';
import type { Pack } from '@/lib/protocol/schema';
import { readBasePack } from './base-pack';
import { firstQuestion, firstRule, lintOne, planted } from './planted';

describe('the linter finds', () => {
  test('a name that comes back after it was retired or renamed', () => {
    expect(planted((pack) => (pack.retired = ['s1.acute']))).toEqual([
      expect.stringContaining('s1.acute: Deze naam is eerder gebruikt en vervallen.'),
    ]);
    expect(planted((pack) => (pack.renames = { 's1.oud': 's9.weg' }))).toEqual([
      expect.stringContaining('renames: De vraag ‘s9.weg’ bestaat niet.'),
    ]);
  });

  test.each<[string, Condition]>([
    [
      'two answers to one question',
      {
        all: [
          { answer: 's1.kindcheck', is: 'yes' },
          { answer: 's1.kindcheck', is: 'no' },
        ],
      },
    ],
    ['an answer and none', { all: [{ answered: 's3.safe' }, { not: { answered: 's3.safe' } }] }],
    [
      'an answer that is none of its values',
      {
        all: [
          { answered: 's3.safe' },
          { not: { any: ['yes', 'no', 'doubt'].map((is) => ({ answer: 's3.safe', is })) } },
        ],
      },
    ],
    ['days that do not meet', { all: [{ today: { to: '2027-01-01' } }, { today: { from: '2027-01-02' } }] }],
    [
      'a done step of which the condition is excluded',
      {
        all: [{ stepDone: 's3' }, { not: { answered: 's3.talk' } }, { not: { skipped: 's3.talk' } }],
      },
    ],
  ])('a rule that can never hold: %s', (_, when) => {
    expect(planted((pack) => (firstRule(pack).when = when))).toEqual([
      'r.danger: Dit kan nooit verschijnen: de voorwaarde komt niet uit. Verander ‘when’, of laat dit deel weg.',
    ]);
  });

  test('a question that can only follow on itself, and all that hangs on it', () => {
    const findings = planted((pack) => (firstQuestion(pack).when = { answered: 's1.acute' }));
    expect(findings).toEqual([
      expect.stringContaining('s1: Deze stap kan nooit klaar zijn'),
      ...['s1.acute', 'r.danger', 'r.danger-doubt'].map(
        (id) => expect.stringContaining(`${id}: Dit kan nooit`) as string,
      ),
    ]);
  });

  test('steps that wait for each other', () => {
    const findings = planted((pack) => {
      const [first, second] = pack.steps;
      if (first) first.doneWhen = { stepDone: 's2' };
      if (second) second.doneWhen = { any: [{ stepDone: 's1' }, { answered: 's2.colleague' }] };
    });
    expect(findings).toEqual([
      expect.stringContaining('s1: Dit wacht op zichzelf, via ‘s2’, ‘s1’.'),
      expect.stringContaining('s2: Dit wacht op zichzelf, via ‘s1’, ‘s2’.'),
    ]);
  });

  test('law that holds no more, and a pack that is over', () => {
    const law = planted((pack) => {
      const [source] = pack.sources;
      if (source) source.validTo = '2026-01-01';
    });
    const over = planted((pack) => (pack.validTo = '2026-11-21'));
    expect([...law, ...over]).toEqual([
      expect.stringContaining('besluit-meldcode: Dit geldt niet meer na 2026-01-01.'),
      expect.stringContaining('validTo: Dit geldt niet meer na 2026-11-21.'),
    ]);
  });
});

describe('the linter warns of', () => {
  const warned = (plant: (pack: Pack) => void) => {
    const pack = structuredClone(readBasePack());
    plant(pack);
    return lintOne(pack).map(({ id, level, what }) => `${level} ${id}: ${what.nl}`);
  };

  test('a review that is due, and a source or contact that was checked more than a year ago', () => {
    const text = { nl: 'Wijkteam', en: 'Team' };
    expect(
      warned((pack) => {
        pack.reviewBy = '2026-11-01';
        const contact = { id: 'team', name: text, when: text, source: 'gemeente' };
        pack.contacts = [{ ...contact, checkedOn: '2025-11-21' }];
      }),
    ).toEqual([
      'warning reviewBy: Dit pakket moest vóór 2026-11-01 zijn nagekeken.',
      'warning team: Dit is langer dan een jaar geleden gecontroleerd (2025-11-21).',
    ]);
  });

  test('a long sentence, and something whose last day has passed', () => {
    const words = Array.from({ length: 26 }, (_, at) => `woord${at}`).join(' ');
    expect(warned((pack) => (firstQuestion(pack).text.nl = `${words}?`))).toEqual([
      'warning s1.acute: De zin ‘woord0 woord1 woord2 woord3 …’ heeft 26 woorden.',
    ]);
    expect(warned((pack) => (firstRule(pack).when = { today: { to: '2026-11-21' } }))).toEqual([
      'warning r.danger: Dit verschijnt niet meer sinds 2026-11-21.',
    ]);
  });
});
