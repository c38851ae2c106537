import { describe, expect, test } from 'vitest';
import { type Facts, holds, say } from '@/lib/protocol/conditions';
import type { Condition } from '@/lib/protocol/schema';
import { readBasePack } from './base-pack';

const pack = readBasePack();
const facts: Facts = {
  answers: new Map([['s5.report', ['no']]]),
  skipped: new Map([['s3.talk', 'Eerst advies.']]),
  doneWhen: new Map<string, Condition>([
    ['s3', { skipped: 's3.talk' }],
    ['s4', { stepDone: 's4' }],
  ]),
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
