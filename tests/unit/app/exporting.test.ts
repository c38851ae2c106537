import { describe, expect, it, vi } from 'vitest';
import { openedWithSignal } from '@/tests/opened';

// As after an update of the extension: what makes documents is no longer where it was.
vi.mock('@/entrypoints/sidepanel/word-file', () => ({ wordFile: () => Promise.reject(new Error('gone')) }));

describe('a document that cannot be made', () => {
  it('is told, leaves nothing in the trail, and text can still be saved', async () => {
    const { app, saved } = await openedWithSignal();
    const open = app.state.cases.value[0];
    if (!open) throw new Error('the case is there');
    expect(await app.exporting.save(open, 'word')).toEqual({ ok: false, reason: 'word-failed' });
    expect(saved).toEqual([]);
    expect(app.exporting.isBusy.value).toBe(false);
    expect((await app.exporting.save(open, 'text')).ok).toBe(true);
    expect(saved.map(({ name }) => name)).toEqual(['verslag-2026-11-22.txt']);
  });

  it('is not made twice at once', async () => {
    const { app, saved } = await openedWithSignal();
    const open = app.state.cases.value[0];
    if (!open) throw new Error('the case is there');
    const first = app.exporting.save(open, 'word');
    expect(await app.exporting.save(open, 'text')).toEqual({ ok: false, reason: 'export-busy' });
    await first;
    expect(saved).toEqual([]);
  });
});
