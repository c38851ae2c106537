/** Which entries a note holds and in which form; the text itself is made by lib/note. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { cleanText } from '@/lib/host/clean';
import { layOut } from '@/lib/note/lay-out';
import type { NoteForm } from '@/lib/note/layout';
import { noteParts } from '@/lib/note/note-parts';
import { render } from '@/lib/note/render';
import type { Coaching } from './coaching';
import type { CaseFile } from '@/lib/vault/vault';
import { cleanParts, remarksOn } from './read-as-client';
import type { State } from './state';

export type NoteChoice = ReturnType<typeof createNoteChoice>;

/** The note being put together on the note screen; `control` is the code under it. Default: everything not yet placed anywhere, neutral heading. */
export function createNoteChoice(state: State, coaching: Coaching, control: ReadonlySignal<string | undefined>) {
  const turned = signal<ReadonlySet<string>>(new Set());
  const form = signal<NoteForm>('neutral');
  const laidOut = signal(false);
  const hintsFor = (text: string) => coaching.hintsFor(text, 'observation');
  const caseOnScreen = computed(() => {
    const route = state.route.value;
    return route.screen === 'note' ? state.cases.value.find((known) => known.file.id === route.caseId) : undefined;
  });
  const candidates = computed(() => caseOnScreen.value?.view.facts ?? []);
  const waiting = computed(() => new Set(caseOnScreen.value?.view.toPlace.map((entry) => entry.id)));
  const isChosen = (id: string) => waiting.value.has(id) !== turned.value.has(id);
  const chosen = computed(() => candidates.value.filter((entry) => isChosen(entry.id)));
  const wishFor = ({ journal }: CaseFile) => ({ form: form.value, journal, control: control.value });
  const text: ReadonlySignal<string> = computed(() => {
    const file = caseOnScreen.value?.file;
    if (!file || chosen.value.length === 0) return '';
    return cleanText(render(chosen.value, file.pack, wishFor(file)));
  });
  const parts = computed(() => {
    const file = caseOnScreen.value?.file;
    if (!file || chosen.value.length === 0) return undefined;
    return cleanParts(noteParts(chosen.value, file.pack, wishFor(file)));
  });
  /** The same words as a reader sees them, with what a reader would stumble over. */
  const asReader = computed(() => {
    if (!parts.value) return undefined;
    const people = candidates.value.flatMap(({ value }) => (value.kind === 'person' ? [value.name] : []));
    return {
      parts: parts.value,
      remarks: remarksOn(parts.value, chosen.value, { form: form.value, people, hintsFor }),
    };
  });
  return {
    asReader,
    form: form as ReadonlySignal<NoteForm>,
    /** Headings and lists, where the field keeps them. Stays as it was chosen, also for the next note. */
    laidOut: laidOut as ReadonlySignal<boolean>,
    caseOnScreen,
    candidates,
    chosen,
    text,
    isChosen,
    /** What is on screen now, to hold on to; nothing while no entry is chosen. */
    choice() {
      const file = caseOnScreen.value?.file;
      if (!file || !parts.value) return undefined;
      const html = layOut(parts.value, file.pack);
      const entries = chosen.value.map(({ id }) => id);
      return { caseId: file.id, text: text.value, html, laidOut: laidOut.value, entries };
    },
    chooseForm: (wanted: NoteForm): void => {
      form.value = wanted;
    },
    chooseLayout: (wanted: boolean): void => {
      laidOut.value = wanted;
    },
    /** Takes an entry in or out of the note. */
    toggle(id: string): void {
      const next = new Set(turned.value);
      if (!next.delete(id)) next.add(id);
      turned.value = next;
    },
    /** The next note begins as every note does. */
    reset(): void {
      turned.value = new Set();
      form.value = 'neutral';
    },
  };
}
