/** Lint, part one: everything that is named exists, everything exists once. */
import { askedBy } from './asked-by';
import type { Condition } from './condition-schema';
import { leavesOf } from './conditions';
import { type Remark, refused, unknown } from './finding';
import { conditionsOf } from './pack-conditions';
import { valuesOf } from './question-values';
import { questionsOf } from './questions-of';
import type { Pack, Rule } from './schema';
import { weighingId } from './weighing-schema';

const twice = (id: string) =>
  refused(
    id,
    { nl: 'Deze naam is twee keer gebruikt.', en: 'This name is used twice.' },
    { nl: 'Geef elk deel een eigen naam.', en: 'Give each part a name of its own.' },
  );

const noAge = (id: string, asked: string) =>
  refused(
    id,
    { nl: `Bij de vraag ‘${asked}’ staat geen leeftijd.`, en: `The question ‘${asked}’ knows no age.` },
    { nl: 'Noem een vraag van soort person, date of text.', en: 'Name a question of kind person, date or text.' },
  );

const otherAnswer = (id: string, asked: string, is: string) =>
  refused(
    id,
    {
      nl: `Bij de vraag ‘${asked}’ bestaat het antwoord ‘${is}’ niet.`,
      en: `Of question ‘${asked}’ the answer ‘${is}’ does not exist.`,
    },
    { nl: 'Verbeter het antwoord, of voeg de mogelijkheid toe.', en: 'Correct the answer, or add the option.' },
  );

const toNobody = (id: string) =>
  refused(
    id,
    { nl: 'Dit advies verwijst naar niemand.', en: 'This advice refers to nobody.' },
    { nl: 'Geef ‘contact’ of ‘role’.', en: 'Give ‘contact’ or ‘role’.' },
  );

const repeated = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at);

function findInLeaf(id: string, leaf: Condition, pack: Pack): Remark[] {
  if ('stepDone' in leaf)
    return pack.steps.some((step) => step.id === leaf.stepDone) ? [] : [unknown(id, 'step', leaf.stepDone)];
  const asked = askedBy(leaf);
  if (asked === undefined) return [];
  const question = questionsOf(pack).find((known) => known.id === asked);
  if (!question) return [unknown(id, 'question', asked)];
  if ('of' in leaf) return ['person', 'date', 'text'].includes(question.kind) ? [] : [noAge(id, asked)];
  return 'answer' in leaf && !valuesOf(question).includes(leaf.is) ? [otherAnswer(id, asked, leaf.is)] : [];
}

function findInRule({ id, effect, at = [] }: Rule, pack: Pack, contacts: readonly string[]): Remark[] {
  const questions = pack.steps.flatMap((step) => step.questions.map((question) => question.id));
  const places = [...questions, ...pack.steps.map((step) => step.id)];
  const strays = at.filter((place) => !places.includes(place)).map((place) => unknown(id, 'part', place));
  const ofQuestion = (asked: string) => (questions.includes(asked) ? [] : [unknown(id, 'question', asked)]);
  switch (effect.type) {
    case 'require':
      return [...strays, ...ofQuestion(effect.question)];
    case 'deadline':
      return [...strays, ...ofQuestion(effect.from)];
    case 'route': {
      const { contact, role } = effect;
      if (contact === undefined && role === undefined) return [...strays, toNobody(id)];
      const known = [...contacts, ...(pack.contacts ?? []).map((other) => other.id)];
      if (contact !== undefined && !known.includes(contact)) strays.push(unknown(id, 'contact', contact));
      if (role !== undefined && !pack.roles.some((other) => other.id === role)) strays.push(unknown(id, 'role', role));
      return strays;
    }
    default:
      return strays;
  }
}

/** Sources that parts name and the pack does not have. */
function findSources(pack: Pack): Remark[] {
  const known = new Set(pack.sources.map((source) => source.id));
  const questions = questionsOf(pack);
  const parts = [
    ...[...pack.steps, ...questions, ...pack.rules, ...(pack.checklist ?? [])],
    ...questions.flatMap((question) =>
      question.prompts.map((prompt, at) => ({
        id: `${question.id}.prompts.${prompt.id ?? at}`,
        sources: prompt.sources ?? [],
      })),
    ),
    ...(pack.kader ? [{ id: 'kader', sources: pack.kader.sources }] : []),
    ...(pack.weighing?.path ?? []).map(({ question, sources }) => ({ id: weighingId(question), sources })),
  ];
  return parts.flatMap((part) =>
    part.sources.filter((source) => !known.has(source)).map((used) => unknown(part.id, 'source', used)),
  );
}

/** Themes, roles and numbers that are named and not there. `contacts` are the ids of the directory. */
function findNames(pack: Pack, contacts: readonly string[]): Remark[] {
  const themes = new Set((pack.themes ?? []).map((theme) => theme.id));
  const roles = new Set(pack.roles.map((role) => role.id));
  const questions = questionsOf(pack);
  return [
    ...questions.flatMap((question) =>
      question.prompts.flatMap(({ theme }) =>
        theme && !themes.has(theme) ? [unknown(question.id, 'theme', theme)] : [],
      ),
    ),
    ...(pack.contacts ?? []).flatMap(({ id, role }) => (role && !roles.has(role) ? [unknown(id, 'role', role)] : [])),
    ...(pack.numbers ?? []).filter((id) => !contacts.includes(id)).map((id) => unknown('numbers', 'number', id)),
  ];
}

/** Unknown questions, steps, answers, sources, contacts, roles, themes; ids that are given twice. */
export function findReferences(pack: Pack, contacts: readonly string[]): Remark[] {
  const questions = questionsOf(pack);
  const groups = [
    pack.sources,
    pack.roles,
    pack.contacts ?? [],
    pack.themes ?? [],
    [...pack.steps, ...questions, ...pack.rules, ...(pack.checklist ?? [])],
  ];
  const within = questions.flatMap((question) => [
    ...repeated(question.options.map((option) => option.id)).map((id) => `${question.id}.options.${id}`),
    ...repeated(question.prompts.flatMap((prompt) => prompt.id ?? [])).map((id) => `${question.id}.prompts.${id}`),
  ]);
  return [
    ...groups.flatMap((group) => repeated(group.map((part) => part.id)).map(twice)),
    ...within.map(twice),
    ...conditionsOf(pack).flatMap(({ id, when }) => leavesOf(when).flatMap((leaf) => findInLeaf(id, leaf, pack))),
    ...findSources(pack),
    ...findNames(pack, contacts),
    ...pack.rules.flatMap((rule) => findInRule(rule, pack, contacts)),
  ];
}
