/** Which fields a form has, per kind of answer. Labels: `field.<kind>.<name>`; options: `option.<name>.<value>`. */
import type { NoteType } from '@/lib/coach/hint';
import type { QuestionKind } from '@/lib/protocol/schema';

export type FieldControl =
  'line' | 'area' | 'flag' | 'date' | 'time' | 'choice' | 'check' | 'checks' | 'pack-options' | 'pack-checks';

export interface FieldSpec {
  name: string;
  control: FieldControl;
  options?: readonly string[];
  required?: boolean;
  /** Shown only when another field has this value. */
  when?: { field: string; is: readonly (string | boolean)[] };
  /** What sort of text it is, for the coach; absent: literal words or no prose, which it leaves alone. */
  note?: NoteType;
  /** Folded away until asked for: the form stays short. */
  detail?: boolean;
}

const moment: FieldSpec[] = [
  { name: 'date', control: 'date', required: true },
  { name: 'time', control: 'time' },
];
const yesNoDoubt: FieldSpec = { name: 'value', control: 'choice', options: ['yes', 'no', 'doubt'], required: true };

export const formFields: Record<QuestionKind, readonly FieldSpec[]> = {
  signal: [
    { name: 'quote', control: 'area' },
    { name: 'saidBy', control: 'line' },
    { name: 'saidTo', control: 'line', detail: true },
    { name: 'asked', control: 'area', detail: true },
    { name: 'observation', control: 'area', note: 'observation' },
    ...moment,
    { name: 'place', control: 'line' },
    { name: 'situation', control: 'area', note: 'observation', detail: true },
    { name: 'present', control: 'line', detail: true },
    { name: 'observedBy', control: 'choice', options: ['self', 'other', 'read'], detail: true },
    { name: 'source', control: 'line', when: { field: 'observedBy', is: ['other', 'read'] }, detail: true },
    { name: 'about', control: 'line', detail: true },
    { name: 'senses', control: 'checks', options: ['seen', 'heard', 'smelled', 'said'], detail: true },
    { name: 'bearing', control: 'choice', options: ['confirms', 'contradicts', 'unknown'], detail: true },
    { name: 'alternative', control: 'area', note: 'hypothesis', detail: true },
    { name: 'hypothesis', control: 'area', note: 'hypothesis', detail: true },
    { name: 'hypothesisBy', control: 'line', detail: true },
    { name: 'followUpOn', control: 'date', detail: true },
    { name: 'diagnosis', control: 'line', detail: true },
    { name: 'diagnosedBy', control: 'line', detail: true },
    { name: 'diagnosedOn', control: 'date', detail: true },
  ],
  text: [{ name: 'text', control: 'area', note: 'observation', required: true }],
  'yes-no-doubt': [yesNoDoubt, { name: 'because', control: 'area', note: 'decision' }],
  choice: [
    { name: 'value', control: 'pack-options', required: true },
    { name: 'because', control: 'area', note: 'decision' },
  ],
  multiple: [
    { name: 'values', control: 'pack-checks', required: true },
    { name: 'because', control: 'area', note: 'decision' },
  ],
  date: [{ name: 'date', control: 'date', required: true }],
  person: [
    { name: 'name', control: 'line', required: true },
    { name: 'relation', control: 'line' },
    { name: 'birthDate', control: 'date' },
    { name: 'age', control: 'line' },
    { name: 'stage', control: 'choice', options: ['unborn', 'child', 'adult', 'unknown'], required: true },
    { name: 'lives', control: 'line' },
    { name: 'caredBy', control: 'line' },
    { name: 'safeNow', control: 'choice', options: ['yes', 'no', 'doubt', 'unknown'] },
    {
      name: 'position',
      control: 'choice',
      options: ['victim', 'witness', 'suspected', 'involved', 'unknown'],
      detail: true,
    },
    { name: 'authority', control: 'line', detail: true },
    { name: 'needs', control: 'line', detail: true },
    { name: 'remarks', control: 'area', note: 'observation', detail: true },
  ],
  contact: [
    { name: 'who', control: 'line', required: true },
    ...moment,
    { name: 'anonymous', control: 'flag' },
    {
      name: 'consent',
      control: 'choice',
      options: ['given', 'refused', 'not-asked'],
      when: { field: 'anonymous', is: [false] },
    },
    { name: 'asked', control: 'area', note: 'conversation' },
    { name: 'advice', control: 'area', note: 'thirdparty' },
    { name: 'agreed', control: 'area', note: 'conversation' },
  ],
  talk: [
    { name: 'who', control: 'line', required: true },
    ...moment,
    { name: 'present', control: 'line' },
    { name: 'interpreter', control: 'line', detail: true },
    { name: 'said', control: 'area', note: 'conversation' },
    { name: 'reaction', control: 'area', note: 'conversation' },
    { name: 'interpretation', control: 'area', note: 'conversation', detail: true },
    { name: 'agreed', control: 'area', note: 'conversation' },
  ],
  agreement: [
    { name: 'what', control: 'area', note: 'decision', required: true },
    { name: 'who', control: 'line' },
    { name: 'date', control: 'date', required: true },
    { name: 'until', control: 'date' },
    { name: 'effect', control: 'area', note: 'decision' },
    { name: 'manager', control: 'line' },
  ],
  'follow-up': [
    { name: 'hypothesis', control: 'area', note: 'hypothesis', required: true },
    { name: 'outcome', control: 'choice', options: ['confirmed', 'refuted', 'open'], required: true },
    { name: 'date', control: 'date', required: true },
    { name: 'because', control: 'area', note: 'decision' },
  ],
  decision: [yesNoDoubt, { name: 'grounds', control: 'area', note: 'decision', required: true }],
};

/** Whether a kind of answer is asked for; what the tool records by itself has no form. */
export const isAsked = (kind: string): kind is QuestionKind => Object.hasOwn(formFields, kind);
