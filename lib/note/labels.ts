/** The words that open a line of a fact. Closed, so that a free text can be told from a line of the note. */

const short = [
  ...(['Over', 'Plaats', 'Aanwezig', 'Bron', 'Gezegd of geschreven door', 'Gezegd tegen', 'Dit signaal'] as const),
  ...(['Manier van waarnemen', 'Vermoeden van', 'Opnieuw bekijken op'] as const),
  ...(['Diagnose gesteld door', 'Diagnose gesteld op', 'Vraag', 'Antwoord', 'Datum'] as const),
  ...(['Met', 'Naam en gegevens van de cliënt', 'Toestemming van de cliënt', 'Tolk', 'Besluit'] as const),
  ...(['Persoon', 'Relatie', 'Kind of volwassene', 'Rol in de zorg', 'Geboren of verwacht', 'Leeftijd'] as const),
  ...(['Woont', 'Wordt verzorgd door', 'Gezag', 'Nu veilig', 'Heeft nodig'] as const),
  ...(['Wie doet dit', 'Termijn', 'Casemanager', 'Uitkomst', 'Vervangt', 'Vastgelegd'] as const),
];
/** Labels whose words may take several lines. */
const long = [
  ...(['Situatie', 'Waargenomen', 'Letterlijk', 'Beschrijving', 'Toelichting', 'Gevraagd', 'Advies'] as const),
  ...(['Verteld', 'Reactie', 'Duiding', 'Afgesproken', 'Gronden', 'Omdat'] as const),
  ...([
    'Andere verklaring',
    'Vermoeden, geen feit',
    'Diagnose',
    'Afspraak',
    'Waaraan te zien',
    'Bijzonderheden',
  ] as const),
];

export type Label = (typeof short)[number] | (typeof long)[number];
/** The lines of a fact, in reading order. */
export type Fields = [label: Label, words: string][];
/** The words after a label; empty where the fact has no such line. */
export type GetWords = (label: Label) => string;

const all: readonly Label[] = [...short, ...long];
const longLabels = new Set<Label>(long);

export const isLong = (label: Label): boolean => longLabels.has(label);

/** Spaces that an editor puts for others, one for one. */
const otherSpaces = /[\u2000-\u200a\u202f\u205f\u3000]/g;

/** Splits "Plaats: de hal" in its label and the words after it; undefined for any other line. */
export function readLabel(words: string): { label: Label; rest: string } | undefined {
  const plain = words.replaceAll(otherSpaces, ' ');
  const label = all.find((known) => plain.startsWith(`${known}:`));
  return label === undefined ? undefined : { label, rest: words.slice(label.length + 1).trimStart() };
}

/** Whether a label was broken off at the end of the first line and goes on in the next. */
export const wrappedLabel = (first: string, joined: string): boolean =>
  all.some((label) => label.startsWith(`${first} `) && joined.startsWith(`${label}:`));
