/** Overlays as authors write them, read as the product reads them, on the base pack. */
import { compose } from '@/lib/protocol/compose';
import { findingLine } from '@/lib/protocol/finding';
import type { Layer } from '@/lib/protocol/layers';
import { readLayer } from '@/lib/protocol/read-layer';
import { readBasePack } from './base-pack';

export const base: Layer = { file: 'nl-basis.json', pack: readBasePack() };

/** An overlay as an author writes it, read as the product reads it. */
export function overlay(parts: object, layer = 'organisation', id = 'school'): Layer {
  const data = { format: 'naast-overlay/1', id, version: '1.2.0', layer, extends: ['nl-basis@1'], ...parts };
  const read = readLayer(`${id}.json`, { title: { nl: 'Meldcode van {{naam}}' }, params: naam, ...data });
  if (!read.layer) throw new Error(read.findings.map(findingLine).join('\n'));
  return read.layer;
}
export const naam = { naam: { nl: 'De Linde' } };
export function composed(...layers: Layer[]) {
  const pack = compose([base, ...layers]);
  if (!pack.ok) throw new Error(pack.findings.map(findingLine).join('\n'));
  return pack.value;
}
export const refusals = (...layers: Layer[]) => {
  const pack = compose([base, ...layers]);
  return pack.ok ? [] : pack.findings.map(findingLine);
};
export const questionOf = (pack: ReturnType<typeof composed>, id: string) =>
  pack.steps.flatMap((step) => step.questions).find((question) => question.id === id);
export const idsOf = (pack: ReturnType<typeof composed>, step: string) =>
  pack.steps.find((known) => known.id === step)?.questions.map((question) => question.id);
export const question = (id: string) => ({
  id,
  kind: 'text',
  text: { nl: `Vraag ${id}?` },
  sources: ['besluit-meldcode'],
});
