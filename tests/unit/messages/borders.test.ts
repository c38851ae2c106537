import { describe, expect, it } from 'vitest';
import { readAnnouncement } from '@/lib/messages/announcements';
import { checkSettings, defaultSettings } from '@/lib/messages/clear-settings';
import { checkCall } from '@/lib/messages/current-call';
import { pageReplySchemas } from '@/lib/messages/page-replies';

describe('settings in clear', () => {
  it.each([
    undefined,
    null,
    'x',
    {},
    { language: 'fr', look: 7, lockAfterMinutes: 0 },
    { lockAfterMinutes: 'altijd' },
    { region: '<b>' },
  ])('fall back to the defaults when %o is stored', (stored) => {
    expect(checkSettings(stored)).toEqual(defaultSettings);
  });

  it('keep what was chosen', () => {
    const chosen = {
      language: 'en',
      look: 'dark',
      lockAfterMinutes: 15,
      region: 'zuid-limburg',
      hideLockSeconds: 0,
      reminders: false,
      sharing: true,
    };
    expect(checkSettings(chosen)).toEqual(chosen);
  });
});

describe('a call that is going on', () => {
  const call = { startedAt: '2026-11-22T10:00:00Z', number: 'veilig-thuis', who: 'Veilig Thuis' };

  it('is believed only when it says when it began, and with whom', () => {
    expect(checkCall({ ...call, more: 1 })).toEqual(call);
    for (const wrong of [undefined, 'x', {}, { ...call, startedAt: 'gisteren' }, { ...call, who: 7 }])
      expect(checkCall(wrong)).toBeUndefined();
  });
});

describe('an announcement', () => {
  it('of another shape is dropped', () => {
    expect(readAnnouncement({ type: 'locked' })).toEqual({ type: 'locked' });
    for (const wrong of [undefined, 'locked', { type: 'unlock' }, { type: 'locked', key: 'x' }])
      expect(readAnnouncement(wrong)).toBeUndefined();
  });
});

describe('a reply of a page', () => {
  const page = { origin: 'https://epd.voorbeeld.nl', path: '/1', title: 'Dossier' };

  it('is believed only in exactly its own shape', () => {
    const field = { nonce: 'n', kind: 'text-area', label: 'Verslag', selected: false };
    expect(pageReplySchemas.probe.safeParse({ found: true, page, field }).success).toBe(true);
    for (const wrong of [undefined, {}, { found: true, page }, { found: true, page, field, more: 1 }])
      expect(pageReplySchemas.probe.safeParse(wrong).success).toBe(false);
  });

  it('cannot grow without bound', () => {
    expect(pageReplySchemas.capture.safeParse({ text: 'a'.repeat(100_001), page }).success).toBe(false);
  });
});
