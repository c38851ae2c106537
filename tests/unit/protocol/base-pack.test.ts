import { describe, expect, test } from 'vitest';
import { allNumbers } from '@/lib/directory/directory';
import { lint } from '@/lib/protocol/lint';
import data from '@/lib/protocol/packs/nl-basis.json';
import { readBasePack } from './base-pack';

const pack = readBasePack();
const questions = pack.steps.flatMap((step) => step.questions);
const contacts = allNumbers().map((number) => number.id);

describe('the base pack', () => {
  test('has nothing for the linter to remark', () => {
    expect(lint([{ file: 'nl-basis.json', data }], { contacts, today: '2026-11-22' })).toEqual([]);
  });

  test('has the five steps of 2019, in order, all of them legal minimum', () => {
    expect(pack.steps.map((step) => step.title.nl)).toEqual([
      'Signalen',
      'Overleg',
      'Gesprek',
      'Wegen',
      'Twee beslissingen',
    ]);
    expect(pack.steps.every((step) => step.floor)).toBe(true);
  });

  test('asks the two decisions in their order', () => {
    const decisions = questions.filter((question) => question.kind === 'decision').map((question) => question.id);
    expect(decisions).toEqual(['s5.report', 's5.help']);
  });

  test('has the kindcheck in the first step', () => {
    expect(pack.steps[0]?.questions.map((question) => question.id)).toContain('s1.kindcheck');
  });

  test('fits a narrow panel: questions up to 110 characters, prompts and advice up to 240', () => {
    for (const question of questions) {
      for (const language of ['nl', 'en'] as const) {
        expect(question.text[language].length, question.id).toBeLessThanOrEqual(110);
        for (const prompt of question.prompts) expect(prompt[language].length, question.id).toBeLessThanOrEqual(100);
        expect(question.why?.[language].length ?? 0, question.id).toBeLessThanOrEqual(240);
      }
    }
    for (const rule of pack.rules) expect(rule.effect.text.nl.length, rule.id).toBeLessThanOrEqual(240);
  });

  test('uses every source it names', () => {
    const used = new Set([...pack.steps, ...questions, ...pack.rules].flatMap((part) => part.sources));
    expect(pack.sources.map((source) => source.id).filter((id) => !used.has(id))).toEqual([]);
  });
});
