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

  test('uses every source and every theme it names', () => {
    const prompts = questions.flatMap((question) => question.prompts);
    const parts = [
      ...pack.steps,
      ...questions,
      ...pack.rules,
      ...(pack.checklist ?? []),
      ...(pack.kader ? [pack.kader] : []),
    ];
    const used = new Set([
      ...parts.flatMap((part) => part.sources),
      ...prompts.flatMap((prompt) => prompt.sources ?? []),
    ]);
    expect(pack.sources.map((source) => source.id).filter((id) => !used.has(id))).toEqual([]);
    const grouped = new Set(prompts.map((prompt) => prompt.theme));
    expect((pack.themes ?? []).map((theme) => theme.id).filter((id) => !grouped.has(id))).toEqual([]);
  });

  test('leaves phone numbers to the directory', () => {
    expect(JSON.stringify(data)).not.toMatch(/\b0[89]00|\b0\d{2,3}[ -]?\d{6,7}\b|\b112\b(?!")/);
  });

  test('gives every prompt a name, so that an overlay can reword it, and words of its own', () => {
    for (const { id, prompts } of questions) {
      expect(
        prompts.filter((prompt) => prompt.id === undefined),
        id,
      ).toEqual([]);
      expect(new Set(prompts.map((prompt) => prompt.nl)).size, id).toBe(prompts.length);
    }
  });

  test('lays the framework of the profession beside weighing and deciding, and does not claim to know it', () => {
    expect(pack.kader?.known).toBe(false);
    expect(pack.steps.filter((step) => step.kader).map((step) => step.id)).toEqual(['s4', 's5']);
  });
});
