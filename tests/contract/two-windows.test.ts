import { beforeEach, describe, expect, it } from 'vitest';
import { createBrowserKeeper } from '@/lib/vault/keeper';
import type { Witness } from '@/lib/vault/witness';
import { filledProfile, quickly } from './profile';
import { dropRaw } from './raw-vault';
import { append, caseId, contentsOf, entry, keep, passphrase, unlockVault, uuid } from './vault-facts';

let filled: Awaited<ReturnType<typeof filledProfile>>;
beforeEach(async () => {
  filled = await filledProfile(quickly);
});

describe('a window that opens while another one writes', () => {
  /** The other window keeps a fact at the worst moment: while this one asks how far the vault had come. */
  function panelDuringWrite() {
    const { witness, name } = filled.profile;
    const disturbed: Witness = {
      ...witness,
      async read() {
        await keep(filled.vault, append(entry(3, 'intussen')));
        return witness.read();
      },
    };
    return createBrowserKeeper(name, { witness: disturbed, later: () => () => undefined, derive: quickly });
  }

  it('does not call the vault lost in the list', async () => {
    expect(await panelDuringWrite().list()).toEqual({ ok: true, value: [{ id: filled.vault.id, label: 'Kluis 1' }] });
  });

  it('opens it, with what the other one wrote', async () => {
    const opened = await unlockVault(panelDuringWrite(), filled.vault.id);
    expect((await contentsOf(opened)).cases[0]?.journal).toHaveLength(3);
  });
});

describe('a window that was open while another one put the vault together again', () => {
  it('reads what was put together, and does not call it lost', async () => {
    const panel = filled.profile.panel();
    const vault = await unlockVault(panel, filled.vault.id);
    await dropRaw(filled.profile.name, 'entries', [filled.vault.id, `${caseId}/${uuid(1)}`]);
    expect((await filled.profile.panel().recover(filled.vault.id, passphrase, 'restore')).ok).toBe(true);
    expect(await contentsOf(vault)).toEqual(filled.whole);
    expect(await panel.list()).toEqual({ ok: true, value: [{ id: filled.vault.id, label: 'Kluis 1' }] });
  });
});
