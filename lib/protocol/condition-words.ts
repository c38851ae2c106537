/** The words in which conditions are said. */
export type Language = 'nl' | 'en';

const dayIn = (locale: string) => {
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (day: string) => long.format(new Date(`${day}T00:00:00Z`));
};
const sayDay = { nl: dayIn('nl-NL'), en: dayIn('en-GB') };

/** "tussen 1 maart en 1 april", with the words given for between, from and until. */
const period =
  (say: (day: string) => string, [between, and, from, until]: readonly [string, string, string, string]) =>
  (first?: string, last?: string) => {
    if (first !== undefined && last !== undefined) return `${between} ${say(first)} ${and} ${say(last)}`;
    return first === undefined ? `${until} ${say(last ?? '')}` : `${from} ${say(first)}`;
  };
const days = {
  nl: period(sayDay.nl, ['tussen', 'en', 'vanaf', 'tot en met']),
  en: period(sayDay.en, ['between', 'and', 'from', 'until']),
};

export const words = {
  nl: {
    all: ' en ',
    any: ' of ',
    question: 'Deze vraag verschijnt omdat',
    advice: 'Dit advies verschijnt omdat',
    answered: (name: string, not: boolean) => `‘${name}’ ${not ? 'nog niet ' : ''}is ingevuld`,
    skipped: (name: string, not: boolean) =>
      `bij ‘${name}’ ${not ? 'niet staat waarom het is overgeslagen' : 'staat waarom het is overgeslagen'}`,
    answer: (name: string, is: string, not: boolean) => `bij ‘${name}’ ${not ? 'niet ' : ''}‘${is}’ is gekozen`,
    stepDone: (name: string, not: boolean) => `de stap ‘${name}’ ${not ? 'nog niet ' : ''}klaar is`,
    ageAtLeast: (name: string, age: number, not: boolean) =>
      `bij ‘${name}’ ${not ? 'niemand staat van wie bekend is dat die' : 'iemand staat die'} ${age} jaar of ouder is`,
    ageBelow: (name: string, age: number, not: boolean) =>
      `bij ‘${name}’ ${not ? 'niemand staat van wie bekend is dat die' : 'iemand staat die'} jonger dan ${age} jaar is`,
    today: (from: string | undefined, to: string | undefined, not: boolean) =>
      `het ${not ? 'niet ' : ''}${days.nl(from, to)} is`,
    values: new Map(
      Object.entries({
        ...{ yes: 'ja', no: 'nee', doubt: 'twijfel' },
        ...{ unborn: 'ongeboren kind', child: 'kind', adult: 'volwassene', unknown: 'niet bekend' },
        ...{ safe: 'nu veilig', unsafe: 'nu niet veilig', 'safety-doubt': 'misschien niet veilig' },
        ...{ confirmed: 'bevestigd', refuted: 'weerlegd', open: 'nog open' },
      }),
    ),
  },
  en: {
    all: ' and ',
    any: ' or ',
    question: 'This question appears because',
    advice: 'This advice appears because',
    answered: (name: string, not: boolean) => `‘${name}’ has ${not ? 'not ' : ''}been filled in`,
    skipped: (name: string, not: boolean) => `a reason for leaving out ‘${name}’ has ${not ? 'not ' : ''}been given`,
    answer: (name: string, is: string, not: boolean) => `‘${is}’ was ${not ? 'not ' : ''}chosen at ‘${name}’`,
    stepDone: (name: string, not: boolean) => `the step ‘${name}’ is ${not ? 'not yet ' : ''}done`,
    ageAtLeast: (name: string, age: number, not: boolean) =>
      `${not ? 'nobody at ‘' : 'somebody at ‘'}${name}’ is ${not ? 'known to be ' : ''}${age} years or older`,
    ageBelow: (name: string, age: number, not: boolean) =>
      `${not ? 'nobody at ‘' : 'somebody at ‘'}${name}’ is ${not ? 'known to be ' : ''}younger than ${age}`,
    today: (from: string | undefined, to: string | undefined, not: boolean) =>
      `it is ${not ? 'not ' : ''}${days.en(from, to)}`,
    values: new Map(
      Object.entries({
        ...{ yes: 'yes', no: 'no', doubt: 'doubt' },
        ...{ unborn: 'unborn child', child: 'child', adult: 'adult', unknown: 'unknown' },
        ...{ safe: 'safe now', unsafe: 'not safe now', 'safety-doubt': 'perhaps not safe' },
        ...{ confirmed: 'confirmed', refuted: 'refuted', open: 'still open' },
      }),
    ),
  },
};
