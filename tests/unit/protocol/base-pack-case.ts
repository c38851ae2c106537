/** Cases in the base pack, for tests: facts as the panel records them, and what the pack makes of them. */
import { type Answer, type Entry, ownQuestion } from '@/lib/case/entries';
import { project } from '@/lib/case/project';
import { readBasePack } from './base-pack';

const pack = readBasePack();
const today = '2026-11-22';
let made = 0;

/** A fact as the panel records it. */
export const fact = (question: string, value: Answer): Entry => ({
  id: `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`,
  at: '2026-11-22T09:00:00.000Z',
  by: 'professional',
  pack: `${pack.id}@${pack.version}`,
  question,
  value,
});
export const said = (question: string, value: 'yes' | 'no' | 'doubt') =>
  fact(question, { kind: 'yes-no-doubt', value, because: '' });
export const chose = (question: string, value: string) => fact(question, { kind: 'choice', value, because: '' });
export const ticked = (question: string, ...values: string[]) =>
  fact(question, { kind: 'multiple', values, because: '' });
export const decided = (question: string, value: 'yes' | 'no' | 'doubt') =>
  fact(question, { kind: 'decision', value, grounds: 'Zie stap 4.' });
export const wrote = (question: string) => fact(question, { kind: 'text', text: 'Zoals besproken.' });
export const leftOut = (question: string) =>
  fact(ownQuestion.skipped, { kind: 'skipped', question, because: 'Dat was niet veilig.' });
export const asked = (question: string, date = today) =>
  fact(question, { kind: 'contact', date, time: '', who: 'Medewerker', anonymous: true, asked: '', advice: '' });
export const talked = (question: string) =>
  fact(question, { kind: 'talk', date: today, time: '', who: 'Moeder', said: '', reaction: '', agreed: '' });
export const agreed = (question: string, until: string) =>
  fact(question, {
    kind: 'agreement',
    date: today,
    what: 'Elke dag even bellen',
    who: 'Tante',
    until,
    manager: '',
    effect: '',
  });

export const view = (journal: Entry[], day = today) => project(pack, journal, day);
export const advice = (...journal: Entry[]) => view(journal).advice.map((rule) => rule.id);
const questions = (...journal: Entry[]) => view(journal).steps.flatMap((step) => step.questions);
export const visible = (...journal: Entry[]) =>
  questions(...journal).flatMap((state) => (state.visible ? [state.question.id] : []));
export const state = (id: string, ...journal: Entry[]) => questions(...journal).find((one) => one.question.id === id);
export const prompts = (id: string, ...journal: Entry[]) =>
  state(id, ...journal)?.prompts.map((prompt) => prompt.id) ?? [];
