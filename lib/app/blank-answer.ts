/** An empty form per kind of question, with what can be known beforehand: today. */
import type { QuestionKind } from '@/lib/protocol/schema';

const two = (value: number) => String(value).padStart(2, '0');

/** The local calendar day, as 2026-11-22. */
export const dayOf = (at: Date) => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
/** The local time of day, as 14:05. */
export const timeOf = (at: Date) => `${two(at.getHours())}:${two(at.getMinutes())}`;

/** Fields of an unanswered question; the shapes are those of `answerSchema`. */
export function blankAnswer(kind: QuestionKind, now: Date): Record<string, unknown> {
  // The time is left empty: now is when it is written down, not when it happened, and a note may not say otherwise.
  const moment = { date: dayOf(now), time: '' };
  const blanks: Record<QuestionKind, Record<string, unknown>> = {
    signal: {
      ...moment,
      quote: '',
      saidBy: '',
      observation: '',
      place: '',
      situation: '',
      present: '',
      observedBy: '',
      source: '',
      about: '',
      bearing: 'unknown',
    },
    text: { text: '' },
    'yes-no-doubt': { because: '' },
    choice: { because: '' },
    multiple: { values: [], because: '' },
    date: { date: dayOf(now) },
    contact: { ...moment, who: '', anonymous: 'unknown', asked: '', advice: '' },
    person: {
      name: '',
      relation: '',
      // No guess beforehand: it follows from the age, or it is asked.
      stage: '',
      position: 'unknown',
      birthDate: '',
      age: '',
      lives: '',
      caredBy: '',
      authority: '',
      safeNow: 'unknown',
      needs: '',
      remarks: '',
    },
    agreement: { date: dayOf(now), what: '', who: '', until: '', manager: '', effect: '' },
    'follow-up': { date: dayOf(now), hypothesis: '', because: '' },
    talk: { ...moment, who: '', said: '', reaction: '', agreed: '' },
    decision: { grounds: '' },
  };
  return { kind, ...blanks[kind] };
}
