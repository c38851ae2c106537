/** How a professional goes through the weighing, for tests. */
import { page, userEvent } from 'vitest/browser';
import type { Answer } from '@/lib/case/entries';
import { openedWithSignal, type Opened } from '@/tests/opened';
import { drawn, showPanel } from './show';

export const button = (name: string | RegExp) => page.getByRole('button', { name });
export const heading = (name: string | RegExp) => page.getByRole('heading', { name });

export async function weighingOf(opened: Opened): Promise<Opened> {
  opened.app.go({ screen: 'weighing', caseId: opened.caseId });
  showPanel(opened.gate);
  await drawn();
  return opened;
}

export const openWeighing = async () => weighingOf(await openedWithSignal());

export async function record({ app, caseId }: Opened, question: string, value: Answer): Promise<void> {
  await app.journal.record(caseId, { question, value });
}

export async function answer(choice: 'Ja' | 'Nee' | 'Twijfel', because = ''): Promise<void> {
  await userEvent.click(page.getByLabelText(choice, { exact: true }));
  if (because) await userEvent.fill(page.getByLabelText('Waaruit blijkt dat?'), because);
  await userEvent.click(button('Leg vast en ga verder'));
}

export const entriesOf = ({ app }: Opened, question: string) =>
  app.state.cases.value[0]?.view.facts.filter((entry) => entry.question === question) ?? [];
