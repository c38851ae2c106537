/** The shipped layers, laid on each other by name: `nl-basis`, `sector-education`, … */
import { project } from '@/lib/case/project';
import { type Answer, type Entry, ownQuestion } from '@/lib/case/entries';
import { compose } from '@/lib/protocol/compose';
import { findingLine } from '@/lib/protocol/finding';
import { readLayer } from '@/lib/protocol/read-layer';
import type { Pack } from '@/lib/protocol/schema';

/** Their contents by path: imported, not read from disk, so that the tests in the browser have them too. */
const files = import.meta.glob<unknown>('/lib/protocol/packs/*.json', { eager: true, import: 'default' });
const pathOf = (name: string) => `/lib/protocol/packs/${name}.json`;

/** Names of the shipped overlays, without `.json`. */
export const overlayNames = Object.keys(files)
  .map((path) => path.replace(/^.*\/(.+)\.json$/, '$1'))
  .filter((name) => /^(sector|region|organisation)-[a-z-]+$/.test(name))
  .sort();

/** One shipped layer, read. Throws when the file does not have the shape of one. */
export function layerNamed(name: string) {
  const { layer, findings } = readLayer(pathOf(name).slice(1), files[pathOf(name)]);
  if (!layer) throw new Error(findings.map(findingLine).join('\n'));
  return layer;
}

const made = new Map<string, Pack>();

/** The pack that these layers make together; throws when they cannot be composed. */
export function composed(...names: readonly string[]): Pack {
  const known = made.get(names.join());
  if (known) return known;
  const result = compose(names.map(layerNamed));
  if (!result.ok) throw new Error(result.findings.map(findingLine).join('\n'));
  made.set(names.join(), result.value);
  return result.value;
}

/** What is known of a case: question by question, in this order. */
export interface Known {
  question: string;
  value: Answer;
}

/** One of them as the panel records it, on the day on which the sources were checked. */
export const entryOf = ({ question, value }: Known, at: number): Entry => ({
  id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
  at: `2026-11-22T09:00:00.${String(at).padStart(3, '0')}Z`,
  by: 'professional',
  pack: 'nl-basis@1.0.0',
  question,
  value,
});

/** The case as a screen gets it, on the day on which the sources were checked. */
export const seen = (pack: Pack, known: readonly Known[]) => project(pack, known.map(entryOf), '2026-11-22');

export const said = (question: string, value: 'yes' | 'no' | 'doubt'): Known => ({
  question,
  value: { kind: 'yes-no-doubt', value, because: '' },
});
export const chosen = (question: string, value: string): Known => ({
  question,
  value: { kind: 'choice', value, because: '' },
});
export const decided = (question: string, value: 'yes' | 'no' | 'doubt'): Known => ({
  question,
  value: { kind: 'decision', value, grounds: 'Zie stap 4.' },
});
export const written = (question: string, text: string): Known => ({ question, value: { kind: 'text', text } });
export const skipped = (question: string): Known => ({
  question: ownQuestion.skipped,
  value: { kind: 'skipped', question, because: 'De lijn was bezet.' },
});
export const signalled: Known = {
  question: 's1.signal',
  value: {
    kind: 'signal',
    quote: '',
    saidBy: '',
    observation: 'Een blauwe plek op de linkerarm.',
    date: '2026-11-20',
    time: '',
    place: 'spreekkamer',
    situation: '',
    present: '',
    observedBy: 'self',
    source: '',
    about: '',
    bearing: 'unknown',
  },
};
