import { doneAlong } from './done-along';
import type { Change } from './overlay-change';
import { type Remark, unknown } from './finding';
import type { Overlay } from './overlay-schema';
import { questionsOf } from './questions-of';
import type { Pack, Question, Step } from './schema';

type Say = (remark: Remark) => void;

/** Puts a question in a step: after another, first (after the step's own id), or last. */
function placed(step: Step, question: Question, after: string | undefined, say: () => void): Step {
  const at = step.questions.findIndex((other) => other.id === after);
  if (after !== undefined && after !== step.id && at < 0) say();
  const position = after === step.id ? 0 : at < 0 ? step.questions.length : at + 1;
  return { ...step, questions: step.questions.toSpliced(position, 0, question) };
}

const inStep = (pack: Pack, id: string, change: (step: Step) => Step): Pack => ({
  ...pack,
  steps: pack.steps.map((step) => (step.id === id ? change(step) : step)),
});

const inQuestion = (pack: Pack, id: string, change: (question: Question) => Question): Pack => ({
  ...pack,
  steps: pack.steps.map((step) => ({
    ...step,
    questions: step.questions.map((question) => (question.id === id ? change(question) : question)),
  })),
});

const hasStep = (pack: Pack, id: string) => pack.steps.some((step) => step.id === id);
const questionOf = (pack: Pack, id: string) => questionsOf(pack).find((question) => question.id === id);

function moved(pack: Pack, move: NonNullable<Overlay['move']>, remark: Say): Pack {
  return Object.entries(move).reduce((under, [id, { step: to, after }]) => {
    const question = questionOf(under, id);
    if (!question) remark(unknown('move', 'question', id));
    if (!hasStep(under, to)) remark(unknown('move', 'step', to));
    if (!question || !hasStep(under, to)) return under;
    const without = under.steps.map((step) => ({
      ...step,
      questions: step.questions.filter((other) => other.id !== id),
    }));
    return inStep({ ...under, steps: without }, to, (step) =>
      placed(step, question, after, () => remark(unknown('move', 'question', after ?? ''))),
    );
  }, pack);
}

function added(pack: Pack, more: NonNullable<Overlay['addQuestions']>, remark: Say): Pack {
  const each = Object.entries(more).flatMap(([step, questions]) => questions.map((question) => ({ step, question })));
  return each.reduce((under, { step: to, question: { after, ...question } }) => {
    if (!hasStep(under, to)) remark(unknown('addQuestions', 'step', to));
    return inStep(under, to, (step) =>
      placed(step, question, after, () => remark(unknown(question.id, 'question', after ?? ''))),
    );
  }, pack);
}

/** Adds to the lists of questions; `list` says which list, and what comes in it. */
function extended<Part>(
  pack: Pack,
  more: Record<string, Part[]> | undefined,
  list: (question: Question, parts: Part[]) => Question,
  say: (question: string) => void,
): Pack {
  return Object.entries(more ?? {}).reduce((under, [id, parts]) => {
    if (!questionOf(under, id)) say(id);
    return inQuestion(under, id, (question) => list(question, parts));
  }, pack);
}

/** Moves questions, adds questions, options and prompts, and what must hold besides for a step to be done. */
export const addQuestions: Change = (pack, overlay, remark) => {
  const move = overlay.move ?? {};
  const withMoved = moved(added(pack, overlay.addQuestions ?? {}, remark), move, remark);
  const withQuestions = doneAlong(withMoved, Object.keys(move));
  const withOptions = extended(
    withQuestions,
    overlay.addOptions,
    (question, options) => ({ ...question, options: [...question.options, ...options] }),
    (id) => remark(unknown('addOptions', 'question', id)),
  );
  const withPrompts = extended(
    withOptions,
    overlay.addPrompts,
    (question, prompts) => ({ ...question, prompts: [...question.prompts, ...prompts] }),
    (id) => remark(unknown('addPrompts', 'question', id)),
  );
  return Object.entries(overlay.alsoDoneWhen ?? {}).reduce((under, [id, besides]) => {
    if (!hasStep(under, id)) remark(unknown('alsoDoneWhen', 'step', id));
    return inStep(under, id, (step) => ({ ...step, doneWhen: { all: [step.doneWhen, besides] } }));
  }, withPrompts);
};
