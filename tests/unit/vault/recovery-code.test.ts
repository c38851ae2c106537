import { describe, expect, it } from 'vitest';
import { newRecoveryCode, readRecoveryCode } from '@/lib/vault/recovery-code';

const plain = (code: string) => code.replaceAll('-', '');

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
    expect(readRecoveryCode(code.replace(/.$/, '!'))).toEqual({ ok: false, reason: 'code-mistyped' });
  });
});
