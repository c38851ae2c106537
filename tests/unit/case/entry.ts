import type { Answer, Entry } from '@/lib/case/entries';

let made = 0;

/** An entry of today, each a thousandth later than the one before. */
export const entry = (question: string, value: Answer): Entry => {
  made += 1;
  const number = String(made).padStart(4, '0');
  return {
    id: `00000000-0000-4000-8000-00000000${number}`,
    at: `2026-11-22T09:00:00.${number.slice(1)}Z`,
    by: 'professional',
    pack: 'nl-basis@1.0.0',
    question,
    value,
  };
};
