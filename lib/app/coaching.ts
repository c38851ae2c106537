/** The coach in an open vault: which hints a text gets, which kinds are off, and what the writer chose to leave. */
import { computed, signal } from '@preact/signals';
import { type Hint, type HintKind, hintKinds, type NoteType } from '@/lib/coach/hint';
import { rarelyNeededIn } from '@/lib/coach/rarely-needed';
import { sentenceAround } from '@/lib/coach/sentence-around';
import { z } from '@/lib/zod';
import { createTurns } from './in-turn';
import type { Journaling } from './journal-actions';
import type { State } from './state';
import type { FindHints } from './surroundings';

const coachKey = 'coach';
/** What was left as it is: the oldest is forgotten when there are more, and then asked about once again. */
const mostLeft = 1_000;
const coachSchema = z.strictObject({ off: z.array(z.enum(hintKinds)), left: z.array(z.string().max(20)) });

type Language = 'nl' | 'en';
export type Coaching = ReturnType<typeof createCoaching>;

/** FNV-1a: tells texts apart without keeping their words. */
function fingerprint(words: string): string {
  let hash = 0x811c9dc5;
  for (const character of words) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** What is asked about some words of a text. */
export interface Remark {
  kind: string;
  start: number;
  end: number;
  question: Hint['question'];
}

/** "Zo laten" holds for this word in this sentence and no other. */
function markOf(text: string, remark: Remark): string {
  const { start, end } = sentenceAround(text, remark);
  const sentence = text.slice(start, end).replaceAll(/\s+/g, ' ');
  return fingerprint(`${remark.kind} ${text.slice(remark.start, remark.end)} ${sentence}`);
}

/**
 * @param loadFinder gives the coach of one language; large, so called when somebody is about to write
 * @param language what the professional writes in
 */
export function createCoaching(
  state: State,
  journal: Journaling,
  { loadFinder, language }: { loadFinder: (language: Language) => Promise<FindHints>; language: () => Language },
) {
  const finders = signal<Partial<Record<Language, FindHints>>>({});
  const inTurn = createTurns();
  const loading = new Set<Language>();
  const settings = computed(() => coachSchema.safeParse(state.memory.value[coachKey]).data ?? { off: [], left: [] });
  const left = computed(() => new Set(settings.value.left));
  const remember = (value: z.infer<typeof coachSchema>) => journal.commit([{ type: 'remember', key: coachKey, value }]);

  /** Fetches the coach of the language that is spoken now, once. */
  function load(): void {
    const spoken = language();
    if (loading.has(spoken)) return;
    loading.add(spoken);
    // Without rules the panel works as ever: nobody is kept from writing by a coach that did not load.
    void loadFinder(spoken).then(
      (find) => (finders.value = { ...finders.value, [spoken]: find }),
      () => loading.delete(spoken),
    );
  }

  /** The hints for a text, in reading order; none while the rules are on their way. */
  function hintsFor(text: string, type: NoteType): Hint[] {
    load();
    const find = finders.value[language()];
    if (!find || text === '') return [];
    const { off } = settings.value;
    return find(text, { type, language: language() }).filter(
      (hint) => !off.includes(hint.kind) && !left.value.has(markOf(text, hint)),
    );
  }

  /** Personal data that a note can often do without, less what was left; these stay when kinds are turned off. */
  const personalIn = (text: string): Remark[] =>
    rarelyNeededIn(text)
      .map((found) => ({ ...found, kind: found.rule }))
      .filter((remark) => !left.value.has(markOf(text, remark)));

  return {
    hintsFor,
    personalIn,
    /** Gets the coach ready before the first text is written. */
    prepare: load,
    isOn: (kind: HintKind) => !settings.value.off.includes(kind),
    /** Turns one kind of hint on or off, for every text. */
    turn: (kind: HintKind, on: boolean) =>
      inTurn(() => {
        const { off, left: kept } = settings.value;
        const others = off.filter((each) => each !== kind);
        return remember({ off: on ? others : [...others, kind], left: kept });
      }),
    /** "Zo laten": this hint in this sentence is not shown again. */
    leave: (text: string, remark: Remark) =>
      inTurn(() => {
        const { off, left: kept } = settings.value;
        return remember({ off, left: [...kept, markOf(text, remark)].slice(-mostLeft) });
      }),
  };
}
