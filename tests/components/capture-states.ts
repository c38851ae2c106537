/** The panel with marked texts in it: waiting, being looked at, and beside a page that is not linked. */
import { epd } from '@/tests/page-beside';
import { openedWithSignal } from '@/tests/opened';
import type { States } from './read-well';
import { showPanel } from './show';

const capture = { id: crypto.randomUUID(), text: 'blauwe plek op de arm', at: '2026-11-22T09:00:00Z', page: epd };

export const captureStates: States = {
  CaseList: {
    'a list with a case, a capture and a draft': async () => {
      const opened = await openedWithSignal();
      opened.profile.keeper.putCapture(opened.vaultId, capture);
      await opened.app.journal.refresh();
      const second = { ...capture, id: crypto.randomUUID() };
      opened.profile.keeper.putCapture(opened.vaultId, second);
      await opened.app.journal.refresh();
      await opened.app.drafting.beginFromCapture(second.id);
      showPanel(opened.gate);
    },
  },
  EntryScreen: {
    'a marked text that needs a look': async () => {
      const opened = await openedWithSignal();
      const marked = {
        ...capture,
        text: 'Sem zei \u202eneelsim\u202c en zweeg.',
        near: 'Huisbezoek',
        passage: { before: '', after: '', doubts: ['line-breaks' as const, 'cut' as const] },
      };
      opened.profile.keeper.putCapture(opened.vaultId, marked);
      await opened.app.journal.refresh();
      await opened.app.takeCapture(marked.id);
      showPanel(opened.gate);
    },
  },
  CaseScreen: {
    'a case beside which texts wait': async () => {
      const opened = await openedWithSignal();
      opened.profile.keeper.putCapture(opened.vaultId, { ...capture, text: 'zei \u202eniets\u202c' });
      await opened.app.journal.refresh();
      opened.app.go({ screen: 'case', caseId: opened.caseId });
      showPanel(opened.gate);
    },
  },
  NoteScreen: {
    'beside a page that is not linked, with a part of another site': async () => {
      const opened = await openedWithSignal({
        frames: { origins: ['https://journaal.voorbeeld.nl'] },
        probe: { found: false, page: epd, reason: 'unreachable-frame' },
      });
      const { app, gate, caseId } = opened;
      opened.linked.clear();
      app.go({ screen: 'note', caseId });
      showPanel(gate);
      await app.placing.look();
      await app.access.look();
    },
  },
};
