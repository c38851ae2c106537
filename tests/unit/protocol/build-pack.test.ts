import { describe, expect, test } from 'vitest';
import { buildPack } from '@/lib/protocol/build-pack';
import { findingLine } from '@/lib/protocol/finding';
import { base, overlay, question } from './overlays';

const world = { contacts: ['veilig-thuis', '112', 'veilig-thuis-friesland'], today: '2026-11-22' };

describe('building a pack from one file', () => {
  test('finds the layers it extends among the known ones', () => {
    const sector = overlay({}, 'sector', 'onderwijs');
    const data = {
      ...overlay({ roles: [{ id: 'ib', text: { nl: 'intern begeleider' }, does: ['report'] }] }).pack,
      extends: ['onderwijs@1'],
    };
    const { pack, findings } = buildPack({ file: 'mijn.json', data }, [base, sector], world);
    expect(findings).toEqual([]);
    expect(pack?.layers).toEqual(['nl-basis@1.0.0', 'onderwijs@1.2.0', 'school@1.2.0']);
  });

  test('gives no pack while anything refuses, and names the file in which to repair it', () => {
    const sector = overlay({ addRules: [], texts: { 's3.title': { nl: 'Bel {{wijkteam}}' } } }, 'sector', 'onderwijs');
    const data = {
      ...overlay({ addQuestions: { s1: [{ ...question('x'), sources: ['weg'] }] } }).pack,
      extends: ['onderwijs@1'],
    };
    const { pack, findings } = buildPack({ file: 'mijn.json', data }, [base, sector], world);
    expect(pack).toBeUndefined();
    expect(findings.map(findingLine)).toEqual([
      'mijn.json:x: De bron ‘weg’ bestaat niet. Verbeter de naam, of voeg toe wat ontbreekt.',
      'onderwijs.json:s3: ‘{{wijkteam}}’ is niet ingevuld. Vul het in, of haal het weg.',
    ]);
  });

  test('finds the four mistakes that organisations make', () => {
    const data = overlay({
      drop: ['s2.veilig-thuis'],
      addRules: [
        {
          id: 'x.bel',
          when: { answered: 's1.signal' },
          effect: { type: 'route', text: { nl: 'Bel [naam] op 0900-123 12 30.' }, role: 'ib' },
          sources: ['besluit-meldcode'],
        },
      ],
    }).pack;
    const { pack, findings } = buildPack({ file: 'mijn.json', data }, [base], world);
    const said = findings.map(({ what, remedy }) => `${what.nl} ${remedy.nl}`);
    expect(pack).toBeUndefined();
    expect(new Set(said)).toEqual(
      new Set([
        '‘s2.veilig-thuis’ is wettelijk minimum. Haal het uit ‘drop’; andere woorden kan met ‘texts’.',
        'De rol ‘ib’ bestaat niet. Verbeter de naam, of voeg toe wat ontbreekt.',
        '‘[naam]’ is niet ingevuld. Vul het in, of haal het weg.',
        '‘0900-123 12 30’ bestaat niet meer. Gebruik: 0800-2000.',
      ]),
    );
  });

  test('says what has not the shape of an overlay', () => {
    const { findings } = buildPack({ file: 'x.json', data: { format: 'naast-overlay/1', id: 'x' } }, [base], world);
    expect(findings.map((finding) => finding.id)).toEqual(expect.arrayContaining(['version', 'layer', 'title']));
  });
});
