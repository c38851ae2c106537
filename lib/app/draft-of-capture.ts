/** What a capture becomes when somebody takes it up: a form, filled in with what is known of it. */
import type { Capture, Draft } from '@/lib/vault/vault';
import { blankAnswer, timeOf } from './blank-answer';
import { capturedWords } from './captured-words';
import { sourceOf } from './provenance';

/** Marked in a page: a signal, in the words that stand there. */
const markedFields = (capture: Capture): Draft['fields'] => ({
  ...blankAnswer('signal', new Date(capture.at)),
  time: timeOf(new Date(capture.at)),
  quote: capture.text,
  ...capturedWords.keep(capture.text),
  // Read in the dossier, not seen by the writer: anything else would be untrue in front of a judge.
  observedBy: 'read',
  source: sourceOf(capture.passage?.doubts ?? []),
  ...(capture.page ? { page: capture.page } : {}),
  ...(capture.passage ? { passage: capture.passage } : {}),
});

/** A draft that belongs to no case yet. */
export const draftOfCapture = (capture: Capture, id: string, savedAt: string): Draft => ({
  id,
  question: capture.form?.question ?? '',
  savedAt,
  fields: capture.form?.fields ?? markedFields(capture),
  ...(capture.near ? { near: capture.near } : {}),
});
