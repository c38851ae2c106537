import type { Capture, Draft } from '@/lib/vault/vault';
import { blankAnswer, timeOf } from './blank-answer';
import { capturedWords } from './captured-words';
import { sourceOf } from './provenance';

/** A marked selection as a signal that belongs to no case yet. `savedAt` is the time on it. */
export const draftOfCapture = (capture: Capture, id: string, savedAt: string): Draft => ({
  id,
  question: '',
  savedAt,
  fields: {
    ...blankAnswer('signal', new Date(capture.at)),
    time: timeOf(new Date(capture.at)),
    quote: capture.text,
    ...capturedWords.keep(capture.text),
    // Read in the dossier, not seen by the writer: anything else would be untrue in front of a judge.
    observedBy: 'read',
    source: sourceOf(capture.passage?.doubts ?? []),
    ...(capture.page ? { page: capture.page } : {}),
    ...(capture.passage ? { passage: capture.passage } : {}),
  },
  ...(capture.near ? { near: capture.near } : {}),
});
