/** The melding on screen: its draft, and what of it was put somewhere since the vault was opened. */
import { computed, signal } from '@preact/signals';
import { cleanText } from '@/lib/host/clean';
import type { PageIdentity } from '@/lib/host/page-api';
import { layOutMelding, layOutSection } from '@/lib/note/lay-out-melding';
import { meldingDraft, meldingText, type MeldingDraft } from '@/lib/note/melding';
import type { Reporter } from '@/lib/note/melding-reporter';
import type { Journaling } from './journal-actions';
import type { Attempt, Chosen, Handed, MeldingPiece } from './placing-state';
import { readReporter, reporterKey } from './reporter';
import type { State } from './state';

type Mark = Pick<Handed, 'caseId' | 'piece' | 'nonce'>;

export type MeldingDesk = ReturnType<typeof createMeldingDesk>;

/**
 * A melding goes to Veilig Thuis, not into the dossier: nothing of it makes an entry count as "in het dossier", and the
 * marks live only until the lock. That a melding was made is for the professional to record, once it is.
 */
export function createMeldingDesk(state: State, journal: Pick<Journaling, 'commit'>) {
  const { handed } = state;
  const reporter = computed(() => readReporter(state.memory.value));
  const draft = computed<MeldingDraft | undefined>(() => {
    const route = state.route.value;
    if (route.screen !== 'melding') return undefined;
    const file = state.files.value.find(({ id }) => id === route.caseId);
    return file && meldingDraft(file.pack, file.journal, state.today.value, reporter.value);
  });
  const sections = computed(() =>
    (draft.value?.sections ?? []).map((each) => ({ ...each, text: cleanText(each.text) })),
  );
  const textOfSection = (piece: MeldingPiece) => sections.value.find(({ id }) => id === piece)?.text ?? '';
  const textOf = (piece: MeldingPiece) =>
    piece === 'all' ? meldingText({ sections: sections.value }) : textOfSection(piece);
  const htmlOf = (piece: MeldingPiece) =>
    piece === 'all' ? layOutMelding(sections.value) : layOutSection(textOfSection(piece));
  const unfolded = signal<ReadonlySet<string>>(new Set());
  /** The same piece in the same place: a copy says nothing about a field it was written in, nor one field of another. */
  const isSame = (a: Mark, b: Mark) => a.caseId === b.caseId && a.piece === b.piece && a.nonce === b.nonce;

  return {
    reporter,
    draft,
    textOf,
    /** A piece as it is on screen now, to hold on to; nothing while nothing was recorded for it. */
    choice(piece: MeldingPiece): Chosen | undefined {
      const route = state.route.value;
      const text = textOf(piece);
      return route.screen === 'melding' && text
        ? { caseId: route.caseId, entries: [], text, html: htmlOf(piece), melding: piece }
        : undefined;
    },
    /** Notes down, until the lock, where a piece went; of one place the newest counts. */
    mark: (mark: Handed): void => {
      handed.value = [...handed.value.filter((known) => !isSame(known, mark)), mark];
    },
    /** It is not in that field after all. */
    unmark: ({ caseId, melding: piece, field: { nonce } }: Attempt): void => {
      handed.value = handed.value.filter((known) => !piece || !isSame(known, { caseId, piece, nonce }));
    },
    /** What happened last to a piece, and whether it reads otherwise by now. */
    fateOf(caseId: string, piece: MeldingPiece): { how: Handed['how']; isOld: boolean } | undefined {
      const mark = handed.value.findLast((known) => known.caseId === caseId && known.piece === piece);
      return mark && { how: mark.how, isOld: mark.text !== textOf(piece) };
    },
    isUnfolded: (caseId: string, piece: MeldingPiece) => unfolded.value.has(`${caseId} ${piece}`),
    /** Keeps open what was open, for who comes back from filling a gap. */
    unfold(caseId: string, piece: MeldingPiece, isOpen: boolean): void {
      const next = new Set(unfolded.value);
      if (isOpen) next.add(`${caseId} ${piece}`);
      else next.delete(`${caseId} ${piece}`);
      unfolded.value = next;
    },
    /** Pages that hold a piece of another case's melding. */
    pagesOfOthers: (caseId: string): PageIdentity[] =>
      handed.value.flatMap((mark) => (mark.caseId !== caseId && mark.page ? [mark.page] : [])),
    /** Keeps, sealed, who reports. Gives whether it was kept. */
    setReporter: async (fields: Reporter): Promise<boolean> =>
      (await journal.commit([{ type: 'remember', key: reporterKey, value: fields }])).ok,
  };
}
