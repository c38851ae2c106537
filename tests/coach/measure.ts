/** The measure of the corpus' own scorer: a hint is right when it overlaps a gold span of its kind. */
import { readFileSync } from 'node:fs';
import { findHints } from '@/lib/coach/find-hints';
import { hintKinds, type HintKind, type HintOptions, type NoteType } from '@/lib/coach/hint';

interface Item {
  id: string;
  type: NoteType;
  text: string;
  /** Dutch where not said. */
  language?: NonNullable<HintOptions['language']>;
  gold: { kind: HintKind; phrase: string }[];
}

interface Count {
  gold: number;
  found: number;
  hints: number;
  right: number;
}

/** Percentages, as the scorer prints them. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

const percent = (part: number, whole: number) => (whole === 0 ? 100 : (100 * part) / whole);

function scoreOf({ gold, found, hints, right }: Count): Score {
  const precision = percent(right, hints);
  const recall = percent(found, gold);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The items of one of the corpora in this folder. */
export const corpus = (name: string): Item[] =>
  readFileSync(new URL(`${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Item);

function spansOf({ text, gold }: Item) {
  return gold.map(({ kind, phrase }) => {
    const start = text.indexOf(phrase);
    if (start < 0 || text.includes(phrase, start + 1)) throw new Error(`Not once in its text: ${phrase}`);
    return { kind, start, end: start + phrase.length };
  });
}

/** How well the coach does on a corpus: over all, per kind, and on items in which nothing is wrong. */
export function measure(items: readonly Item[]) {
  const perKind = new Map(hintKinds.map((kind) => [kind, { gold: 0, found: 0, hints: 0, right: 0 }]));
  const clean = items.filter((item) => item.gold.length === 0);
  const alarmed = clean.filter(({ text, ...options }) => findHints(text, options).length > 0);
  for (const item of items) {
    const gold = spansOf(item);
    const hints = findHints(item.text, item);
    for (const [kind, count] of perKind) {
      const ours = hints.filter((hint) => hint.kind === kind);
      const theirs = gold.filter((span) => span.kind === kind);
      const meets = (a: { start: number; end: number }) => (b: { start: number; end: number }) =>
        a.start < b.end && b.start < a.end;
      count.gold += theirs.length;
      count.hints += ours.length;
      count.right += ours.filter((hint) => theirs.some(meets(hint))).length;
      count.found += theirs.filter((span) => ours.some(meets(span))).length;
    }
  }
  const all = [...perKind.values()].reduce((sum, count) => ({
    gold: sum.gold + count.gold,
    found: sum.found + count.found,
    hints: sum.hints + count.hints,
    right: sum.right + count.right,
  }));
  const kinds = [...perKind]
    .filter(([, count]) => count.gold > 0)
    .map(([kind, count]) => [kind, scoreOf(count)] as const);
  return {
    micro: scoreOf(all),
    kinds: new Map(kinds),
    falseAlarms: clean.length === 0 ? 0 : percent(alarmed.length, clean.length),
  };
}
