import { type Remark, refused } from './finding';
import type { Pack } from './schema';

const words = {
  signal: { nl: 'signaleren', en: 'signal' },
  consult: { nl: 'overleggen', en: 'consult' },
  talk: { nl: 'het gesprek voeren', en: 'talk' },
  weigh: { nl: 'wegen', en: 'weigh' },
  decide: { nl: 'beslissen', en: 'decide' },
  report: { nl: 'melden', en: 'report' },
  record: { nl: 'vastleggen', en: 'record' },
} as const;

/** Without these nobody can take somebody through the meldcode. */
const needed = ['consult', 'decide', 'report'] as const;

/** Work that no role does: what every pack needs, and what a question says it is. */
export function findVacantTasks(pack: Pack): Remark[] {
  const done = new Set(pack.roles.flatMap((role) => role.does));
  const asked = pack.steps.flatMap((step) => step.questions.flatMap((question) => question.task ?? []));
  return [...new Set([...needed, ...asked])]
    .filter((task) => !done.has(task))
    .map((task) =>
      refused(
        'roles',
        { nl: `Geen enkele rol mag ${words[task].nl}.`, en: `No role is able to ${words[task].en}.` },
        { nl: `Zet ‘${task}’ in ‘does’ van een rol.`, en: `Put ‘${task}’ in ‘does’ of a role.` },
      ),
    );
}
