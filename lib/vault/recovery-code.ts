/**
 * The recovery code: 26 random characters of Crockford's alphabet (130 bits) and two that check them, in groups of four.
 * So much chance needs no slow derivation (knowledge/security.md §3.1).
 */
import { refusal, success, type Result } from '@/lib/result';
import { randomBytes } from './bytes';

/** Without I, L, O and U: nobody has to tell them from 1 and 0. */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 28;
/** The largest prime that two characters can hold: every single wrong character and every swap of neighbours shows. */
const modulus = 1021n;

export type CodeRefusal = 'code-incomplete' | 'code-mistyped';

function write(value: bigint): string {
  let rest = value;
  let written = '';
  for (let at = 0; at < length; at += 1) {
    written = `${alphabet.charAt(Number(rest & 31n))}${written}`;
    rest >>= 5n;
  }
  return written;
}

/** A new code as it is shown: seven groups with hyphens. */
export function newRecoveryCode(): string {
  const random = randomBytes(17).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n) & ((1n << 130n) - 1n);
  return write((random << 10n) | (random % modulus)).replaceAll(/.{4}(?=.)/gu, '$&-');
}

/** Reads a code however it was typed. Refuses one that is not whole, and one with a slip in it, before any key is tried. */
export function readRecoveryCode(typed: string): Result<string, CodeRefusal> {
  const code = typed.toUpperCase().replaceAll(/[\s-]/gu, '').replaceAll('O', '0').replaceAll(/[IL]/gu, '1');
  const digits = Array.from(code, (letter) => alphabet.indexOf(letter));
  if (digits.includes(-1)) return refusal('code-mistyped');
  if (digits.length !== length) return refusal('code-incomplete');
  const value = digits.reduce((sum, digit) => (sum << 5n) | BigInt(digit), 0n);
  return (value >> 10n) % modulus === (value & 1023n) ? success(code) : refusal('code-mistyped');
}
