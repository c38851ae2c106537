import { describe, expect, test } from 'vitest';
import { addressesIn, namesIn } from '@/lib/note/found-names';

describe('names', () => {
  test.each([
    ['wilde niet met Karim mee', ['Karim']],
    ['Jan de Vries belde.', ['Jan de Vries']],
    ['Juf Anja zag het; mevrouw Van der Berg ook.', ['Juf Anja', 'mevrouw Van der Berg']],
    ['S. zei: “Ik ben gevallen.” Daarna lachte S. weer.', []],
    ['Advies gevraagd aan Veilig Thuis. Vader spreekt Arabisch.', []],
    ['De plek is van vorige week. Moeder zweeg.', []],
  ])('in “%s”: %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('addresses', () => {
  test.each([
    ['Zij verblijft op Kerkstraat 12a, 8911 DL Leeuwarden.', ['Kerkstraat 12a', '8911 DL']],
    ['Oude-Gracht 3 en Beatrixlaan 114', ['Oude-Gracht 3', 'Beatrixlaan 114']],
    ['Op 12 november 2026 waren er 3 weken voorbij. Groep 5, lokaal 12.', []],
    ['Hij was de hele weg 2 keer stil.', []],
  ])('in “%s”: %j', (text, addresses) => {
    expect(addressesIn(text)).toEqual(addresses);
  });
});
