/** Choosing where somebody works, and taking in a layer from their organisation. Cases are left as they are. */
import { computed, signal } from '@preact/signals';
import { allNumbers } from '@/lib/directory/directory';
import { choose, fits, type LayerChoice, type LayerKind, layersOfKind } from '@/lib/protocol/choose-layers';
import { layerOrder } from '@/lib/protocol/overlay-schema';
import type { Examined } from '@/lib/protocol/examine-layer';
import { fillParams } from '@/lib/protocol/fill-params';
import type { Layer } from '@/lib/protocol/layers';
import { isMeantAsPack } from '@/lib/protocol/meant-as-pack';
import type { PackText } from '@/lib/protocol/pack-words';
import type { Change } from '@/lib/vault/vault';
import type { Doorway } from './doorway';
import { createTurns } from './in-turn';
import type { Journaling } from './journal-actions';
import type { PackShelf } from './pack-shelf';
import { readJson, type ChosenFile, type FileRefusal } from './read-json';
import type { State } from './state';
import { importedKey, roleIn, workplaceKey, type ImportedFile, type Workplace } from './workplace-setting';

/** A layer as the screen names it. */
export interface Offered {
  id: string;
  version: string;
  title: PackText;
  /** Of an imported one: from which file and on which day. */
  imported?: { file: string; on: string };
}

/** Why a chosen file is not even looked into as a pack. */
export type PackFileRefusal = FileRefusal | 'file-no-pack';

/** What became of a chosen file: why it could not be read, or what was found in it. */
export type Examination = { file: string; refused: PackFileRefusal } | { file: string; found: Examined; data: unknown };

interface WorkplaceRoom {
  state: State;
  journal: Journaling;
  packs: PackShelf;
  notice: Doorway['notice'];
}

/** Nested so deep that no walk through it comes back: no pack is like that. Firefox has a word of its own for it. */
const isTooDeep = (error: unknown) =>
  error instanceof RangeError || (error instanceof Error && error.name === 'InternalError');

/** Actions of the workplace screen. */
export function createWorkplace({ state, journal, packs, notice }: WorkplaceRoom) {
  const examination = signal<Examination | undefined>(undefined);
  const inTurn = createTurns();
  let examining = 0;
  const begun = () => (examining += 1);
  /** Of several files only the one that was chosen last counts: the report of an earlier one may come later. */
  const show = (nth: number, examined: Examination | undefined): void => {
    if (nth === examining) examination.value = examined;
  };

  const offer = ({ pack }: Layer): Offered => {
    const { id, version, title } = fillParams(pack);
    const from = packs.imported.value.find(({ layer }) => layer.pack.id === id);
    return { id, version, title, ...(from && { imported: { file: from.file, on: from.on } }) };
  };

  const layers = () => packs.setting.value.layers;
  const keep = (setting: Workplace): Change => ({ type: 'remember', key: workplaceKey, value: setting });
  /** The same role, other layers. */
  const keepLayers = (chosen: LayerChoice) => keep({ ...packs.setting.value, layers: chosen });

  async function examine(file: ChosenFile): Promise<void> {
    const { name } = file;
    const nth = begun();
    const read = await readJson(file);
    if (!read.ok) {
      show(nth, { file: name, refused: read.reason });
      return;
    }
    if (!isMeantAsPack(read.value)) {
      show(nth, { file: name, refused: 'file-no-pack' });
      return;
    }
    await packs.load();
    const { examineLayer } = await import('@/lib/protocol/examine-layer');
    const world = { contacts: allNumbers().map(({ id }) => id), today: state.today.value };
    const imported = packs.imported.value.map(({ layer }) => layer);
    try {
      const found = examineLayer({ file: name, data: read.value }, { shipped: packs.shipped.value, imported }, world);
      show(nth, { file: name, found, data: read.value });
    } catch (error) {
      if (!isTooDeep(error)) throw error;
      show(nth, { file: name, refused: 'file-unreadable' });
    }
  }

  /** Puts things back as they were before, all at once. */
  const putBack = (changes: Change[]) => () => void journal.commit(changes);
  const layerAsKept = (id: string): Change => ({
    type: 'remember',
    key: importedKey(id),
    value: state.memory.value[importedKey(id)] ?? null,
  });

  async function install(): Promise<void> {
    const examined = examination.value;
    if (!examined || !('found' in examined) || !examined.found.layer) return;
    const { pack } = examined.found.layer;
    const before = [layerAsKept(pack.id), keep(packs.setting.value)];
    const value: ImportedFile = { file: examined.file.slice(0, 300), on: state.today.value, data: examined.data };
    const known = [...packs.layers.value.filter((layer) => layer.pack.id !== pack.id), examined.found.layer];
    const kept = await journal.commit([
      { type: 'remember', key: importedKey(pack.id), value },
      keepLayers(choose(layers(), pack.layer, pack.id, known)),
    ]);
    if (!kept.ok) return;
    examination.value = undefined;
    notice.value = { tone: 'done', key: 'workplace.installed', takeBack: putBack(before) };
  }

  async function remove(id: string): Promise<void> {
    const before = [layerAsKept(id), keep(packs.setting.value)];
    const kind = layerOrder.find((each) => layers()[each] === id);
    const kept = await journal.commit([
      { type: 'remember', key: importedKey(id), value: null },
      ...(kind ? [keepLayers(choose(layers(), kind, undefined, packs.layers.value))] : []),
    ]);
    if (kept.ok) notice.value = { tone: 'done', key: 'workplace.removed', takeBack: putBack(before) };
  }

  return {
    examination,
    imported: computed(() => packs.imported.value.map(({ layer }) => offer(layer))),
    /** Layers of a sort that can lie on what is chosen. */
    offered: (kind: LayerKind): Offered[] =>
      layersOfKind(kind, packs.layers.value)
        .filter((layer) => fits(layer, layers(), packs.layers.value))
        .map(offer),
    /** The role under which is recorded from now on, in the pack that was chosen. */
    role: computed(() => (packs.pack.value?.ok ? roleIn(packs.pack.value.value, packs.setting.value) : undefined)),
    choose: (kind: LayerKind, id: string | undefined) =>
      inTurn(() => journal.commit([keepLayers(choose(layers(), kind, id, packs.layers.value))])),
    chooseRole: (role: string) => inTurn(() => journal.commit([keep({ ...packs.setting.value, role })])),
    /** Back to the base pack: the way out when what was chosen no longer fits. */
    chooseBase: () => inTurn(() => journal.commit([keepLayers({})])),
    examine,
    install: () => inTurn(install),
    /** Lets go of the file that was examined; nothing of it was kept. */
    forget: () => show(begun(), undefined),
    remove: (id: string) => inTurn(() => remove(id)),
  };
}
