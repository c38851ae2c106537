import { expect, it } from 'vitest';
import { generatePassphrase, words, wordsInPassphrase } from '@/lib/vault/generated-passphrase';
import { judgePassphrase } from '@/lib/vault/passphrase';

it('picks from 2,048 different short words, so that six of them are 66 bits', () => {
  expect(new Set(words).size).toBe(2_048);
  for (const word of words) expect(word).toMatch(/^[a-z]{3,8}$/);
  expect(wordsInPassphrase * Math.log2(words.length)).toBeGreaterThanOrEqual(5 * Math.log2(7_776));
});

it('makes a passphrase that counts as strong, and another one every time', () => {
  const made = Array.from({ length: 200 }, generatePassphrase);
  expect(new Set(made).size).toBe(200);
  for (const passphrase of made) {
    expect(passphrase.split(' ')).toHaveLength(wordsInPassphrase);
    expect(judgePassphrase(passphrase)).toEqual({ ok: true, value: 'strong' });
  }
});

it('picks every word about as often', () => {
  const seen = new Map<string, number>();
  const rounds = 20_000;
  for (let round = 0; round < rounds; round += 1)
    for (const word of generatePassphrase().split(' ')) seen.set(word, (seen.get(word) ?? 0) + 1);
  const expected = (rounds * wordsInPassphrase) / words.length;
  // Chi-square of 2,047 degrees of freedom: 2,500 is passed by chance less than once in 10^10 times.
  const distance = words.reduce((sum, word) => sum + ((seen.get(word) ?? 0) - expected) ** 2 / expected, 0);
  expect(distance).toBeLessThan(2_500);
});
