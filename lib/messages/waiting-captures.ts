/**
 * Selections marked before there was a vault, or with more than one: they wait in `storage.session` (memory only) until
 * the professional says where they belong (design §6.6). Nothing else of a case is ever there.
 */
import { browser } from 'wxt/browser';
import { z } from '@/lib/zod';
import { captureSchema } from '@/lib/vault/kept-shapes';
import type { Capture } from '@/lib/vault/vault';

const key = 'waiting';

/** What waits; an item that cannot be read does not hide the others. */
export async function readWaiting(): Promise<Capture[]> {
  const stored = await browser.storage.session.get(key);
  const items = z.array(z.unknown()).safeParse(stored[key]).data ?? [];
  return items.flatMap((item) => captureSchema.safeParse(item).data ?? []);
}

/** Lets a capture wait; one that waits already is replaced by what is typed now. */
export async function addWaiting(capture: Capture): Promise<void> {
  const others = (await readWaiting()).filter(({ id }) => id !== capture.id);
  await browser.storage.session.set({ [key]: [...others, capture] });
}

/** Lets go of a capture that was taken up or thrown away. */
export async function dropWaiting(id: string): Promise<void> {
  await browser.storage.session.set({ [key]: (await readWaiting()).filter((capture) => capture.id !== id) });
}
