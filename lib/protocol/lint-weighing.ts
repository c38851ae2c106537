/** Lint: a weighing that comes to an outcome whatever is answered. */
import { type Remark, refused, unknown } from './finding';
import { holdsSeveral, valuesOf } from './question-values';
import { questionsOf } from './questions-of';
import type { Pack, Question, QuestionKind } from './schema';
import { type Follow, weighingId, type WeighingNode, type WeighingPath } from './weighing-schema';

const twice = (id: string) =>
  refused(
    id,
    { nl: 'Deze vraag staat twee keer in de weging.', en: 'This question stands in the weighing twice.' },
    { nl: 'Zet alle antwoorden bij elkaar.', en: 'Put all its answers together.' },
  );

const otherAnswer = (id: string, answer: string) =>
  refused(
    id,
    { nl: `Deze vraag kent het antwoord ‘${answer}’ niet.`, en: `This question has no answer ‘${answer}’.` },
    { nl: 'Verbeter het antwoord, of haal het weg.', en: 'Correct the answer, or take it out.' },
  );

const noFollow = (id: string) =>
  refused(
    id,
    { nl: 'Dit antwoord leidt nergens heen.', en: 'This answer leads nowhere.' },
    { nl: 'Geef ‘outcome’, ‘next’, of allebei.', en: 'Give ‘outcome’, ‘next’, or both.' },
  );

const severalAnswers = (id: string) =>
  refused(
    id,
    { nl: 'Deze vraag kan meer antwoorden tegelijk hebben.', en: 'This question can have several answers at once.' },
    { nl: 'Neem een vraag met één antwoord.', en: 'Take a question with one answer.' },
  );

const otherKind = (id: string, kind: QuestionKind) =>
  refused(
    id,
    { nl: `Hier hoort een vraag van soort ‘${kind}’.`, en: `A question of kind ‘${kind}’ belongs here.` },
    { nl: 'Noem een vraag van die soort.', en: 'Name a question of that kind.' },
  );

const circle = (id: string) =>
  refused(
    id,
    { nl: 'De weging komt hier bij zichzelf terug.', en: 'The weighing comes back to itself here.' },
    { nl: 'Haal één ‘next’ van de kring weg.', en: 'Take one ‘next’ of the circle away.' },
  );

const unreached = (id: string) =>
  refused(
    id,
    { nl: 'Geen antwoord leidt naar deze vraag.', en: 'No answer leads to this question.' },
    { nl: 'Noem haar in een ‘next’, of haal haar weg.', en: 'Name it in a ‘next’, or take it out.' },
  );

const nextOf = (node: WeighingNode) => Object.values(node.answers).flatMap((follow) => follow.next ?? []);

/** Every question that can be come to from these, themselves included. */
function reachedFrom(starts: readonly string[], nodes: ReadonlyMap<string, WeighingNode>): Set<string> {
  const reached = new Set(starts);
  for (const question of reached) {
    const node = nodes.get(question);
    for (const next of node ? nextOf(node) : []) reached.add(next);
  }
  return reached;
}

function findInFollow(id: string, { outcome, next }: Follow, nodes: ReadonlyMap<string, WeighingNode>): Remark[] {
  if (next !== undefined && !nodes.has(next)) return [unknown(id, 'question', next)];
  return next === undefined && outcome === undefined ? [noFollow(id)] : [];
}

function findInNode(
  node: WeighingNode,
  question: Question | undefined,
  nodes: ReadonlyMap<string, WeighingNode>,
): Remark[] {
  const id = weighingId(node.question);
  if (!question) return [unknown(id, 'question', node.question)];
  const values = valuesOf(question);
  const given = Object.keys(node.answers);
  return [
    ...(holdsSeveral(question) ? [severalAnswers(id)] : []),
    ...given.filter((answer) => !values.includes(answer)).map((answer) => otherAnswer(id, answer)),
    ...values.filter((answer) => !given.includes(answer)).map((answer) => noFollow(weighingId(node.question, answer))),
    ...Object.entries(node.answers).flatMap(([answer, follow]) =>
      findInFollow(weighingId(node.question, answer), follow, nodes),
    ),
  ];
}

/** Circles, and questions of the path that nobody comes to. */
function findWays({ path }: WeighingPath, nodes: ReadonlyMap<string, WeighingNode>): Remark[] {
  const begin = path.slice(0, 1).map((node) => node.question);
  const reached = reachedFrom(begin, nodes);
  const circles = path.filter((node) => reachedFrom(nextOf(node), nodes).has(node.question));
  return [
    ...circles.map((node) => circle(weighingId(node.question))),
    ...path.filter((node) => !reached.has(node.question)).map((node) => unreached(weighingId(node.question))),
  ];
}

/** What is named beside the path: the questions beforehand, the two decisions, and what comes after. */
function findBeside({ beforehand, decisions, after = {} }: WeighingPath, pack: Pack): Remark[] {
  const questions = questionsOf(pack);
  const ofKind = (asked: string, kind?: QuestionKind) => {
    const question = questions.find((known) => known.id === asked);
    if (!question) return [unknown('weighing', 'question', asked)];
    return kind !== undefined && question.kind !== kind ? [otherKind('weighing', kind)] : [];
  };
  return [
    ...beforehand.flatMap((asked) => ofKind(asked)),
    ...Object.values(decisions).flatMap((asked) => ofKind(asked, 'decision')),
    ...Object.values(after).flatMap((asked) => ofKind(asked)),
  ];
}

/**
 * Of the composed pack: unknown questions and answers, answers that lead nowhere; and once every name leads somewhere,
 * circles and questions that nobody comes to.
 */
export function findWeighing(pack: Pack): Remark[] {
  const { weighing } = pack;
  if (!weighing) return [];
  const nodes = new Map(weighing.path.map((node) => [node.question, node]));
  const questions = new Map(pack.steps.flatMap((step) => step.questions.map((question) => [question.id, question])));
  const parts = [
    ...weighing.path
      .filter((node) => nodes.get(node.question) !== node)
      .map((node) => twice(weighingId(node.question))),
    ...weighing.path.flatMap((node) => findInNode(node, questions.get(node.question), nodes)),
    ...findBeside(weighing, pack),
  ];
  return parts.length > 0 ? parts : findWays(weighing, nodes);
}
