/** What is tried on every page. Each prepares the field as a person would, with real keys, and says what must come of it. */

const line = (number) => `Regel ${number}: moeder vertelt wat er die dag gebeurde.`;
const lines = (count) => Array.from({ length: count }, (_, index) => line(index + 1)).join('\n');

/** The facts that are written down once; a note is rendered from each. The names are those of the cases in the vault. */
export const facts = {
  Kort: 'Kind vertelt dat hij niet naar huis wil.',
  Regels:
    'Kind: "ik wil niet naar huis".\nWaarom niet?\n\nKind haalt zijn schouders op.\n- jas blijft aan\n- kijkt naar de deur',
  Lang: lines(192),
  Tekens: `“Aanhaling”, "dubbel" en 'enkel': café, één, ĳs & <b>vet</b> &amp; 5 < 6 > 4, €, 👩‍👧 😀\n<script>alert(1)</script> \`\${x}\` C:\\map *ster* _laag_ # kop`,
};

const before = 'ervoor';
const behind = 'erna';

/**
 * `fact` is the note; `keys` what is typed first ('around': with the caret left between two words; 'select': the word before the caret); `around` what must stand directly before and after the note, `gone`
 * what it replaces. `laidOut`: with headings and lists, where the panel offers that; the words are judged as ever. `afterwards`: 'undo' presses undo in the page, 'take back' has
 * Naast do it, 'type' goes on typing. `pause` is a person's: long
 * enough for an editor to count what was typed as a step of its own.
 */
export const scenarios = [
  {
    name: 'at caret',
    fact: 'Kort',
    keys: [['around', before, behind]],
    around: [before, behind],
  },
  {
    name: 'replace selection',
    fact: 'Kort',
    keys: [
      ['around', `${before}weg`, behind],
      ['select', 'weg'],
    ],
    around: [before, behind],
    gone: 'weg',
  },
  {
    name: 'keep the rest',
    fact: 'Kort',
    keys: [['type', 'eerste regel'], ['newLine'], ['type', 'laatste regel'], ['press', 'Home']],
    around: ['eerste regel', 'laatste regel'],
  },
  { name: 'multi-line', fact: 'Regels', keys: [], around: ['', ''] },
  { name: '200 lines', fact: 'Lang', keys: [], around: ['', ''] },
  {
    name: 'undo once',
    fact: 'Regels',
    keys: [['type', before]],
    around: [before, ''],
    pause: 1_100,
    afterwards: 'undo',
  },
  {
    name: 'taken back',
    fact: 'Regels',
    keys: [['type', before]],
    around: [before, ''],
    pause: 1_100,
    afterwards: 'take back',
  },
  {
    name: 'typed afterwards',
    fact: 'Kort',
    keys: [['around', before, behind]],
    around: [before, behind],
    afterwards: 'type',
  },
  { name: 'rich', fact: 'Tekens', laidOut: true, keys: [['type', before]], around: [before, ''] },
  { name: 'special characters', fact: 'Tekens', keys: [['type', before]], around: [before, ''] },
];

/** What is typed after the note. */
export const typedAfterwards = 'nadien';
