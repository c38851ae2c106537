/** Which fields a form has, per kind of answer. Labels: `field.<kind>.<name>`; options: `option.<name>.<value>`. */
import type { QuestionKind } from '@/lib/protocol/schema';

export type FieldControl = 'line' | 'area' | 'date' | 'time' | 'choice' | 'check' | 'pack-options';

export interface FieldSpec {
  name: string;
  control: FieldControl;
  options?: readonly string[];
  required?: boolean;
  /** Shown only when another field has this value. */
  when?: { field: string; is: string };
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
    { name: 'observation', control: 'area' },
    ...moment,
    { name: 'place', control: 'line' },
    { name: 'situation', control: 'area', detail: true },
    { name: 'present', control: 'line', detail: true },
    { name: 'observedBy', control: 'choice', options: ['self', 'other'], detail: true },
    { name: 'source', control: 'line', when: { field: 'observedBy', is: 'other' }, detail: true },
    { name: 'about', control: 'line', detail: true },
    { name: 'bearing', control: 'choice', options: ['confirms', 'contradicts', 'unknown'], detail: true },
  ],
  text: [{ name: 'text', control: 'area', required: true }],
  'yes-no-doubt': [yesNoDoubt, { name: 'because', control: 'area' }],
  choice: [
    { name: 'value', control: 'pack-options', required: true },
    { name: 'because', control: 'area' },
  ],
  date: [{ name: 'date', control: 'date', required: true }],
  contact: [
    { name: 'who', control: 'line', required: true },
    ...moment,
    { name: 'anonymous', control: 'check' },
    { name: 'asked', control: 'area' },
    { name: 'advice', control: 'area' },
  ],
  talk: [
    { name: 'who', control: 'line', required: true },
    ...moment,
    { name: 'said', control: 'area' },
    { name: 'reaction', control: 'area' },
    { name: 'agreed', control: 'area' },
  ],
  decision: [yesNoDoubt, { name: 'grounds', control: 'area', required: true }],
};
