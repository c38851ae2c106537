/** Words, days and ids as they may come from anywhere. */
import fc from 'fast-check';

export const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
export const isoDay = day.map((date) => date.toISOString().slice(0, 10));
export const time = fc.oneof(
  fc.constant(''),
  day.map((date) => date.toISOString().slice(11, 16)),
);
export const ids = fc
  .integer({ min: 0, max: 30 })
  .map((at) => `00000000-0000-4000-8000-0000000000${String(at).padStart(2, '0')}`);

/** Words as people type and paste them, with the things in them that a note uses itself. */
const piece = fc.oneof(
  fc.string({ maxLength: 12, unit: 'grapheme' }),
  fc.constantFrom(
    ...[
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      '\u00a0',
      '“',
      '”',
      '"',
      '› ',
      '›',
      'Plaats: ',
      'Reactie:',
      'Afgesloten',
      'Heropend',
      ', door ',
    ],
    ...[
      'Aantekening',
      '— Stap 2: Overleg —',
      'Signaal · 2 november 2026',
      'Aard',
      'Niet gedaan: Gesprek',
      ' · ',
      'gehoord van ',
    ],
    ...['Vastgelegd: 2 november 2026, door iemand', 'Notitie v1 · nl-basis 1.0.0 · ref 7F3A-21', 'Sem zei niets.'],
  ),
);
export const words = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
export const someWords = words.filter((text) => text.trim() !== '').map((text) => text.slice(0, 500));
export const short = words.map((text) => text.slice(0, 500));
