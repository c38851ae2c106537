/** What every vault promises of a case that moves to another pack. Run as vault-contract.ts is. */
import { beforeEach, expect, it } from 'vitest';
import type { Change, Vault } from '@/lib/vault/vault';
import type { Profile } from './vault-contract';
import {
  addCase,
  append,
  caseId,
  contentsOf,
  createVault,
  draft,
  entry,
  keep,
  pack,
  unlockVault,
  uuid,
} from './vault-facts';

/** The cases. `open` gives a fresh profile each time. */
export function replacesPacks(open: () => Profile): void {
  let profile: Profile;
  let vault: Vault;
  beforeEach(async () => {
    profile = open();
    vault = await createVault(profile.panel);
  });

  it('shows a case through another pack, with everything in it as it was', async () => {
    await keep(vault, addCase, append(entry(1, 'een')), { type: 'save-draft', draft: draft('d', 'half', caseId) });
    const newer = { ...pack, version: '1.1.0' };
    await keep(vault, append(entry(2, 'twee')), { type: 'replace-pack', caseId, pack: newer });
    vault.lock();
    const contents = await contentsOf(await unlockVault(profile.otherPanel, vault.id));
    const { createdAt } = addCase;
    expect(contents.cases).toEqual([
      { id: caseId, createdAt, pack: newer, journal: [entry(1, 'een'), entry(2, 'twee')] },
    ]);
    expect([contents.drafts, contents.unreadable]).toEqual([[draft('d', 'half', caseId)], 0]);
  });

  it('replaces no pack when something else of the act cannot be kept, or the case is not there', async () => {
    await keep(vault, addCase);
    const newer = { ...pack, version: '1.1.0' };
    const elsewhere: Change = { ...append(entry(2, 'zonder casus')), caseId: uuid(901) };
    const gone: Change = { type: 'replace-pack', caseId: uuid(901), pack: newer };
    for (const act of [[{ type: 'replace-pack' as const, caseId, pack: newer }, elsewhere], [gone]])
      expect(await vault.commit(act)).toEqual({ ok: false, reason: 'storage-broken' });
    expect((await contentsOf(vault)).cases.map((file) => file.pack)).toEqual([pack]);
  });

  it('loses no entry when two panels record and replace the pack at once', async () => {
    const other = await unlockVault(profile.otherPanel, vault.id);
    await keep(vault, addCase);
    const packs = Array.from({ length: 5 }, (_, at) => ({ ...pack, version: `1.${at}.0` }));
    await Promise.all(
      packs.flatMap((newer, at) => [
        keep(vault, append(entry(at, 'hier')), { type: 'replace-pack', caseId, pack: newer }),
        keep(other, { type: 'replace-pack', caseId, pack: newer }, append(entry(at + 10, 'daar'))),
      ]),
    );
    const { cases, unreadable } = await contentsOf(vault);
    expect([cases[0]?.journal.length, unreadable]).toEqual([10, 0]);
    expect(packs).toContainEqual(cases[0]?.pack);
  });
}
