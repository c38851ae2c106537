import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePassphrase } from '@/lib/vault/passphrase';

describe('a new passphrase', () => {
  it.each(['', 'kort', 'abdfhjlnprtvx', '🌷🐝🚲🧀🌧🐄🛶🌾🧦🪁🥖🕯'])('is refused as too short: "%s"', (text) => {
    expect(judgePassphrase(text)).toEqual({ ok: false, reason: 'too-short' });
  });

  it('is counted in characters as a reader sees them, in one Unicode form', () => {
    const decomposed = 'éèëêúûüíïîóö'.normalize('NFD');
    expect(decomposed.length).toBeGreaterThan(14);
    expect(judgePassphrase(decomposed)).toEqual({ ok: false, reason: 'too-short' });
  });

  it.each([
    'aaaaaaaaaaaaaaaaaaaa',
    'abcabcabcabcabcabc',
    'qwertyuiopasdfghjkl',
    '0987654321098765',
    'Wachtwoord1234',
    'welkom welkom welkom',
    'Zomer2026Zomer2026',
    'meldcode meldcode 12',
    '              ',
    'geheim  geheim  geheim',
  ])('is refused as too simple: "%s"', (text) => {
    expect(judgePassphrase(text)).toEqual({ ok: false, reason: 'too-simple' });
  });

  it.each([
    ['fiets regent zo', 'fair'],
    ['kP7#vL2qZx!9mT', 'fair'],
    ['zes groene stoelen dansen langzaam', 'strong'],
    ['correct horse battery staple', 'strong'],
  ])('is taken: "%s" is %s', (text, strength) => {
    expect(judgePassphrase(text)).toEqual({ ok: true, value: strength });
  });

  it('is judged whatever is pasted, quickly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const judged = judgePassphrase(text);
        expect(Array.from(text.normalize('NFC')).length >= 14 || !judged.ok).toBe(true);
      }),
    );
    expect(judgePassphrase('ab'.repeat(50_000)).ok).toBe(false);
  });
});
