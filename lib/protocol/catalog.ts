/** The door through which the layers that ship come in; what authors bring comes in by `examineLayer`. */
import { refusal, success, type Result } from '@/lib/result';
import type { Layer } from './layers';
import type { PackFile } from './lint';
import { readLayer } from './read-layer';

/** Reads the files that ship. Refuses all of them with `pack-damaged` when one has not the shape of a layer. */
export function readShipped(files: readonly PackFile[]): Result<Layer[], 'pack-damaged'> {
  const layers = files.flatMap(({ file, data }) => readLayer(file, data).layer ?? []);
  return layers.length === files.length ? success(layers) : refusal('pack-damaged');
}
