/** Lint, part two: questions that can be asked, answered, and read back from a note; ids that keep their promise. */
import { type Remark, refused, unknown } from './finding';
import { questionsOf } from './questions-of';
import type { Pack, Question } from './schema';

const reserved = (id: string) =>
  refused(
    id,
    { nl: '‘naast.’ is van Naast zelf.', en: '‘naast.’ belongs to Naast itself.' },
    { nl: 'Begin de naam met iets anders.', en: 'Start the name with something else.' },
  );

const sameName = (id: string) =>
  refused(
    id,
    {
      nl: 'Een andere vraag heeft dezelfde korte naam, zodat een notitie niet terug te lezen is.',
      en: 'Another question has the same short name, so that a note cannot be read back.',
    },
    { nl: 'Geef deze vraag een eigen ‘name’.', en: 'Give this question a ‘name’ of its own.' },
  );

const sameOption = (id: string) =>
  refused(
    id,
    {
      nl: 'Twee mogelijkheden hebben dezelfde tekst, zodat een notitie niet terug te lezen is.',
      en: 'Two options have the same text, so that a note cannot be read back.',
    },
    { nl: 'Geef elke mogelijkheid een eigen tekst.', en: 'Give each option a text of its own.' },
  );

const notExclusive = (id: string) =>
  refused(
    id,
    {
      nl: '‘exclusive’ doet niets: er is niets anders om tegelijk te kiezen.',
      en: '‘exclusive’ does nothing: there is nothing else to choose at the same time.',
    },
    {
      nl: 'Gebruik het bij een vraag van de soort ‘multiple’ met nog een mogelijkheid, of haal het weg.',
      en: 'Use it at a question of the kind ‘multiple’ with another option, or remove it.',
    },
  );

const noOptions = (id: string) =>
  refused(
    id,
    { nl: 'Bij deze vraag valt niets te kiezen.', en: 'At this question there is nothing to choose.' },
    { nl: 'Geef ‘options’, of een andere soort vraag.', en: 'Give ‘options’, or another kind of question.' },
  );

const emptyStep = (id: string) =>
  refused(
    id,
    { nl: 'In deze stap staat geen vraag meer.', en: 'No question is left in this step.' },
    { nl: 'Laat er minstens één staan.', en: 'Leave at least one.' },
  );

const backAgain = (id: string) =>
  refused(
    id,
    { nl: 'Deze naam is eerder gebruikt en vervallen.', en: 'This name was used before and has been retired.' },
    { nl: 'Geef de vraag een nieuwe naam.', en: 'Give the question a new name.' },
  );

const repeats = (words: readonly string[]) => new Set(words).size < words.length;

/** "None of these" among several that may be ticked together; anywhere else it is a mistake. */
const findExclusive = ({ id, kind, options }: Question): Remark[] =>
  options
    .filter((option) => option.exclusive && (kind !== 'multiple' || options.every((other) => other.exclusive)))
    .map((option) => notExclusive(`${id}.options.${option.id}`));

function findInQuestion(question: Question): Remark[] {
  const isChoice = question.kind === 'choice' || question.kind === 'multiple';
  return [
    ...(question.id.startsWith('naast.') ? [reserved(question.id)] : []),
    ...(isChoice && question.options.length === 0 ? [noOptions(question.id)] : []),
    ...(repeats(question.options.map((option) => option.text.nl)) ? [sameOption(question.id)] : []),
    ...findExclusive(question),
  ];
}

/** Questions without options, with names or options that a note cannot tell apart, and ids that come back. */
export function findQuestions(pack: Pack): Remark[] {
  const questions = questionsOf(pack);
  const names = questions.map((question) => (question.name ?? question.text).nl);
  const renames = Object.entries(pack.renames ?? {});
  const gone = new Set([...(pack.retired ?? []), ...renames.map(([old]) => old)]);
  return [
    ...pack.steps.filter((step) => step.questions.length === 0).map((step) => emptyStep(step.id)),
    ...questions.flatMap(findInQuestion),
    ...questions.filter((_, at) => names.indexOf(names[at] ?? '') !== at).map((question) => sameName(question.id)),
    ...questions.filter((question) => gone.has(question.id)).map((question) => backAgain(question.id)),
    ...renames
      .filter(([, to]) => !questions.some((question) => question.id === to) && !gone.has(to))
      .map(([, to]) => unknown('renames', 'question', to)),
  ];
}
