/** What waits for the professional, in one list: the note, then what is due; what lies ahead comes last. */
import type { Condition } from '@/lib/protocol/condition-schema';
import type { Rule } from '@/lib/protocol/schema';
import type { Deadline } from './deadlines';
import type { Entry } from './entries';
import type { CaseView } from './project';

export type ToDo = { id: string } & (
  | { kind: 'note' }
  /** An answer that is asked for, or the reason why there is none. */
  | { kind: 'require'; rule: Rule; question: string }
  /** `question`: the one whose answer ends the term. */
  | { kind: 'term'; rule: Rule; deadline: Deadline; question: string }
  /** `deadline`: the day that was chosen to look at it again. */
  | { kind: 'hypothesis'; entry: Entry; deadline?: Deadline }
);

/** The question that a rule waits for: it holds as long as that one is not answered. */
function awaited(condition: Condition): string | undefined {
  if ('all' in condition) return condition.all.map(awaited).find((id) => id !== undefined);
  return 'not' in condition && 'answered' in condition.not ? condition.not.answered : undefined;
}

const startOf = ({ effect }: Rule) => (effect.type === 'deadline' ? effect.from : '');

/** Whether the day of a term has come. */
export const isDue = (deadline: Deadline | undefined): boolean => deadline !== undefined && deadline.daysLeft <= 0;

const termsOf = ({ deadlines }: CaseView): ToDo[] =>
  deadlines.flatMap((deadline): ToDo[] => {
    const { id, rule, entry } = deadline;
    if (!rule) return [{ id, kind: 'hypothesis', entry, deadline }];
    return [{ id, kind: 'term', rule, deadline, question: awaited(rule.when) ?? startOf(rule) }];
  });

/** Suppositions without a day to look at them again. */
function looseHypotheses({ hypotheses, deadlines }: CaseView): ToDo[] {
  const dated = new Set(deadlines.filter((term) => !term.rule).map((term) => term.entry));
  return hypotheses
    .filter((entry) => !dated.has(entry))
    .map((entry) => ({ id: `hypothesis:${entry.id}`, kind: 'hypothesis', entry }));
}

const required = ({ advice }: CaseView): ToDo[] =>
  advice.flatMap((rule): ToDo[] =>
    rule.effect.type === 'require' ? [{ id: rule.id, kind: 'require', rule, question: rule.effect.question }] : [],
  );

/** Takes a case as it is projected; of a closed case only terms and the note remain. */
export function toDo(view: CaseView): ToDo[] {
  const { toPlace, copied, uncertain, closed } = view;
  const terms = termsOf(view);
  const isNow = (item: ToDo) => 'deadline' in item && isDue(item.deadline);
  const note: ToDo[] = toPlace.length + copied.size + uncertain.size > 0 ? [{ id: 'note', kind: 'note' }] : [];
  return [
    ...note,
    ...terms.filter(isNow),
    ...(closed ? [] : [...required(view), ...looseHypotheses(view)]),
    ...terms.filter((item) => !isNow(item)),
  ];
}

/** The term that came first and is still open, if its day has come; nothing for a closed case. */
export const firstDue = ({ closed, deadlines }: CaseView): Deadline | undefined =>
  closed ? undefined : deadlines.find(isDue);
