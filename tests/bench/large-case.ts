import type { Answer, Entry } from '@/lib/case/entries';
import { project } from '@/lib/case/project';
import { readBasePack } from '../unit/protocol/base-pack';

const two = (value: number) => String(value).padStart(2, '0');

const idOf = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

/** Answers as they come in practice: mostly signals, some with a supposition, and now and then another. */
function answer(at: number): { question: string; value: Answer } {
  const date = `2026-${two(1 + (at % 10))}-${two(1 + (at % 27))}`;
  if (at % 7 === 0)
    return { question: 's1.kindcheck', value: { kind: 'yes-no-doubt', value: 'doubt', because: 'Nog vragen.' } };
  if (at % 11 === 0)
    return {
      question: 's3.talk',
      value: { kind: 'talk', date, time: '', who: 'moeder', said: 'x', reaction: 'y', agreed: 'z' },
    };
  if (at % 40 === 1)
    return {
      question: 's1.follow-up',
      value: {
        kind: 'follow-up',
        hypothesis: `Vermoeden ${at - 1}`,
        entry: idOf(at - 1),
        outcome: 'refuted',
        date,
        because: '',
      },
    };
  return {
    question: 's1.signal',
    value: {
      ...{ kind: 'signal', quote: 'Ik ben gevallen.', saidBy: 'S.', observation: 'Een blauwe plek.'.repeat(10), date },
      ...{ time: '08:40', place: 'klas', situation: 'kring', present: 'groep', observedBy: 'self', source: '' },
      ...{ about: 'S.', bearing: 'unknown' },
      ...(at % 20 === 0 && { hypothesis: `Vermoeden ${at}`, followUpOn: '2026-12-01' }),
    },
  };
}

/** A case far larger than any real one; every fiftieth entry corrects the one before. */
export function largeCase(size: number) {
  const journal = Array.from({ length: size }, (_, at): Entry => ({
    id: idOf(at),
    at: new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString(),
    by: 'professional',
    pack: 'nl-basis@1.0.0',
    ...answer(at),
    ...(at % 50 === 49 && { corrects: idOf(at - 1) }),
  }));
  return { project, pack: readBasePack(), journal };
}
