import { describe, expect, test } from 'vitest';
import { composed, decided, type Known, said, seen, skipped } from './overlay-stack';

describe('a physician, who weighs in step 5', () => {
  test('is done with step 4 without the weighing, which step 5 waits for', () => {
    const status = (...known: Known[]) =>
      new Map(
        seen(composed('nl-basis', 'sector-physicians'), known).steps.map((state) => [state.step.id, state.status]),
      );
    const consulted = [skipped('knmg.professionals'), skipped('knmg.index')];
    expect(status(...consulted).get('s4')).toBe('done');
    const decisions = [decided('s5.report', 'no'), decided('s5.help', 'yes')];
    expect(status(...consulted, ...decisions).get('s5')).toBe('busy');
    const weighed = ['s4.nature', 's4.severity', 's4.risk', 's4.suspicion'].map((id) => said(id, 'yes'));
    expect(status(...decisions, ...weighed).get('s5')).toBe('done');
  });
});
