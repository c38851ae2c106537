/**
 * The forms a Dutch word takes, so that rules name a word once. Too many is fine: a form nobody writes is never found,
 * a form left out is a hint missed.
 */

const vowelPair = /(aa|ee|oo|uu)([bcdfgklmnprst])$/;
const shortEnding = /(?<![aeiou])([aeiou])([bcdfgklmnprst])$/;
const softened: Record<string, string> = { f: 'v', s: 'z' };

const oneSyllable = /^[^aeiou]*[aeiou][^aeiou]$/;

/** The stem before an ending that begins with a vowel: boos → boz, gek → gekk, agressief → agressiev. */
function openStems(word: string): string[] {
  // A short word always doubles its consonant: without, dellen would be delen.
  if (oneSyllable.test(word) && shortEnding.test(word)) return [`${word}${word.at(-1) ?? ''}`];
  const open = word.replace(vowelPair, (_all, vowel: string, consonant: string) => `${vowel.charAt(0)}${consonant}`);
  const doubled = open === word && shortEnding.test(word) ? `${word}${word.at(-1) ?? ''}` : open;
  const soft = softened[open.at(-1) ?? ''];
  return [...new Set([open, doubled, ...(soft ? [`${open.slice(0, -1)}${soft}`] : [])])];
}

/** boos: boze, bozer, boosst, iets boos. */
export function adjectiveForms(word: string): string[] {
  const inflected = openStems(word).flatMap((stem) => [`${stem}e`, `${stem}er`]);
  const afterR = word.endsWith('r') ? [`${word}der`] : [];
  return [word, ...inflected, ...afterR, `${word}st`, `${word}ste`, `${word}s`];
}

/** leugenaar: leugenaars, leugens, leugentje. */
export function nounForms(word: string): string[] {
  const plurals = openStems(word).flatMap((stem) => [`${stem}en`]);
  return [
    word,
    ...plurals,
    `${word}s`,
    `${word}n`,
    `${word}'s`,
    `${word}je`,
    `${word}tje`,
    `${word}jes`,
    `${word}tjes`,
  ];
}

/** kleineren: kleineert, kleineerde(n), gekleineerd. The bare stem is left out: it is often another word (mok, klier). */
export function verbForms(infinitive: string): string[] {
  const bare = infinitive.replace(/e?n$/, '');
  const hard = bare
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([bdfgklmnprst])\1$/, '$1');
  const long = hard.replace(/(?<![aeiou])([aeou])([bcdfgklmnprst])$/, '$1$1$2');
  const stems = [...new Set([hard, long])];
  const [weak, other] = /(?:[ckfpst]|ch|sj)$/.test(hard) && !/[vz]$/.test(bare) ? ['te', 't'] : ['de', 'd'];
  const past = stems.flatMap((stem) => [`${stem}${weak}`, `${stem}${weak}n`]);
  const participles = stems.map((stem) => `ge${stem}${other}`);
  return [infinitive, `${infinitive}d`, `${infinitive}de`, ...stems.map((stem) => `${stem}t`), ...past, ...participles];
}

const finiteForms = (infinitive: string) => verbForms(infinitive).filter((form) => !form.startsWith('ge'));

/** The patterns of a separable verb written as `af|snauwen`: snauwt … af, afsnauwt, afgesnauwd, af te snauwen. */
export function separableForms(source: string): { words: string[]; patterns: string[] } {
  const [prefix = '', infinitive = ''] = source.split('|');
  const forms = verbForms(infinitive);
  return {
    words: forms.map((form) => `${prefix}${form}`),
    patterns: [`${finiteForms(infinitive).join('|')} ..5 ${prefix}`, `${prefix} te ${infinitive}`],
  };
}
