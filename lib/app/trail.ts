/** The trail (spoor): what was done, when, with which case; read when somebody asks, and never shown by itself. */
import { computed, signal } from '@preact/signals';
import type { Trace, TrailReport } from '@/lib/vault/trace';
import type { SaveRefusal } from '@/lib/vault/vault';
import { z } from '@/lib/zod';
import type { Journaling } from './journal-actions';
import { places } from './routes';
import type { Route, State } from './state';
import type { Surroundings } from './surroundings';
import { trace } from './traces-of';
import type { WaysIn } from './ways-in';

const controlKey = 'control-code';
const controlSchema = z.strictObject({ inNotes: z.boolean() });

/** Somebody types it from a dossier or from paper. */
const readCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll(/CONTROLE|[^0-9A-Z]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1');

interface TrailRoom {
  state: State;
  world: Pick<Surroundings, 'vault' | 'now'>;
  journal: Journaling;
}

/** Actions on the trail of the open vault. */
export function createTrail({ state, world, journal }: TrailRoom) {
  const report = signal<TrailReport | undefined>(undefined);
  const refused = signal<SaveRefusal | undefined>(undefined);
  const inNotes = computed(() => controlSchema.safeParse(state.memory.value[controlKey]).data?.inNotes ?? false);
  const newest = computed(() => report.value?.traces.at(-1)?.code);
  let opened: string | undefined;

  /** Reads it and follows its chain. */
  async function look(): Promise<void> {
    const read = await world.vault.trail();
    if (state.closed) return;
    report.value = read.ok ? read.value : undefined;
    refused.value = read.ok ? undefined : read.reason;
  }

  /** An act that keeps nothing else. Not waited for: a trail may not hold up the work, and a lock least of all. */
  const mark = (act: Trace['act'], of?: string): void =>
    void world.vault.commit([], [trace(world.now().toISOString(), act, of)]);

  return {
    report,
    refused,
    look,
    mark,
    /** Whether notes end with a control code. Off until somebody wants it. */
    inNotes,
    setInNotes: (on: boolean) => journal.commit([{ type: 'remember', key: controlKey, value: { inNotes: on } }]),
    newest,
    /** The code under a note: how far the trail had come when the note was opened. */
    underNote: computed(() => (inNotes.value ? newest.value : undefined)),
    /** A case that comes on screen is told once, until another one does; where a note is made, its code is made ready. */
    follow(route: Route): void {
      if (places(route) && inNotes.value) void look();
      if (route.screen !== 'case' || route.caseId === opened) return;
      opened = route.caseId;
      mark('case-opened', opened);
    },
    /** The record that a code from a dossier or a copy belongs to. */
    find: (typed: string) => report.value?.traces.findLast(({ code }) => code.replace('-', '') === readCode(typed)),
    /** The same ways in, of which a change is told. */
    alsoOf: (ways: WaysIn): WaysIn => ({
      ...ways,
      async changePassphrase(...asked) {
        const refusal = await ways.changePassphrase(...asked);
        if (!refusal) mark('passphrase-changed');
        return refusal;
      },
    }),
    /** Nothing of it stays in reach after a lock. */
    forget(): void {
      report.value = undefined;
      opened = undefined;
    },
  };
}
