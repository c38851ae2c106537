/** The rules as data: whole, in two languages, and with nothing that cannot work. */
import { describe, expect, test } from 'vitest';
import { hintKinds } from '@/lib/coach/hint';
import { compilePattern } from '@/lib/coach/pattern';
import { dutch } from '@/lib/coach/rules/dutch';
import { english } from '@/lib/coach/rules/english';
import { wordClasses } from '@/lib/coach/word-classes';

describe.each([
  ['Dutch', dutch],
  ['English', english],
])('the %s rules', (_name, { rules, exemptions, classes }) => {
  test('have a name of their own, a known kind, and a question in both languages', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    expect(rules.filter((rule) => !hintKinds.includes(rule.kind))).toEqual([]);
    const speechless = rules.filter(({ question, reason }) => !question.nl || !question.en || !reason.nl || !reason.en);
    expect(speechless.map((rule) => rule.id)).toEqual([]);
  });

  test('can all be read', () => {
    const none = () => false;
    const known = wordClasses(classes, { interpretationWord: none, judgementWord: none });
    const sources = [...rules.flatMap((rule) => rule.patterns ?? []), ...exemptions.flatMap((one) => one.patterns)];
    expect(() => sources.map((source) => compilePattern(source, known))).not.toThrow();
  });

  test('are spared by name only where such a rule or kind exists', () => {
    const names = new Set<string>(['*', ...hintKinds, ...rules.map((rule) => rule.id)]);
    expect(exemptions.flatMap((one) => one.spares).filter((name) => !names.has(name))).toEqual([]);
  });
});
