/** The weighing in states that show most of it, for everything that looks at screens. */
import type { Answer } from '@/lib/case/entries';
import { openedWithSignal } from '@/tests/opened';
import type { States } from './read-well';
import { record, weighingOf } from './weighing-hands';

const yesNo = (value: 'yes' | 'no' | 'doubt', because = ''): Answer => ({ kind: 'yes-no-doubt', value, because });
const decision = (value: 'yes' | 'no', grounds: string): Answer => ({ kind: 'decision', value, grounds });
const written = (text: string): Answer => ({ kind: 'text', text });

async function weighingWith(answers: [string, Answer][], skip?: string): Promise<void> {
  const opened = await openedWithSignal();
  for (const [question, value] of answers) await record(opened, question, value);
  if (skip) await opened.app.journal.skip(opened.caseId, skip, 'Dat was op dat moment niet veilig.');
  await weighingOf(opened);
}

const begun: [string, Answer][] = [
  ['s4.nature', written('Vader slaat moeder. Sam (7) is erbij.')],
  ['s4.risk', written('Het gebeurde in een maand drie keer.')],
  ['s4.suspicion', yesNo('yes', 'Sam zei op 3 november: “Papa slaat mama als het eten koud is.”')],
];

export const weighingStates: States = {
  WeighingScreen: {
    'the weighing at its beginning': () => weighingWith([]),
    'the weighing in danger and doubt': () =>
      weighingWith([['s1.acute', yesNo('yes')], ...begun, ['s5.unsafe', yesNo('doubt')]], 's3.talk'),
    'the weighing on its way': () => weighingWith([...begun, ['s5.unsafe', yesNo('no', 'Vader woont nu elders.')]]),
    'the weighing that ends in a report': () =>
      weighingWith([
        ...begun,
        ['s5.unsafe', yesNo('yes', 'Drie keer in een maand, Sam zag het.')],
        ['s5.report', decision('no', 'Veilig Thuis is al betrokken sinds 1 november.')],
      ]),
    'the weighing that ends in help': () =>
      weighingWith([
        ...begun,
        ['s5.unsafe', yesNo('no')],
        ['s5.able', yesNo('yes')],
        ['s5.accepted', yesNo('yes', 'Moeder: “Ik wil dat het stopt.”')],
        ['s5.lasting', yesNo('yes')],
        ['s5.report', decision('no', 'Geen acute of structurele onveiligheid.')],
      ]),
    'the weighing that two windows answered': () =>
      weighingWith([...begun, ['s5.unsafe', yesNo('no')], ['s5.unsafe', yesNo('yes')]]),
    'the form of a decision that differs': async () => {
      await weighingWith([...begun, ['s5.unsafe', yesNo('yes')]]);
      await press('Beslis of melden nodig is');
      document.querySelectorAll<HTMLInputElement>('.now input[type=radio]')[1]?.click();
    },
  },
};

async function press(name: string): Promise<void> {
  [...document.querySelectorAll('button')].find((button) => button.textContent === name)?.click();
  await new Promise(requestAnimationFrame);
}
