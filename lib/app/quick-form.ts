/**
 * Writing down a call, or what was done in danger, in whatever state the panel is. Small on purpose: a locked panel
 * loads it. In an open vault it is a draft like any other; otherwise each pause in typing is sealed to the inbox, and
 * the case is chosen after unlocking (design §6.6).
 */
import { signal } from '@preact/signals';
import type { Capture } from '@/lib/vault/vault';
import { blankAnswer, timeOf } from './blank-answer';
import { autosaveAfter, retryAfter } from './autosave';
import type { About, Call } from './call';
import type { Gate } from './gate';

/** Where the words are now: `waiting` is in memory only, because there is no single vault to seal them to. */
export type Kept = 'nothing' | 'typed' | 'sealed' | 'waiting' | 'refused';

export interface QuickForm {
  id: string;
  about: About;
  at: string;
  question: string;
  fields: Record<string, unknown>;
  kept: Kept;
}

export interface QuickFormWorld {
  /** Seals to the inbox, or lets it wait in memory. Rejects when neither can be done. */
  keep(capture: Capture): Promise<'sealed' | 'waiting'>;
  readCall(): Promise<Call | undefined>;
  endCall(): Promise<void>;
  windowId(): Promise<number | undefined>;
  now(): Date;
  newId(): string;
  later(milliseconds: number, act: () => void): () => void;
}

const veiligThuis = { number: 'veilig-thuis', who: 'Veilig Thuis' };

/** Ids of the base pack; a pack without them gets the words at its own question of that kind. */
const callQuestion = ({ number }: Pick<Call, 'number'>) =>
  number.startsWith(veiligThuis.number) ? 's2.veilig-thuis' : 's2.expert';

/** Words for a list: what was typed, as far as that tells something. */
function firstWords({ fields }: QuickForm): string {
  const words = ['advice', 'agreed', 'asked', 'because', 'who'].map((name) => fields[name]);
  return words.find((word): word is string => typeof word === 'string' && word.trim() !== '') ?? '';
}

/** An empty form. In danger the day and time come first: when something was done is what is asked afterwards. */
function blankForm(about: About, at: Date, call: Call | undefined): Pick<QuickForm, 'question' | 'fields'> {
  if (about === 'call') {
    const { number, who } = call ?? veiligThuis;
    const fields = { ...blankAnswer('contact', at), time: timeOf(at), who };
    return { question: callQuestion({ number }), fields };
  }
  const moment = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' }).format(at);
  return { question: 's1.acute', fields: { kind: 'yes-no-doubt', value: 'yes', because: `Op ${moment}: ` } };
}

export type QuickForms = ReturnType<typeof createQuickForms>;

/** The quick forms of one panel; `gate` tells whether its vault is open. */
export function createQuickForms(world: QuickFormWorld, gate: Pick<Gate, 'phase' | 'app'>) {
  const form = signal<QuickForm | undefined>(undefined);
  let stopTimer: (() => void) | undefined;
  let keeping: Promise<void> = Promise.resolve();

  async function keepNow(): Promise<void> {
    const typed = form.value;
    if (typed?.kept !== 'typed' && typed?.kept !== 'refused') return;
    const { id, at, question, fields } = typed;
    const windowId = await world.windowId();
    const capture = { id, at, text: firstWords(typed), form: { question, fields } };
    const kept = await world
      .keep({ ...capture, ...(windowId === undefined ? {} : { windowId }) })
      .catch(() => 'refused' as const);
    if (form.value?.fields === fields) form.value = { ...form.value, kept };
    if (kept === 'refused') keepLater(retryAfter);
  }

  /** One after the other, so that an older text never lands on a newer one. */
  function keep(): Promise<void> {
    stopTimer?.();
    stopTimer = undefined;
    keeping = keeping.then(keepNow);
    return keeping;
  }

  function keepLater(milliseconds: number): void {
    stopTimer ??= world.later(milliseconds, () => void keep());
  }

  return {
    form,

    /** Opens the form. What was being typed in another one is kept first. */
    async begin(about: About): Promise<void> {
      await keep();
      if (form.value?.kept === 'refused') return; // its words stand nowhere else
      const call = about === 'call' ? await world.readCall() : undefined;
      const at = call ? new Date(call.startedAt) : world.now();
      const blank = blankForm(about, at, call);
      const app = gate.phase.value === 'open' ? gate.app.value : undefined;
      if (app) {
        app.writeDown(about, blank.question, blank.fields);
        // From here on the draft knows when the call began.
        if (call) await world.endCall();
      } else form.value = { id: world.newId(), about, at: at.toISOString(), kept: 'nothing', ...blank };
    },

    change: (fields: Record<string, unknown>): void => {
      if (!form.value) return;
      form.value = { ...form.value, fields: { ...form.value.fields, ...fields }, kept: 'typed' };
      keepLater(autosaveAfter);
    },

    keep,

    /** Away from the form, once its words are kept. False when the storage refused them: the form stays. */
    async done(): Promise<boolean> {
      await keep();
      if (form.value?.kept === 'refused') return false;
      if (form.value?.about === 'call') await world.endCall();
      form.value = undefined;
      return true;
    },
  };
}
