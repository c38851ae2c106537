/** Closed choices in the words of a note, and back. */
import type { AnswerOf } from '@/lib/case/entries';

const spoken = <Value extends string>(words: Record<Value, string>) => {
  const read = (said: string) => (Object.keys(words) as Value[]).find((value) => words[value] === said);
  return {
    say: (value: Value) => words[value],
    /** Undefined for words that are none of these. */
    read,
    sayAll: (values: readonly Value[]) => values.map((value) => words[value]).join(', '),
    /** Undefined when one of them is none of these. */
    readAll(said: string): Value[] | undefined {
      const values = said.split(', ').map(read);
      return values.every((value) => value !== undefined) ? values : undefined;
    },
  };
};

export const verdict = spoken({ yes: 'ja', no: 'nee', doubt: 'twijfel' });
export const naming = spoken({ anonymous: 'niet genoemd', named: 'wel genoemd' });
export const bearing = spoken({
  confirms: 'ondersteunt de zorg',
  contradicts: 'spreekt de zorg tegen',
  unknown: 'nog niet duidelijk wat het betekent',
});

export const sense = spoken({ seen: 'gezien', heard: 'gehoord', smelled: 'geroken', said: 'verteld' });
export const consent = spoken({
  'not-needed': 'niet nodig, zonder naam besproken',
  given: 'ja',
  refused: 'nee, geweigerd',
  'not-asked': 'niet gevraagd',
  unknown: 'niet vastgelegd',
});
export const stage = spoken({
  unborn: 'ongeboren kind',
  child: 'kind',
  adult: 'volwassene',
  unknown: 'niet bekend',
});
export const position = spoken({
  victim: 'slachtoffer',
  witness: 'getuige',
  suspected: 'vermoedelijke pleger',
  involved: 'betrokkene',
  unknown: 'niet bekend',
});
export const safety = spoken({ yes: 'ja', no: 'nee', doubt: 'twijfel', unknown: 'niet bekend' });
export const outcome = spoken({ confirmed: 'bevestigd', refuted: 'weerlegd', open: 'nog open' });

type Origin = Pick<AnswerOf<'signal'>, 'observedBy' | 'source'>;
const ownEyes = 'eigen waarneming';
const alsoNamed = '; ook genoemd: ';
const heardFrom = 'gehoord van ';

/** How an origin is said, without and with what is named; the longest beginnings are read first. */
const origins: readonly (readonly [Origin['observedBy'], string, string])[] = [
  ['self', ownEyes, `${ownEyes}${alsoNamed}`],
  ['read', 'gelezen, niet vermeld waar', 'gelezen in '],
  ['other', 'iemand anders, niet genoemd wie', heardFrom],
  ['', '', 'niet vermeld; genoemd: '],
];

/** Own observation, where it was read, or from whom it was heard; nothing where nobody said. */
export const origin = {
  say({ observedBy, source }: Origin): string {
    const [, alone, before] = origins.find(([kind]) => kind === observedBy) ?? ['', '', ''];
    return source ? before + source : alone;
  },
  read(said: string): Origin {
    const named = origins.find(([, , before]) => said.startsWith(before));
    if (named) return { observedBy: named[0], source: said.slice(named[2].length) };
    return { observedBy: origins.find(([, alone]) => alone === said)?.[0] ?? 'other', source: '' };
  },
};
