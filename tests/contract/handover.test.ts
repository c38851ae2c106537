import { expect, it } from 'vitest';
import { openKeyChannel } from '@/lib/messages/key-channel';
import { filledProfile } from './profile';
import { append, contentsOf, createVault, entry, keep } from './vault-facts';

/** What arrives in another window: over a real channel, as the browser clones it. */
async function over(offered: object): Promise<unknown> {
  const name = crypto.randomUUID();
  const sender = openKeyChannel(name);
  const received = new Promise<unknown>((resolve) => openKeyChannel(name).onOffer(resolve));
  sender.offer(offered);
  return received;
}

it('opens the vault in another window, with keys that cannot be taken out of the browser', async () => {
  const { profile, vault, whole } = await filledProfile();
  const handed = (await over(vault.handover() ?? {})) as Record<'keys' | 'inbox', Record<string, unknown>>;
  const keys = [...Object.values(handed.keys), ...Object.values(handed.inbox)].filter(
    (key) => key instanceof CryptoKey,
  );
  expect(keys).toHaveLength(7);
  for (const key of keys) expect(key.extractable).toBe(false);
  const opened = await profile.panel().admit(handed);
  if (!opened.ok) throw new Error(opened.reason);
  expect(await contentsOf(opened.value)).toEqual(whole);
  await keep(opened.value, append(entry(3, 'uit het tweede venster')));
  expect((await contentsOf(vault)).cases[0]?.journal).toHaveLength(3);
});

it('offers nothing any more once it is locked', async () => {
  const { vault } = await filledProfile();
  vault.lock();
  expect(vault.handover()).toBeUndefined();
});

it('is refused when it is no handover, or has the keys of another vault', async () => {
  const { profile, vault } = await filledProfile();
  const refused = { ok: false, reason: 'no-vault' };
  const panel = profile.panel();
  for (const forged of [undefined, 'ask', {}, { keys: {}, inbox: {} }])
    expect(await panel.admit(forged)).toEqual(refused);
  const other = await createVault(profile.panel(), 'de zin van een collega');
  const theirs = other.handover() as { keys: object; inbox: object };
  const mixed = { ...theirs, keys: { ...theirs.keys, vault: vault.id } };
  expect(await panel.admit(mixed)).toEqual(refused);
});
