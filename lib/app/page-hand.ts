/** The hand that writes in the page: one technique at a time, read back before anything else is tried (design §6.5). */
import type { FieldKind, VerifyReply } from '@/lib/host/page-api';
import { modelOf } from './code-model';
import type { PageSight } from './page-sight';
import type { Attempt, PlacingRefusal, SeenField } from './placing-state';
import type { Surroundings } from './surroundings';

/**
 * Some editors commit after the current turn; Lexical was measured at up to 350 ms (hosts-and-peers.md §2.3). A page that
 * sets a text field back does so before its next picture is drawn (React, Vue, Angular; 2026-11).
 */
const settleTimes: Record<FieldKind, readonly number[]> = {
  'text-area': [50, 380],
  'text-line': [50, 380],
  'rich-text': [50, 50, 330],
  code: [50, 380],
};

/** Editor.js takes seconds for 200 paragraphs, and its field is gone meanwhile (2026-11): then once more. */
const lateLook = 1_500;

export type Written = Exclude<VerifyReply, { state: 'unchanged' }> | { state: 'refused'; reason: PlacingRefusal };

/** Writing in the page beside us and taking it back. Asks the page, waits, and tells what stands there. */
export function createPageHand(
  { page, later }: Pick<Surroundings, 'page' | 'later'>,
  sight: Pick<PageSight, 'isBeside'>,
) {
  const settled = (milliseconds: number) => new Promise<void>((done) => void later(milliseconds, done));

  /** Reads back until the field has settled on the text; gives what was seen last. */
  async function readBack(field: SeenField): Promise<VerifyReply> {
    let found: VerifyReply = { state: 'unknown' };
    for (const wait of [...settleTimes[field.kind], lateLook]) {
      if (wait === lateLook && found.state !== 'unknown') break;
      await settled(wait);
      const reply = await page.ask(
        { ask: 'verify', nonce: field.nonce, ...(await modelOf(page, field)) },
        field.frame?.number,
      );
      if (!reply.ok) return { state: 'unknown' };
      found = reply.value;
      if (found.state === 'placed' || (found.state === 'unchanged' && found.ignored)) return found;
    }
    return found;
  }

  /** A frame of another site sees for itself that it is the same, and not whose dossier stands around it. */
  const isRightPage = async ({ field, page: seen }: Attempt) => !field.frame || sight.isBeside(seen);

  return {
    /** Tries one technique after the other; the page decides which, and runs each at most once. */
    async write(attempt: Attempt, joinLines: boolean): Promise<Written> {
      if (!(await isRightPage(attempt))) return { state: 'refused', reason: 'page-changed' };
      const { field, text, html, laidOut } = attempt;
      const words = laidOut ? { text, html } : { text };
      for (;;) {
        const reply = await page.ask(
          { ask: 'insert', nonce: field.nonce, joinLines, ...words, ...(await modelOf(page, field)) },
          field.frame?.number,
        );
        // The page was asked to write and did not answer: it may have written.
        if (!reply.ok)
          return reply.reason === 'no-reply' ? { state: 'unknown' } : { state: 'refused', reason: reply.reason };
        if (!reply.value.wrote) return { state: 'refused', reason: reply.value.reason };
        const found = await readBack(field);
        if (found.state !== 'unchanged') return found;
        if (!found.mayTryNext) return { state: 'refused', reason: 'page-refused' };
      }
    },

    /**
     * Takes the text out again. An editor that undoes late is looked at once more, and once more after that when it had to
     * be put back, because it took more with it. Gives what is known to stand there now.
     */
    async takeBack(field: SeenField): Promise<'gone' | 'stands' | 'unknown'> {
      let stands = false;
      for (const wait of [0, 150, 150]) {
        if (wait > 0) await settled(wait);
        const reply = await page.ask(
          { ask: 'undo', nonce: field.nonce, ...(await modelOf(page, field)) },
          field.frame?.number,
        );
        if (reply.ok && reply.value.undone) return 'gone';
        stands = reply.ok && reply.value.stands === true;
      }
      return stands ? 'stands' : 'unknown';
    },
  };
}
