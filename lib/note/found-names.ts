/** Names and addresses in free words, as far as their shape gives them away. Remarks for a reader, never a verdict. */

/** Words with a capital that are nobody's name. */
const noNames = new Set(
  (
    'Veilig Thuis Raad Kinderbescherming Jeugdzorg Jeugdbescherming Halt Meldcode Nederland Nederlands Engels Arabisch ' +
    'Turks Pools Duits Frans Spaans Marokkaans Oekraïens Teams WhatsApp Instagram Snapchat TikTok Magister Parnassys'
  ).split(' '),
);
const capital = /\p{Lu}\p{Ll}{2,}(?:[’'-]\p{L}+)*/gu;
const joiner = '(?:[Vv]an|de|der|den|het|ten|ter|te|el|la|’t)';
/** Words of which the first letter may be a capital. */
const anyCase = (words: string) =>
  words.replaceAll(/(^|\|)(\w)/g, (_, bar: string, first: string) => `${bar}[${first}${first.toUpperCase()}]`);
const titles = anyCase(
  'mevrouw|meneer|mevr\\.|mw\\.|dhr\\.|de heer|juf|juffrouw|meester|oma|opa|tante|oom|dokter|dr\\.|familie',
);
/** "Jan de Vries", "juf Anja", "mevrouw Van Dijk". */
const called = new RegExp(
  `(?<!\\p{L})(?:\\p{Lu}\\p{Ll}+ (?:${joiner} )*(?:de|der|den|ten|ter|te|el|la) \\p{Lu}\\p{Ll}+|` +
    `(?:${titles}) (?:${joiner} )*\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)`,
  'gu',
);

/** A capital after a full stop, an opening mark of quotation or nothing begins a sentence, and tells nothing. */
const beginsSentence = (before: string) => /(?:^|[.!?:;…›\n]["”’')]*\s*|[“„"‘'(]\s*)$/u.test(before);

/** Names in a text, each once. A name that begins a sentence is only found with a title or a surname. */
export function namesIn(text: string): string[] {
  const titled = [...text.matchAll(called)].map((found) => found[0]);
  const loose = [...text.matchAll(capital)]
    .filter((found) => !beginsSentence(text.slice(0, found.index)))
    .map((found) => found[0])
    .filter((name) => !noNames.has(name) && !titled.some((longer) => longer.includes(name)));
  return [...new Set([...titled, ...loose])];
}

const postcode = /(?<![\p{L}\d])[1-9]\d{3}[ \u00a0]?[A-Z]{2}(?![\p{L}\d])/gu;
const endings = anyCase(
  'straat|laan|weg|plein|gracht|kade|dijk|hof|singel|steeg|pad|dreef|plantsoen|park|markt|wal|baan|erf|hoek|ring|veld',
);
/** Also "Oude-Gracht": either part may begin with a capital. */
const street = new RegExp(
  `(?<!\\p{L})\\p{Lu}[\\p{L}’'.-]*(?:${endings}) ` + '\\d{1,4}(?:[ -]?[a-zA-Z])?(?![\\p{L}\\d])',
  'gu',
);

/** A street with its number, and postcodes. */
export const addressesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(street), ...text.matchAll(postcode)].map((found) => found[0])),
];

const hiding = /geheim|schuil|blijf-van-mijn-lijf|vrouwenopvang|noodopvang|ondergedoken|onderduik/i;

/** Whether a text has words that an address nobody may know is often written with. */
export const speaksOfHiding = (text: string): boolean => hiding.test(text);

/** Whether a text may tell where somebody can be found. */
export const tellsAPlace = (text: string): boolean => addressesIn(text).length > 0 || speaksOfHiding(text);
