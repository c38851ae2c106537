/** Everything that ships, in one file that is loaded when a screen first needs a pack (tests/house/packs.test.ts). */
import { readShipped } from '@/lib/protocol/catalog';
import type { Layer } from '@/lib/protocol/layers';
import nlBasis from '@/lib/protocol/packs/nl-basis.json';
import organisationCareCooperative from '@/lib/protocol/packs/organisation-care-cooperative.json';
import organisationSchoolBoard from '@/lib/protocol/packs/organisation-school-board.json';
import organisationYouthCareLvb from '@/lib/protocol/packs/organisation-youth-care-lvb.json';
import regionFlevoland from '@/lib/protocol/packs/region-flevoland.json';
import sectorChildcare from '@/lib/protocol/packs/sector-childcare.json';
import sectorEducation from '@/lib/protocol/packs/sector-education.json';
import sectorJustice from '@/lib/protocol/packs/sector-justice.json';
import sectorMidwifery from '@/lib/protocol/packs/sector-midwifery.json';
import sectorNursing from '@/lib/protocol/packs/sector-nursing.json';
import sectorParamedical from '@/lib/protocol/packs/sector-paramedical.json';
import sectorPhysicians from '@/lib/protocol/packs/sector-physicians.json';
import sectorPsychosocial from '@/lib/protocol/packs/sector-psychosocial.json';
import sectorYouthCare from '@/lib/protocol/packs/sector-youth-care.json';

const files: Readonly<Record<string, unknown>> = {
  'nl-basis.json': nlBasis,
  'organisation-care-cooperative.json': organisationCareCooperative,
  'organisation-school-board.json': organisationSchoolBoard,
  'organisation-youth-care-lvb.json': organisationYouthCareLvb,
  'region-flevoland.json': regionFlevoland,
  'sector-childcare.json': sectorChildcare,
  'sector-education.json': sectorEducation,
  'sector-justice.json': sectorJustice,
  'sector-midwifery.json': sectorMidwifery,
  'sector-nursing.json': sectorNursing,
  'sector-paramedical.json': sectorParamedical,
  'sector-physicians.json': sectorPhysicians,
  'sector-psychosocial.json': sectorPsychosocial,
  'sector-youth-care.json': sectorYouthCare,
};

/** The base pack and the overlays. Throws when one of them is damaged: then the extension itself is. */
export function shippedLayers(): readonly Layer[] {
  const layers = readShipped(Object.entries(files).map(([file, data]) => ({ file, data })));
  if (!layers.ok) throw new Error('A layer that ships with Naast has not the shape of one');
  return layers.value;
}
