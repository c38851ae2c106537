import { Choice } from '@/components/controls/Choice';
import type { App } from '@/lib/app/create-app';
import type { Pack } from '@/lib/protocol/schema';
import { said, text } from '@/locales/text';
import { ChoiceRow } from './ChoiceRow';

type Role = Pack['roles'][number];

const tasksOf = ({ does }: Role) =>
  does.length > 0
    ? text('workplace.does', { tasks: does.map((task) => text(`task.${task}`)).join(', ') })
    : text('workplace.does-nothing');

/** The own role: who does what differs per organisation, so the roles are those of the pack that was chosen. */
export function RoleChoice({ app, ...row }: { app: App; open: boolean; onTurn: () => void }) {
  const { role, chooseRole } = app.workplace;
  const pack = app.packs.pack.value;
  const roles = pack?.ok ? pack.value.roles : [];
  const own = roles.find(({ id }) => id === role.value);
  if (!own) return null;
  return (
    <ChoiceRow {...row} label={text('workplace.role')} chosen={said(own.text)}>
      <Choice
        label={text('workplace.choose-role')}
        value={own.id}
        options={roles.map((each) => ({ value: each.id, label: said(each.text), hint: tasksOf(each) }))}
        onChoose={(wanted) => void chooseRole(wanted)}
        stacked
      />
      <p class="quiet-text">{text('workplace.role-why')}</p>
    </ChoiceRow>
  );
}
