import { describe, expect, test } from 'vitest';
import { agesOf, fitsAges, groupPrompts } from '@/lib/case/prompt-groups';
import { readBasePack } from '../protocol/base-pack';
import { ticked, view } from '../protocol/base-pack-case';

const pack = readBasePack();
const questions = pack.steps.flatMap((step) => step.questions);
const promptsOf = (id: string) => questions.find((question) => question.id === id)?.prompts ?? [];

describe('prompts by age', () => {
  test('all fit while nobody said whom it is about', () => {
    const ages = agesOf(pack, view([]).known);
    expect(ages).toBeUndefined();
    expect(promptsOf('s1.signal').every((prompt) => fitsAges(prompt, ages))).toBe(true);
  });

  test('after that only those for these ages, and those for everybody', () => {
    const ages = agesOf(pack, view([ticked('s1.about', '0-2')]).known);
    const fitting = promptsOf('s1.signal').filter((prompt) => fitsAges(prompt, ages));
    expect(fitting.some((prompt) => prompt.ages?.includes('0-2'))).toBe(true);
    expect(fitting.some((prompt) => !prompt.ages)).toBe(true);
    expect(fitting.filter((prompt) => prompt.ages && !prompt.ages.includes('0-2'))).toEqual([]);
  });
});

describe('prompts by theme', () => {
  test('keep every prompt, once', () => {
    for (const { prompts } of questions) {
      const grouped = groupPrompts(pack, prompts).flatMap(({ sides }) => sides.flatMap((side) => side.prompts));
      expect(grouped).toHaveLength(prompts.length);
      expect(new Set(grouped)).toEqual(new Set(prompts));
    }
  });

  test('stand in the order of the pack, with what protects after what raises the risk', () => {
    const groups = groupPrompts(pack, promptsOf('s4.risk'));
    const order = (pack.themes ?? []).map(({ id }) => id);
    const at = groups.map(({ theme }) => (theme ? order.indexOf(theme.id) : -1));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    const home = groups.find(({ theme }) => theme?.id === 'home');
    expect(home?.sides.map(({ side }) => side)).toEqual(['risk', 'protective']);
  });

  test('a theme that the pack does not know hides nothing', () => {
    const prompt = { nl: 'Let op.', en: 'Mind.', theme: 'gone' };
    expect(groupPrompts(pack, [prompt])).toEqual([{ sides: [{ prompts: [prompt] }] }]);
  });
});
