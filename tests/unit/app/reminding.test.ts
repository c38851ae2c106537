import { describe, expect, it } from 'vitest';
import { checkDay } from '@/lib/messages/reminder-day';
import { beginSignal, openedWithCase } from '@/tests/opened';

async function openedWithTerms(...days: string[]) {
  const opened = await openedWithCase();
  for (const followUpOn of days) {
    const draft = beginSignal(opened);
    opened.app.drafting.change(draft, { quote: 'ik ben gevallen', hypothesis: 'hij wordt geduwd', followUpOn });
    await opened.app.drafting.save(draft, opened.caseId);
  }
  return opened;
}

describe('a reminder', () => {
  it('is the first day ahead, kept when the panel locks, and nothing else', async () => {
    const opened = await openedWithTerms('2026-12-01', '2026-11-25', '2026-11-20');
    await opened.gate.lock();
    expect(opened.reminders.at(-1)).toBe('2026-11-25');
  });

  it('is kept too when somebody turns away, for a panel that is closed is never asked', async () => {
    const opened = await openedWithTerms('2026-11-25');
    opened.turnAway();
    expect(opened.reminders).toEqual(['2026-11-25']);
  });

  it('is taken away when its case was closed', async () => {
    const opened = await openedWithTerms('2026-11-25');
    await opened.app.journal.setStatus(opened.caseId, 'closed', 'andere verklaring gevonden');
    await opened.gate.lock();
    expect(opened.reminders.at(-1)).toBeUndefined();
  });

  it.each([undefined, 7, '', 'morgen', '2026-11-25T08:30', { day: '2026-11-25' }])('is no day: %o', (stored) => {
    expect(checkDay(stored)).toBeUndefined();
  });
});
