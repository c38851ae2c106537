import { afterEach, describe, expect, it, vi } from 'vitest';
import { newRecoveryCode, readRecoveryCode } from '@/lib/vault/recovery-code';

const plain = (code: string) => code.replaceAll('-', '');

/** The code of these random bytes, by arithmetic of its own: 130 bits in fives, and what is left of them after 1021. */
function written(bytes: readonly number[]): string {
  const bits = bytes
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('')
    .slice(-130);
  const rest = Array.from(bits).reduce((sum, bit) => (sum * 2 + Number(bit)) % 1021, 0);
  const fives = `${bits}${rest.toString(2).padStart(10, '0')}`.match(/.{5}/g) ?? [];
  return fives.map((five) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[Number.parseInt(five, 2)]).join('');
}

afterEach(() => vi.restoreAllMocks());

describe('a recovery code', () => {
  it('is seven groups of four characters without I, L, O and U, never the same twice', () => {
    const codes = Array.from({ length: 500 }, newRecoveryCode);
    expect(new Set(codes).size).toBe(500);
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('uses all of its 130 bits', () => {
    const seen = Array.from({ length: 26 }, () => new Set<string>());
    for (let round = 0; round < 1_000; round += 1)
      Array.from(plain(newRecoveryCode()).slice(0, 26), (letter, at) => seen[at]?.add(letter));
    for (const letters of seen) expect(letters.size).toBe(32);
  });

  it.each([
    ['only zeros', () => 0],
    ['only ones', () => 255],
    ['bytes that count up', (at: number) => at * 13 + 7],
    ['one bit at the top', (at: number) => (at === 0 ? 2 : 0)],
    ['one bit above the top', (at: number) => (at === 0 ? 4 : 0)],
  ])('of %s is what arithmetic says', (_what, byte) => {
    const bytes = Array.from({ length: 17 }, (_, at) => byte(at));
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
      if (array instanceof Uint8Array) array.set(bytes);
      return array;
    });
    const code = newRecoveryCode();
    expect(plain(code)).toBe(written(bytes));
    expect(readRecoveryCode(code)).toEqual({ ok: true, value: written(bytes) });
  });

  it('reads the same however it is typed: small letters, spaces, O for 0, I and L for 1', () => {
    let code = newRecoveryCode();
    while (!code.includes('0') || !code.includes('1')) code = newRecoveryCode();
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replace('1', 'l').replaceAll('1', 'I')} `;
    expect(readRecoveryCode(typed)).toEqual({ ok: true, value: plain(code) });
  });

  it('notices every single wrong character and every two neighbours that were swapped', () => {
    const code = plain(newRecoveryCode());
    for (let at = 0; at < code.length; at += 1) {
      for (const letter of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        if (letter === code[at]) continue;
        const wrong = code.slice(0, at) + letter + code.slice(at + 1);
        expect(readRecoveryCode(wrong)).toEqual({ ok: false, reason: 'code-mistyped' });
      }
      const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
      if (swapped !== code) expect(readRecoveryCode(swapped)).toEqual({ ok: false, reason: 'code-mistyped' });
    }
  });

  it('says so when characters are missing, too many, or none of ours', () => {
    const code = newRecoveryCode();
    for (const typed of ['', code.slice(0, -1), `${code}7`])
      expect(readRecoveryCode(typed)).toEqual({ ok: false, reason: 'code-incomplete' });
    for (const typed of [code.replace(/.$/, '!'), code.replace(/.$/, 'U'), '!'])
      expect(readRecoveryCode(typed)).toEqual({ ok: false, reason: 'code-mistyped' });
  });
});
