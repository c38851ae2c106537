/** A case with a bit of everything, for looking at screens that are full. */
import type { Answer } from '@/lib/case/entries';
import { epd } from '@/tests/page-beside';
import { openedWithSignal } from '@/tests/opened';
import { drawn } from './show';

/** A case in which a lot is urgent, due, asked for, withdrawn or no longer asked. */
export async function openedWithMuch() {
  const opened = await openedWithSignal();
  const { app, caseId } = opened;
  const wrong = await app.journal.record(caseId, { question: 's4.nature', value: { kind: 'text', text: 'x' } });
  if (!wrong.ok) throw new Error('the memory vault refused a fact');
  const entries = app.state.cases.value.flatMap(({ view }) => view.facts.map(({ id }) => id));
  const placed: Answer = { kind: 'placed', entries, page: epd, field: 'Verslag', check: 'verified' };
  await app.journal.record(caseId, { question: 'naast.placed', value: placed });
  await app.journal.withdraw(caseId, wrong.value.id, 'verkeerd kind');
  const date = '2026-11-10';
  const journal: [string, Answer][] = [
    ['s1.acute', { kind: 'yes-no-doubt', value: 'yes', because: '' }],
    ['s1.special', { kind: 'multiple', values: ['honour', 'sexual'], because: '' }],
    ['s5.report', { kind: 'decision', value: 'yes', grounds: 'Zie stap 4.' }],
    ['s5.reported', { kind: 'contact', date, time: '', who: 'VT', anonymous: false, asked: '', advice: '' }],
    ['s9.gone', { kind: 'text', text: 'zo was het toen' }],
  ];
  for (const [question, value] of journal) await app.journal.record(caseId, { question, value });
  return opened;
}

/** Opens everything that is folded. */
export async function unfold() {
  await drawn();
  for (const more of document.querySelectorAll<HTMLButtonElement>('main button'))
    if (more.textContent.startsWith('Toon')) more.click();
  await drawn();
  for (const fold of document.querySelectorAll('details')) fold.open = true;
}
