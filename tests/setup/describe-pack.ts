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
    ...pack.rules.flatMap((rule) => [
      `${rule.id} (${rule.effect.type}): ${rule.effect.text.nl}`,
      `    ${say(rule.when, pack, 'nl', 'advice')}`,
    ]),
  ];
}
