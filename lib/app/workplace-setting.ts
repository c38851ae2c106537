/** What the professional told about their workplace, sealed: which layers, which role, and layers from files. */
import { id, isoDate } from '@/lib/protocol/pack-words';
import { readLayer } from '@/lib/protocol/read-layer';
import type { Layer } from '@/lib/protocol/layers';
import type { Pack } from '@/lib/protocol/schema';
import { z } from '@/lib/zod';

type Memory = Record<string, unknown>;

const workplaceSchema = z.strictObject({
  layers: z.strictObject({
    sector: id.exactOptional(),
    region: id.exactOptional(),
    organisation: id.exactOptional(),
  }),
  role: id.exactOptional().describe('Of the pack that these layers make'),
});
export type Workplace = z.infer<typeof workplaceSchema>;

export const workplaceKey = 'workplace';

/** What was chosen; unreadable memory counts as nothing chosen, which is the base pack. */
export const readWorkplace = (memory: Memory): Workplace =>
  workplaceSchema.safeParse(memory[workplaceKey]).data ?? { layers: {} };

const importedSchema = z.strictObject({
  file: z.string().max(300).describe('Name of the file it came from'),
  on: isoDate,
  data: z.unknown().describe('As it came out of the file'),
});
export type ImportedFile = z.infer<typeof importedSchema>;

/** A layer from a file. Nobody signed for it, and every screen says so. */
export interface Imported {
  file: string;
  on: string;
  layer: Layer;
}

const importedPrefix = 'layer:';

/** One setting per layer, so that two panels that import do not undo each other's work. */
export const importedKey = (layerId: string): string => `${importedPrefix}${layerId}`;

export const isImportedKey = (key: string): boolean => key.startsWith(importedPrefix);

/** The layers that were imported, read again as on the day they came: what is no layer any more is left out. */
export const readImported = (memory: Memory): Imported[] =>
  Object.keys(memory)
    .filter(isImportedKey)
    .toSorted()
    .flatMap((key) => {
      const { file, on, data } = importedSchema.safeParse(memory[key]).data ?? {};
      if (file === undefined || on === undefined) return [];
      const { layer } = readLayer(file, data);
      return layer ? [{ file, on, layer }] : [];
    });

/** The role under which somebody records in this pack: the chosen one where the pack has it. */
export function roleIn({ roles }: Pick<Pack, 'roles'>, { role }: Workplace): string {
  const has = (wanted: string | undefined) => roles.some((known) => known.id === wanted);
  if (role !== undefined && has(role)) return role;
  return has('professional') ? 'professional' : (roles[0]?.id ?? 'professional');
}
