import { expect, test } from 'vitest';
import { rarelyNeededIn } from '@/lib/coach/rarely-needed';

const found = (text: string) => rarelyNeededIn(text).map((one) => [one.rule, text.slice(one.start, one.end)]);

test.each([
  ['service-number', 'BSN 111222333 staat op de kaart.', '111222333'],
  ['religion', 'Het gezin is islamitisch.', 'islamitisch'],
  ['origin', 'De Marokkaanse vader kwam langs.', 'Marokkaanse'],
  ['criminal-record', 'Vader heeft een strafblad.', 'strafblad'],
  ['orientation', 'Zijn broer is homoseksueel.', 'homoseksueel'],
  ['address', 'Moeder woont nu op de Kerkstraat 12a.', 'Kerkstraat 12a'],
  ['address', 'Vader woont op Hoofdweg 3.', 'Hoofdweg 3'],
  ['address', 'Moeder verblijft in een opvangadres.', 'opvangadres'],
  ['full-name', 'De buurman Kees de Vries belde.', 'Kees de Vries'],
  ['full-name', 'Stiefvader Mark van der Berg was er.', 'Mark van der Berg'],
  ['full-name', 'Haar zus Fatima el Amrani past op.', 'Fatima el Amrani'],
  ['full-name', 'De moeder van een vriendje, Karin Bos, belde.', 'Karin Bos'],
])('asks whether it is needed: %s', (rule, text, words) => {
  expect(found(text)).toEqual([[rule, words]]);
});

test.each([
  ['any nine digits', 'Dossier 123456789.'],
  ['a telephone number', 'Bel 088-1234567.'],
  ['a role without a name', 'De buurman belde om 10.00 uur.'],
  ['somebody who is named by what they do', 'Juf Anouk Bakker en huisarts Smit waren erbij.'],
  ['a first name alone', 'Haar zus Fatima past op.'],
  ['a street without a number', 'Zij liep door de Kerkstraat.'],
])('leaves %s alone', (_what, text) => {
  expect(found(text)).toEqual([]);
});
