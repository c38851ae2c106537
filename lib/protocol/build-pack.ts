import { compose } from './compose';
import type { Finding } from './finding';
import { type Layer, stackOf } from './layers';
import { isFit, lintLayers, type LintWorld, type PackFile } from './lint';
import { readLayer } from './read-layer';
import type { Pack } from './schema';

/**
 * Makes the pack of one file: a base, or an overlay with the known layers that it extends. Gives no pack when anything
 * refuses, so that nothing is half installed; the findings, warnings among them, are for whoever brings the file.
 */
export function buildPack(
  top: PackFile,
  known: readonly Layer[],
  world: LintWorld,
): { pack?: Pack; findings: Finding[] } {
  const { layer, findings: misshapen } = readLayer(top.file, top.data);
  if (!layer) return { findings: misshapen };
  const stack = stackOf(layer, known);
  const findings = lintLayers(stack, world);
  const composed = compose(stack);
  return composed.ok && isFit(findings) ? { pack: composed.value, findings } : { findings };
}
