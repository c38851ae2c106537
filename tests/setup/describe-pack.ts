/** A composed pack on paper: what is asked in which step, of whom, and when. */
import { say } from '@/lib/protocol/say-condition';
import type { Pack, Question } from '@/lib/protocol/schema';

function describeQuestion(question: Question, pack: Pack): string[] {
  const doers = question.task ? pack.roles.filter((role) => question.task && role.does.includes(question.task)) : [];
  const marks = [
    question.kind,
    ...(question.floor ? ['wettelijk minimum'] : []),
    ...(question.repeats ? ['mag vaker'] : []),
    ...doers.map((role) => role.text.nl),
  ];
  return [
    `  ${question.id} (${marks.join(', ')})`,
    `    ${question.text.nl}`,
    ...(question.when ? [`    ${say(question.when, pack, 'nl')}`] : []),
    ...(question.prompts.length > 0 ? [`    ${question.prompts.length} aandachtspunten`] : []),
  ];
}

/** The weighing, question by question: where each answer leads. */
const describeWeighing = ({ weighing }: Pack): string[] =>
  (weighing?.path ?? []).flatMap(({ question, answers }) => [
    `Weging, ${question}:`,
    ...Object.entries(answers).map(([answer, { outcome, next, text }]) => {
      const to = [outcome && `uitkomst ${outcome}`, next && `verder met ${next}`].filter(Boolean).join(', ');
      return `    ${answer} (${to}): ${text.nl}`;
    }),
  ]);

/** The lines of `npm run pack -- show`. */
export function describePack(pack: Pack): string[] {
  return [
    `${pack.title.nl} (${(pack.layers ?? [`${pack.id}@${pack.version}`]).join(' + ')})`,
    ...pack.roles.map((role) => `  rol ${role.text.nl}: ${role.does.join(', ')}`),
    ...pack.steps.flatMap((step, at) => [
      '',
      `Stap ${at + 1}: ${step.title.nl}`,
      ...step.questions.flatMap((question) => describeQuestion(question, pack)),
    ]),
    '',
    ...describeWeighing(pack),
    '',
    ...pack.rules.flatMap((rule) => [
      `${rule.id} (${rule.effect.type}): ${rule.effect.text.nl}`,
      `    ${say(rule.when, pack, 'nl', 'advice')}`,
    ]),
  ];
}
