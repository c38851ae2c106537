import { refusal, success, type Result } from '@/lib/result';

export const passphraseRefusals = ['too-short', 'too-simple'] as const;
export type PassphraseRefusal = (typeof passphraseRefusals)[number];

/** Characters a professional chooses at least (knowledge/security.md §3.1): a passphrase, never a PIN. */
export const shortestPassphrase = 14;

/** Rows of the keyboard, the alphabet and the digits; a piece of four or more, in either direction, adds nothing. */
const runs = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'azertyuiop', 'abcdefghijklmnopqrstuvwxyz', '01234567890'];

/** What lists of leaked passwords are full of, and what anybody would try first in this line of work. */
const obvious =
  'wachtwoord password welkom welcome geheim secret admin login letmein iloveyou ikhouvanjou qazwsx hallo naast ' +
  'meldcode veiligthuis kindermishandeling zomer winter lente herfst januari februari maart april mei juni juli ' +
  'augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag school nederland ' +
  'amsterdam rotterdam utrecht ajax feyenoord';
const obviousWords = obvious.split(' ').sort((a, b) => b.length - a.length);

const reversed = (text: string) => Array.from(text).reverse().join('');

/** How long a piece of a run starts here; 0 when it is shorter than four characters. */
function runLength(text: string): number {
  const lengths = [...runs, ...runs.map(reversed)].map((run) => {
    const from = run.indexOf(text.charAt(0));
    let length = 0;
    while (from >= 0 && length < text.length && run[from + length] === text[length]) length += 1;
    return length;
  });
  const longest = Math.max(...lengths);
  return longest >= 4 ? longest : 0;
}

/** So much is enough to judge by, and quick whatever was pasted. */
const judged = 200;

/** What is left for somebody to guess once runs, obvious words, spaces and repeated pieces are taken out. */
function surprising(passphrase: string): number {
  let rest = passphrase.slice(0, judged).toLowerCase().replaceAll(/\s+/gu, '');
  for (const word of obviousWords) rest = rest.replaceAll(word, '');
  let left = '';
  while (rest) {
    const skip = runLength(rest);
    const next = skip ? '' : rest.replace(/^(.).*$/su, '$1');
    left += next;
    rest = rest.slice(skip || next.length);
  }
  // "abcabcabc" and "aaaa" say as much as their first piece.
  return Array.from(left.replaceAll(/(.{1,8}?)\1+/gsu, '$1')).length;
}

/**
 * Judges a new passphrase, in characters as a reader counts them (code points after NFC). Refuses `too-short` under 14,
 * and `too-simple` when hardly anything of it would have to be guessed.
 */
export function judgePassphrase(passphrase: string): Result<'fair' | 'strong', PassphraseRefusal> {
  const normal = passphrase.normalize('NFC');
  if (Array.from(normal).length < shortestPassphrase) return refusal('too-short');
  const guesses = surprising(normal);
  if (guesses < 8) return refusal('too-simple');
  return success(guesses >= 20 ? 'strong' : 'fair');
}
