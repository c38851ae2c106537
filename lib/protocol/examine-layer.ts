/** A layer from somebody's file, before it is installed: is it one, is it fit, and may it lie beside what is there? */
import { buildPack } from './build-pack';
import { compose } from './compose';
import { fillParams } from './fill-params';
import { type Finding, type Remark, refused } from './finding';
import { layerChanges, type LayerChanges } from './layer-changes';
import { isOverlay, type Layer, stackOf } from './layers';
import { isFit, type LintWorld, type PackFile } from './lint';
import type { Overlay } from './overlay-schema';
import type { PackText } from './pack-words';
import { readLayer } from './read-layer';

/** The layers of this panel. */
export interface Installed {
  shipped: readonly Layer[];
  imported: readonly Layer[];
}

/** What may be installed, when nothing refuses, and everything there is to say about it. */
export interface Examined {
  layer?: { file: string; pack: Overlay };
  /** Its name as a professional will see it, with its places filled. */
  title?: PackText;
  /** The version of the same layer that it takes the place of. */
  replaces?: string;
  /** What it changes of what lies under it. */
  changes?: LayerChanges;
  findings: Finding[];
}

/** A base of its own could leave out the legal minimum, which an overlay cannot. */
const isBase = refused(
  'format',
  {
    nl: 'Dit is een volledig basispakket. Naast brengt zijn eigen basispakket mee, met het wettelijk minimum.',
    en: 'This is a whole base pack. Naast brings its own base pack, with the legal minimum.',
  },
  {
    nl: 'Maak er een laag van die erop ligt: ‘naast-overlay/1’, met ‘extends’.',
    en: 'Make it a layer that lies on it: ‘naast-overlay/1’, with ‘extends’.',
  },
);

const isShipped = (id: string) =>
  refused(
    'id',
    { nl: `‘${id}’ is de naam van een laag die bij Naast hoort.`, en: `‘${id}’ is the name of a layer of Naast.` },
    { nl: 'Geef je laag een eigen naam in ‘id’.', en: 'Give your layer a name of its own in ‘id’.' },
  );

const sameVersion = (version: string) =>
  refused(
    'version',
    {
      nl: `Versie ${version} is er al, met een andere inhoud.`,
      en: `Version ${version} is already here, with other contents.`,
    },
    { nl: 'Geef deze inhoud een hoger versienummer.', en: 'Give these contents a higher version number.' },
  );

const leavesBehind = (id: string) =>
  refused(
    'version',
    { nl: `De laag ‘${id}’ ligt hierop, en past dan niet meer.`, en: `Layer ‘${id}’ lies on this, and would not fit.` },
    { nl: `Haal eerst ‘${id}’ weg, of pas die aan.`, en: `Remove ‘${id}’ first, or adapt it.` },
  );

const composes = (layer: Layer, known: readonly Layer[]) => compose(stackOf(layer, known)).ok;

/** Layers of others that lie on this one now, and could not any more. */
function broken(layer: Layer, others: readonly Layer[], { shipped, imported }: Installed): Remark[] {
  return others
    .filter((other) => composes(other, [...shipped, ...imported]) && !composes(other, [...shipped, ...others, layer]))
    .map((other) => leavesBehind(other.pack.id));
}

/** What Naast asks of a layer that comes from a file, besides being fit. */
function placeRemarks(layer: Layer, before: Layer | undefined, installed: Installed): Remark[] {
  const { id, version } = layer.pack;
  const others = installed.imported.filter(({ pack }) => pack.id !== id);
  const differs = before?.pack.version === version && JSON.stringify(before.pack) !== JSON.stringify(layer.pack);
  return [
    ...(installed.shipped.some(({ pack }) => pack.id === id) ? [isShipped(id)] : []),
    ...(differs ? [sameVersion(version)] : []),
    ...broken(layer, others, installed),
  ];
}

/** A layer in Dutch only has its words in both languages, and would be told everything twice. */
const once = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];

/** Examines a file that was parsed as JSON. Installs nothing; gives a layer only when nothing refuses. */
export function examineLayer(top: PackFile, installed: Installed, world: LintWorld): Examined {
  const { layer, findings: misshapen } = readLayer(top.file, top.data);
  if (!layer) return { findings: misshapen };
  const { file, pack } = layer;
  if (!isOverlay(pack)) return { findings: [{ file, ...isBase }] };
  const others = installed.imported.filter((other) => other.pack.id !== pack.id);
  const before = installed.imported.find((other) => other.pack.id === pack.id);
  const findings = once([
    ...placeRemarks(layer, before, installed).map((remark): Finding => ({ file, ...remark })),
    ...buildPack(top, [...others, ...installed.shipped], world).findings,
  ]);
  if (!isFit(findings)) return { findings };
  const changes = layerChanges(layer, [...others, ...installed.shipped]);
  return {
    layer: { file, pack },
    title: fillParams(pack).title,
    ...(before && { replaces: before.pack.version }),
    ...(changes && { changes }),
    findings,
  };
}
