import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { beginSignal, openedWithCase } from '@/tests/opened';
import { showPanel } from './show';

/** The form of a signal with these words in it, and the field they stand in. */
export async function writing(words: string) {
  const opened = await openedWithCase();
  const draftId = beginSignal(opened);
  opened.app.drafting.change(draftId, { observation: words });
  opened.app.go({ screen: 'entry', draftId });
  showPanel(opened.gate);
  const field = page.getByLabelText('Wat zag, hoorde of rook je zelf?');
  await expect.element(field).toHaveValue(words);
  return { ...opened, draftId, field, area: field.element() as HTMLTextAreaElement };
}
