import { describe, expect, test } from 'vitest';
import { type Facts, holds, telling } from '@/lib/protocol/conditions';
import { say } from '@/lib/protocol/say-condition';
import type { Condition } from '@/lib/protocol/condition-schema';
import { readBasePack } from './base-pack';

const pack = readBasePack();
const facts: Facts = {
  answers: new Map([['s5.report', ['no']]]),
  skipped: new Map([['s3.talk', 'Eerst advies.']]),
  doneWhen: new Map<string, Condition>([
    ['s3', { skipped: 's3.talk' }],
    ['s4', { stepDone: 's4' }],
  ]),
  ages: new Map([['s1.child', [3, 12]]]),
  today: '2026-11-22',
};

describe('a condition', () => {
  test.each<[Condition, boolean]>([
    [{ answered: 's5.report' }, true],
    [{ answered: 's3.talk' }, false],
    [{ skipped: 's3.talk' }, true],
    [{ answer: 's5.report', is: 'no' }, true],
    [{ answer: 's5.report', is: 'yes' }, false],
    [{ answer: 's9.weg', is: 'yes' }, false],
    [{ not: { answered: 's9.weg' } }, true],
    [{ all: [{ answered: 's5.report' }, { answered: 's3.talk' }] }, false],
    [{ any: [{ answered: 's5.report' }, { answered: 's3.talk' }] }, true],
    [{ ageAtLeast: 12, of: 's1.child' }, true],
    [{ ageAtLeast: 13, of: 's1.child' }, false],
    [{ ageBelow: 4, of: 's1.child' }, true],
    [{ ageBelow: 3, of: 's1.child' }, false],
    [{ ageAtLeast: 1, of: 's9.weg' }, false],
    [{ ageBelow: 18, of: 's9.weg' }, false],
    [{ today: { from: '2026-11-22', to: '2026-11-22' } }, true],
    [{ today: { from: '2026-11-23' } }, false],
    [{ today: { to: '2026-11-21' } }, false],
    [{ stepDone: 's3' }, true],
    [{ stepDone: 's4' }, false],
    [{ stepDone: 's9' }, false],
  ])('%j holds: %s', (condition, expected) => {
    expect(holds(condition, facts)).toBe(expected);
  });
});

describe('a condition as a sentence', () => {
  test.each<[Condition, string, string]>([
    [
      {
        any: [
          { answer: 's1.kindcheck', is: 'yes' },
          { answer: 's1.kindcheck', is: 'doubt' },
        ],
      },
      'Deze vraag verschijnt omdat bij ‘Kindcheck’ ‘ja’ is gekozen of bij ‘Kindcheck’ ‘twijfel’ is gekozen.',
      'This question appears because ‘yes’ was chosen at ‘Child check’ or ‘doubt’ was chosen at ‘Child check’.',
    ],
    [
      { all: [{ answered: 's5.report' }, { not: { any: [{ answered: 's3.talk' }, { skipped: 's3.talk' }] } }] },
      'Deze vraag verschijnt omdat ‘Beslissing 1: is melden noodzakelijk?’ is ingevuld en (‘Gesprek’ nog niet is ingevuld en bij ‘Gesprek’ niet staat waarom het is overgeslagen).',
      'This question appears because ‘Decision 1: is reporting necessary?’ has been filled in and (‘Talk’ has not been filled in and a reason for leaving out ‘Talk’ has not been given).',
    ],
    [
      { not: { answer: 's4.instrument', is: 'none' } },
      'Deze vraag verschijnt omdat bij ‘Hulpmiddel bij het wegen’ niet ‘Nee’ is gekozen.',
      'This question appears because ‘No’ was not chosen at ‘Tool for weighing’.',
    ],
    [
      { all: [{ stepDone: 's4' }] },
      'Deze vraag verschijnt omdat de stap ‘Wegen’ klaar is.',
      'This question appears because the step ‘Weighing’ is done.',
    ],
    [
      { skipped: 's9.weg' },
      'Deze vraag verschijnt omdat bij ‘s9.weg’ staat waarom het is overgeslagen.',
      'This question appears because a reason for leaving out ‘s9.weg’ has been given.',
    ],
  ])('%j', (condition, nl, en) => {
    expect(say(condition, pack, 'nl')).toBe(nl);
    expect(say(condition, pack, 'en')).toBe(en);
  });

  test.each<[Condition, string, string]>([
    [
      { ageAtLeast: 12, of: 's1.signal' },
      'bij ‘Signaal’ iemand staat die 12 jaar of ouder is',
      'somebody at ‘Signal’ is 12 years or older',
    ],
    [
      { not: { ageBelow: 12, of: 's1.signal' } },
      'bij ‘Signaal’ niemand staat van wie bekend is dat die jonger dan 12 jaar is',
      'nobody at ‘Signal’ is known to be younger than 12',
    ],
    [
      { today: { from: '2026-01-01', to: '2027-12-31' } },
      'het tussen 1 januari 2026 en 31 december 2027 is',
      'it is between 1 January 2026 and 31 December 2027',
    ],
    [{ today: { to: '2027-12-31' } }, 'het tot en met 31 december 2027 is', 'it is until 31 December 2027'],
    [{ not: { today: { from: '2027-01-01' } } }, 'het niet vanaf 1 januari 2027 is', 'it is not from 1 January 2027'],
  ])('%j has words of its own', (condition, nl, en) => {
    expect(say(condition, pack, 'nl')).toBe(`Deze vraag verschijnt omdat ${nl}.`);
    expect(say(condition, pack, 'en')).toBe(`This question appears because ${en}.`);
  });

  test('names of several alternatives only what is the case', () => {
    const either: Condition = {
      any: [
        { answer: 's5.report', is: 'yes' },
        { answer: 's5.report', is: 'no' },
        { not: { all: [{ answered: 's5.report' }, { answered: 's3.talk' }] } },
      ],
    };
    expect(telling(either, facts)).toEqual({
      any: [{ answer: 's5.report', is: 'no' }, { not: { all: [{ answered: 's3.talk' }] } }],
    });
  });

  test('speaks of advice where a rule asks', () => {
    expect(say({ answer: 's1.acute', is: 'yes' }, pack, 'nl', 'advice')).toBe(
      'Dit advies verschijnt omdat bij ‘Direct gevaar’ ‘ja’ is gekozen.',
    );
  });

  test('exists for every question and rule of the base pack, with no id left in it', () => {
    const conditions = [
      ...pack.steps.flatMap((step) => step.questions.flatMap((question) => question.when ?? [])),
      ...pack.rules.map((rule) => rule.when),
    ];
    for (const condition of conditions) {
      for (const language of ['nl', 'en'] as const) expect(say(condition, pack, language)).not.toMatch(/‘s\d/);
    }
  });
});
