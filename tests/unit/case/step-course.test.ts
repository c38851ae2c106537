import { describe, expect, test } from 'vitest';
import { courseOf, locate, nextOpen } from '@/lib/case/step-course';
import { leftOut, said, ticked, view } from '../protocol/base-pack-case';

const signals = (...journal: Parameters<typeof view>[0]) => view(journal).steps[0]!;
const ids = (...journal: Parameters<typeof view>[0]) =>
  courseOf(signals(...journal)).map(({ question }) => question.id);
const next = (from: string | undefined, ...journal: Parameters<typeof view>[0]) =>
  nextOpen(signals(...journal), from)?.question.id;

describe('the course of a step', () => {
  test('begins with its first question', () => {
    expect(next(undefined)).toBe('s1.acute');
  });

  test('goes on after the question that was answered, also when an answer made that one appear', () => {
    expect(next('s1.kindcheck', said('s1.kindcheck', 'yes'))).toBe('s1.child');
    expect(next('s1.kindcheck', said('s1.kindcheck', 'no'))).toBe('s1.special');
  });

  test('comes back to what was passed over', () => {
    expect(next('s1.professional', said('s1.professional', 'no'))).toBe('s1.acute');
  });

  test('counts a question that was left out with a reason as seen', () => {
    expect(next(undefined, leftOut('s1.acute'))).toBe('s1.about');
  });

  test('ends when nothing is open', () => {
    const open = courseOf(signals()).map(({ question }) => leftOut(question.id));
    expect(next(undefined, ...open, ticked('s1.about', 'adult'), leftOut('s1.client-role'))).toBe('s1.alternative');
    const rest = leftOut('s1.alternative');
    expect(next(undefined, ...open, ticked('s1.about', 'adult'), leftOut('s1.client-role'), rest)).toBeUndefined();
  });

  test('keeps a question on screen whose answer made sense before', () => {
    expect(ids()).not.toContain('s1.children-safe');
    expect(ids(said('s1.children-safe', 'doubt'))).toContain('s1.children-safe');
  });

  test('finds a question with its step, and nothing for one that this pack does not ask', () => {
    expect(locate(view([]), 's3.talk')?.step.step.id).toBe('s3');
    expect(locate(view([]), 's9.gone')).toBeUndefined();
  });
});
