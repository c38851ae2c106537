/** Which layers there are, and the pack they make for a new case. Reads; choosing and importing is `workplace.ts`. */
import { computed, signal } from '@preact/signals';
import { packFor } from '@/lib/protocol/choose-layers';
import type { Layer } from '@/lib/protocol/layers';
import { newestContacts } from '@/lib/protocol/newest-contacts';
import type { Contact, Pack } from '@/lib/protocol/schema';
import type { Result } from '@/lib/result';
import type { State } from './state';
import type { Surroundings } from './surroundings';
import { isImportedKey, readImported, readWorkplace, workplaceKey } from './workplace-setting';

export type PackShelf = ReturnType<typeof createPackShelf>;

/** Makes the shelf of an open vault. What ships is loaded at the first `load`, not before. */
export function createPackShelf({ memory }: State, world: Pick<Surroundings, 'shippedLayers'>) {
  const shipped = signal<readonly Layer[]>([]);
  let loading: Promise<void> | undefined;

  function load(): Promise<void> {
    loading ??= world.shippedLayers().then(
      (layers) => void (shipped.value = layers),
      (error: unknown) => {
        loading = undefined; // the next who asks tries again
        throw error;
      },
    );
    return loading;
  }

  // Memory is new after every saving. As words it is equal when it tells the same, so that nothing is composed in vain.
  const own = <Value>(isMine: (key: string) => boolean, read: (mine: Record<string, unknown>) => Value) => {
    const words = computed(() => JSON.stringify(Object.entries(memory.value).filter(([key]) => isMine(key))));
    return computed(() => read(Object.fromEntries(JSON.parse(words.value) as [string, unknown][])));
  };
  const setting = own((key) => key === workplaceKey, readWorkplace);
  const imported = own(isImportedKey, readImported);
  const layers = computed(() => [...shipped.value, ...imported.value.map(({ layer }) => layer)]);
  const pack = computed<Result<Pack, 'workplace-unfit'> | undefined>(() =>
    shipped.value.length > 0 ? packFor(setting.value.layers, layers.value) : undefined,
  );

  return {
    load,
    shipped,
    imported,
    layers,
    setting,
    /** The pack that a new case gets; nothing while the layers are not loaded yet. */
    pack,
    /** For a new case, whatever became of the chosen layers: the base pack is always the way out. */
    async packForNewCase(): Promise<Pack> {
      await load();
      const base = packFor({}, shipped.value);
      const chosen = pack.value?.ok ? pack.value : base;
      if (!chosen.ok) throw new Error('The base pack that ships with Naast does not compose');
      return chosen.value;
    },
    /** Contacts of a case, as the newest layer gives them; its pinned pack may be old. */
    contactsOf: (pinned: Pack): Contact[] => newestContacts(pinned, layers.value),
  };
}
