import { expect, test } from 'vitest';
import { missingFrom } from '@/lib/coach/completeness';

const complete = {
  kind: 'signal',
  quote: 'Ik ben gevallen.',
  saidBy: 'S.',
  observation: 'Twee blauwe plekken op de linkerbovenarm.',
  date: '2026-11-12',
  time: '08:40',
  place: 'hal',
  situation: 'omkleden voor gym',
  present: 'twee klasgenoten',
  observedBy: 'self',
  source: '',
  about: 'S., 8 jaar',
  bearing: 'unknown',
};

test('asks nothing of a complete signal', () => {
  expect(missingFrom(complete)).toEqual([]);
});

test.each([
  ['date', { date: '' }],
  ['speaker', { saidBy: ' ' }],
  ['own-observation', { observation: '' }],
  ['place', { place: '' }],
  ['situation', { situation: '' }],
  ['present', { present: '' }],
  ['source', { observedBy: 'other' }],
  ['diagnosed-by', { diagnosis: 'ADHD' }],
  ['diagnosed-on', { diagnosis: 'ADHD', diagnosedBy: 'psychiater M.' }],
  ['hypothesis-by', { hypothesis: 'Hij is bang.', followUpOn: '2026-12-01' }],
  ['follow-up', { hypothesis: 'Hij is bang.', hypothesisBy: 'ik' }],
])('misses the %s', (missing, change) => {
  expect(missingFrom({ ...complete, ...change })).toEqual([missing]);
});

test('asks for the origin before the setting', () => {
  expect(missingFrom({ quote: 'Hij sloeg mij.', observedBy: 'other' })).toEqual([
    'date',
    'source',
    'speaker',
    'place',
    'situation',
    'present',
  ]);
});

test('asks for no speaker when nothing is quoted, and for no own observation of what somebody else saw', () => {
  expect(missingFrom({ ...complete, quote: '', saidBy: '' })).toEqual([]);
  expect(missingFrom({ ...complete, observedBy: 'other', source: 'buurvrouw', observation: '' })).toEqual([]);
});

test('asks where it was read, as it asks who told it', () => {
  expect(missingFrom({ date: '2026-11-03', observedBy: 'read' })).toContain('source');
});
