import type { Trace, TrailReport } from './trace';
import { follow, grow } from './trail';

/** The chain of what was done, made when somebody asks: here is nobody who could have changed it. */
export async function chained(traces: readonly Trace[]): Promise<TrailReport> {
  const { open, filled } = await grow(undefined, traces);
  return follow([...filled.map(({ page }) => page), open].map((page) => ({ first: page.first, page })));
}
