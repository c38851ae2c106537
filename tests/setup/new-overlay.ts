/** The first lines of an organisation's own pack; fit for use as it stands. */
export function newOverlay(name: string, today: string): string {
  const id =
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '') || 'mijn-organisatie';
  const overlay = {
    format: 'naast-overlay/1',
    id,
    version: '1.0.0',
    layer: 'organisation',
    extends: ['nl-basis@1'],
    title: { nl: 'Meldcode van onze organisatie' },
    reviewBy: `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`,
    sources: [{ id, title: 'Protocol van onze organisatie', checkedOn: today }],
    roles: [
      { id: 'professional', text: { nl: 'medewerker' } },
      { id: 'board', text: { nl: 'bestuur' }, does: ['decide', 'report'] },
    ],
  };
  return `${JSON.stringify(overlay, null, 2)}\n`;
}
