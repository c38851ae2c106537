/** Lint, part one: every id that is used exists, and every id that is given is given once. */
import type { Finding } from './finding';
import type { Condition } from './condition-schema';
import type { Pack, Question } from './schema';

const unknown = (id: string, nl: string, en: string, used: string): Finding => ({
  id,
  what: { nl: `${nl} ‘${used}’ bestaat niet.`, en: `${en} ‘${used}’ does not exist.` },
  remedy: { nl: 'Verbeter de naam, of voeg toe wat ontbreekt.', en: 'Correct the name, or add what is missing.' },
});

const twice = (id: string): Finding => ({
  id,
  what: { nl: 'Deze naam is twee keer gebruikt.', en: 'This name is used twice.' },
  remedy: { nl: 'Geef elk deel een eigen naam.', en: 'Give each part a name of its own.' },
});

const reserved = (id: string): Finding => ({
  id,
  what: { nl: '‘naast.’ is van Naast zelf.', en: '‘naast.’ belongs to Naast itself.' },
  remedy: { nl: 'Begin de naam met iets anders.', en: 'Start the name with something else.' },
});

const sameName = (id: string): Finding => ({
  id,
  what: {
    nl: 'Een andere vraag heeft dezelfde korte naam, zodat een notitie niet terug te lezen is.',
    en: 'Another question has the same short name, so that a note cannot be read back.',
  },
  remedy: { nl: 'Geef deze vraag een eigen ‘name’.', en: 'Give this question a ‘name’ of its own.' },
});

const repeated = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at);

const answersOf = (question: Question): string[] => {
  if (question.kind === 'choice') return question.options.map((option) => option.id);
  return question.kind === 'yes-no-doubt' || question.kind === 'decision' ? ['yes', 'no', 'doubt'] : [];
};

/** The conditions inside a condition, itself left out when it only joins others. */
function leavesOf(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'not' in condition ? leavesOf(condition.not) : [condition];
}

const askedBy = (leaf: Condition): string | undefined => {
  if ('answered' in leaf) return leaf.answered;
  if ('skipped' in leaf) return leaf.skipped;
  return 'answer' in leaf ? leaf.answer : undefined;
};

function findInLeaf(id: string, leaf: Condition, pack: Pack): Finding[] {
  if ('stepDone' in leaf && !pack.steps.some((step) => step.id === leaf.stepDone)) {
    return [unknown(id, 'De stap', 'The step', leaf.stepDone)];
  }
  const asked = askedBy(leaf);
  if (asked === undefined) return [];
  const question = pack.steps.flatMap((step) => step.questions).find((known) => known.id === asked);
  if (!question) return [unknown(id, 'De vraag', 'The question', asked)];
  if (!('answer' in leaf) || answersOf(question).includes(leaf.is)) return [];
  return [unknown(id, `Bij de vraag ‘${asked}’: het antwoord`, `Of question ‘${asked}’: the answer`, leaf.is)];
}

/** Unknown questions, steps, answers, sources and contacts; ids and short names that are given twice. */
export function findReferences(pack: Pack, contacts: readonly string[]): Finding[] {
  const questions = pack.steps.flatMap((step) => step.questions);
  const withSources = [...pack.steps, ...questions, ...pack.rules];
  const sources = new Set(pack.sources.map((source) => source.id));
  const conditions = [
    ...pack.steps.map((step) => ({ id: step.id, when: step.doneWhen })),
    ...questions.flatMap((question) => (question.when ? [{ id: question.id, when: question.when }] : [])),
    ...pack.rules,
  ];
  const effects = pack.rules.flatMap(({ id, effect }) => {
    if (effect.type === 'route') {
      const { contact } = effect;
      return contact && !contacts.includes(contact) ? [unknown(id, 'Het contact', 'The contact', contact)] : [];
    }
    if (effect.type !== 'require' || questions.some((question) => question.id === effect.question)) return [];
    return [unknown(id, 'De vraag', 'The question', effect.question)];
  });
  const ids = [pack.sources, pack.roles, withSources, ...questions.map((question) => question.options)];
  const names = questions.map((question) => (question.name ?? question.text).nl);
  return [
    ...ids.flatMap((group) => repeated(group.map((part) => part.id)).map(twice)),
    ...questions.filter((question) => question.id.startsWith('naast.')).map((question) => reserved(question.id)),
    ...questions.filter((_, at) => names.indexOf(names[at] ?? '') !== at).map((question) => sameName(question.id)),
    ...conditions.flatMap(({ id, when }) => leavesOf(when).flatMap((leaf) => findInLeaf(id, leaf, pack))),
    ...withSources.flatMap((part) =>
      part.sources
        .filter((source) => !sources.has(source))
        .map((used) => unknown(part.id, 'De bron', 'The source', used)),
    ),
    ...effects,
  ];
}
