import type { TimelinePoint } from '@/lib/case/timeline';

/** What a sign says by its form alone; colour only repeats it. */
export type ShapeName =
  'signal' | 'confirms' | 'contradicts' | 'contact' | 'talk' | 'decision' | 'agreement' | 'left-out' | 'term' | 'many';

/** Drawn around its own middle, some 20 px wide. */
const paths: Record<Exclude<ShapeName, 'many'>, string> = {
  signal: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0 -16 0z',
  confirms: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0 -16 0z',
  contradicts: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0 -16 0zM-5.5 5.5 5.5 -5.5',
  contact: 'M-7.5 -7.5h15v15h-15z',
  talk: 'M-9 -7.5h18v12h-9l-5 5v-5h-4z',
  decision: 'M0 -10 10 0 0 10 -10 0z',
  agreement: 'M0 -10 10 0 0 10 -10 0zM-4 0l3 3 5 -6',
  'left-out': 'M-6.5 -6.5 6.5 6.5M6.5 -6.5 -6.5 6.5',
  term: 'M-6 10v-19l14 5 -14 5',
};

/** The shape of one fact. */
export function shapeOf({ entry, bearing, leftOut, lane }: TimelinePoint): ShapeName {
  if (leftOut) return 'left-out';
  if (lane === 'signals') return bearing ?? 'signal';
  const { kind } = entry.value;
  return kind === 'contact' || kind === 'talk' || kind === 'agreement' ? kind : 'decision';
}

/** A sign, at the middle of the drawing it stands in. `count`: how many facts it stands for. */
export const Shape = ({ name, count, unsure }: { name: ShapeName; count?: number; unsure?: boolean }) =>
  name === 'many' ? (
    <g class="sign many">
      <rect x="-15" y="-11" width="30" height="22" rx="11" />
      <text dy="0.36em">{count}</text>
    </g>
  ) : (
    <path class={`sign ${name}${unsure ? ' unsure' : ''}`} d={paths[name]} />
  );
