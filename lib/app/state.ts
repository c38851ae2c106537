/** What the screens of an open vault read. Only the actions in this room write it. */
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { CaseFile, Capture, Draft } from '@/lib/vault/vault';
import { createOpenCases, type OpenCase } from './open-cases';
import type { Handed, Placing, Target } from './placing-state';

export type Route =
  | { screen: 'cases' }
  | { screen: 'case'; caseId: string }
  /** `questionId`: the question that is asked now; absent: the first that is open. */
  | { screen: 'step'; caseId: string; stepId: string; questionId?: string }
  /** `back`: where the form was opened from, to return to once it is saved. */
  | { screen: 'entry'; draftId: string; back?: Route }
  | { screen: 'weighing'; caseId: string }
  | { screen: 'melding'; caseId: string }
  /** The timeline and who belongs to the family. */
  | { screen: 'overview'; caseId: string }
  | { screen: 'note'; caseId: string }
  /** The whole case as one document, to print or to save. */
  | { screen: 'case-file'; caseId: string }
  /** A captured text that is a note of ours: what of it can be read back. */
  | { screen: 'resume'; draftId: string }
  /** Sector, region, organisation and role: which pack a new case gets. */
  | { screen: 'workplace' }
  /** What changes for a case when it moves to another pack. */
  | { screen: 'migration'; caseId: string }
  /** Ten vague sentences to make concrete. */
  | { screen: 'practice' }
  /** What is known of the fields of sites. */
  | { screen: 'adapters' }
  /** A copy of the vault as a file, and what such a file brings. */
  | { screen: 'backup' }
  /** How long cases stay here, and what may be erased. */
  | { screen: 'keeping' }
  /** What was done with this vault. */
  | { screen: 'trail' }
  /** The first minute. */
  | { screen: 'beginning' }
  | { screen: 'settings' };

export interface State {
  /** The vault was locked: whatever still arrives may not come back on screen. */
  closed: boolean;
  files: Signal<CaseFile[]>;
  /** The local day, as 2026-11-22: terms run on while a panel stays open. */
  today: Signal<string>;
  cases: ReadonlySignal<OpenCase[]>;
  /** Projects cases before they are shown, so that no key that is pressed meanwhile has to wait. */
  prepare: ReturnType<typeof createOpenCases>['prepare'];
  isMuch: ReturnType<typeof createOpenCases>['isMuch'];
  drafts: Signal<Draft[]>;
  /** Drafts on screen that the vault does not hold yet, or holds an older text of. */
  unkept: Set<string>;
  captures: Signal<Capture[]>;
  /** Marked while there was no vault, or more than one: whose they are is for the professional to say, not to guess. */
  waiting: Signal<Capture[]>;
  memory: Signal<Record<string, unknown>>;
  unreadable: Signal<number>;
  /** Records are not the last that were kept. */
  altered: Signal<boolean>;
  route: Signal<Route>;
  target: Signal<Target>;
  placing: Signal<Placing>;
  /** What of a melding was placed or copied since the vault was opened. */
  handed: Signal<readonly Handed[]>;
}

/** Fresh, empty state on a day. */
export function createState(day: string): State {
  const files = signal<CaseFile[]>([]);
  const today = signal(day);
  const { open, isMuch, prepare } = createOpenCases();
  return {
    closed: false,
    files,
    today,
    cases: computed(() => files.value.map((file) => open(file, today.value))),
    isMuch,
    prepare,
    drafts: signal<Draft[]>([]),
    unkept: new Set(),
    captures: signal<Capture[]>([]),
    waiting: signal<Capture[]>([]),
    memory: signal<Record<string, unknown>>({}),
    unreadable: signal(0),
    altered: signal(false),
    route: signal<Route>({ screen: 'cases' }),
    target: signal<Target>({ state: 'asking' }),
    placing: signal<Placing>({ state: 'ready' }),
    handed: signal<readonly Handed[]>([]),
  };
}

/** Screens without a form; on all others somebody is in the middle of something. */
const restful: readonly Route['screen'][] = ['cases', 'case', 'overview', 'beginning', 'settings'];

/** Whether another screen may come forward without pushing somebody away. */
export function isAtRest({ route, placing }: State): boolean {
  const { screen } = route.value;
  const isPlaced = placing.value.state === 'placed' || placing.value.state === 'undone';
  return restful.includes(screen) || ((screen === 'note' || screen === 'melding') && isPlaced);
}

/** Empties everything that came out of the vault: nothing of a case may stay in reach after a lock. */
export function emptyState(state: State): void {
  state.closed = true;
  state.files.value = [];
  state.drafts.value = [];
  state.unkept.clear();
  state.captures.value = [];
  state.waiting.value = [];
  state.memory.value = {};
  state.unreadable.value = 0;
  state.route.value = { screen: 'cases' };
  state.target.value = { state: 'asking' };
  state.placing.value = { state: 'ready' };
  state.handed.value = [];
}
