import type { OpenCase } from '@/lib/app/open-cases';
import type { Pack, Question } from '@/lib/protocol/schema';
import { language, said, text } from '@/locales/text';

/** As many as there are: where the first role, that of everybody, does them all, it goes without saying who does one. */
const everyTask = 7;

function rolesOf({ roles }: Pack, task: Question['task']): Pack['roles'] {
  if (task === undefined || roles[0]?.does.length === everyTask) return [];
  return roles.filter(({ does }) => does.includes(task));
}

/** Whose work a question normally is, in this organisation; nothing where that goes without saying. */
export function DoneBy({ open, question }: { open: OpenCase; question: Question }) {
  const names = rolesOf(open.file.pack, question.task).map((role) => said(role.text));
  if (names.length === 0) return null;
  const roles = new Intl.ListFormat(language(), { type: 'disjunction' }).format(names);
  return <p class="quiet-text">{text('question.done-by', { roles })}</p>;
}
