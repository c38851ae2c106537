/** What somebody changed, or a disk damaged: named, set aside, and nothing is written over. */
import { beforeEach, describe, expect, it } from 'vitest';
import { refusal } from '@/lib/result';
import { putInInbox } from '@/lib/vault/put-in-inbox';
import type { VaultKeeper } from '@/lib/vault/ways';
import { filledProfile, quickly } from './profile';
import { dropRaw, putRaw, rawRecord, rawRecords } from './raw-vault';
import {
  addCase,
  append,
  capture,
  caseId,
  contentsOf,
  createVault,
  entry,
  keep,
  pack,
  passphrase,
  uuid,
} from './vault-facts';

const next = 'tulp fiets maan koek boom trein';

let filled: Awaited<ReturnType<typeof filledProfile>>;
let panel: VaultKeeper;
let id: string;
let name: string;
beforeEach(async () => {
  filled = await filledProfile(quickly);
  panel = filled.profile.panel();
  ({ id } = filled.vault);
  ({ name } = filled.profile);
});

describe('a record of a vault that was changed by somebody', () => {
  it('is refused as settings when the keys come from another window', async () => {
    const record = await rawRecord(name, 'vaults');
    await putRaw(name, 'vaults', { ...record, kdf: {} });
    expect(await panel.admit(filled.vault.handover())).toEqual(refusal('settings-damaged'));
  });

  it('that was put back from before is not opened with the keys of another window', async () => {
    const before = await rawRecord(name, 'vaults');
    await keep(filled.vault, append(entry(3, 'drie')));
    await putRaw(name, 'vaults', before);
    expect(await panel.admit(filled.vault.handover())).toEqual(refusal('records-missing'));
    const listed = await panel.list();
    expect(listed.ok && listed.value).toEqual([{ id, label: 'Kluis 1', lost: true }]);
  });

  it('without a name, a head or an id is in the list as far as it can be told', async () => {
    const record = await rawRecord(name, 'vaults');
    await dropRaw(name, 'vaults', id);
    const head = { ...(record['head'] as object), seq: 'x' };
    await putRaw(name, 'vaults', { ...record, id: 'een', label: 7, head });
    await putRaw(name, 'vaults', { ...record, id: 'twee', head: 7 });
    filled.profile.forgetTestimonies();
    const listed = await panel.list();
    expect(listed.ok && listed.value.map(({ label }) => label).sort()).toEqual(['Kluis', 'Kluis', 'Kluis 1']);
  });

  it('whose passphrase was changed in between keeps no code', async () => {
    const fresh = await panel.prepareCode(id, passphrase);
    await panel.changePassphrase(id, passphrase, next);
    expect(fresh.ok && (await fresh.value.keep())).toEqual(refusal('storage-broken'));
  });
});

describe('a renewal of a vault of which something is damaged', () => {
  async function renew() {
    const renewal = await panel.prepareRenewal(id, passphrase, next);
    if (!renewal.ok) throw new Error(renewal.reason);
    return renewal.value.run(() => undefined);
  }

  it.each(['cases', 'entries', 'drafts', 'memory', 'inbox'])(
    'in %s leaves that as it is, and renews the rest',
    async (store) => {
      await keep(filled.vault, { ...addCase, id: uuid(901) });
      await putInInbox(capture('c', 'wacht nog'), { databaseName: name, witness: filled.profile.witness });
      const [record] = (await rawRecords(name))[store] ?? [];
      if (!record) throw new Error(`nothing in ${store}`);
      await putRaw(name, store, { ...record, iv: new Uint8Array(12) });
      const before = await contentsOf(filled.vault);
      expect(before.unreadable).toBeGreaterThan(0);
      const renewed = await renew();
      expect(renewed.ok && (await contentsOf(renewed.value.vault))).toEqual(before);
    },
  );

  it.each([
    ['whose key is damaged', 'cases', { key: {} }],
    ['that is no record any more', 'entries', { iv: 'weg', version: 'x', schema: 'x' }],
    ['that is no setting any more', 'memory', { bytes: 'weg' }],
    ['that is no capture any more', 'inbox', { ephemeral: 'weg' }],
  ])('%s is set aside before and after', async (_what, store, change) => {
    await putInInbox(capture('c', 'wacht nog'), { databaseName: name, witness: filled.profile.witness });
    const [record] = (await rawRecords(name))[store] ?? [];
    await putRaw(name, store, { ...record, ...change });
    const before = await contentsOf(filled.vault);
    const renewed = await renew();
    expect(renewed.ok && (await contentsOf(renewed.value.vault)).damaged).toEqual(before.damaged);
  });

  it('that a newer Naast made is refused, untouched', async () => {
    const record = await rawRecord(name, 'drafts');
    await putRaw(name, 'drafts', { ...record, schema: 2 });
    expect(await renew()).toEqual(refusal('newer-version'));
    const pages = { ...record, schema: 2 };
    expect(await rawRecord(name, 'drafts')).toEqual(pages);
  });

  it('whose inbox is damaged gets another one', async () => {
    const record = await rawRecord(name, 'vaults');
    await putRaw(name, 'vaults', { ...record, inbox: 'weg' });
    expect((await renew()).ok).toBe(true);
  });
});

describe('a case of which the record is damaged', () => {
  it.each([
    ['its key', { key: {} }],
    ['its words', { iv: new Uint8Array(12) }],
  ])('(%s) gets no other pack: nothing is written over', async (_what, change) => {
    const record = await rawRecord(name, 'cases');
    await putRaw(name, 'cases', { ...record, ...change });
    expect(await filled.vault.commit([{ type: 'replace-pack', caseId, pack }])).toEqual(refusal('storage-broken'));
    expect(await rawRecord(name, 'cases')).toEqual({ ...record, ...change });
  });

  it('may have been the one of a colleague: two vaults are kept apart in everything that is put together', async () => {
    const theirs = await createVault(panel, next);
    await keep(theirs, addCase, append(entry(7, 'van een ander')));
    const recovered = await panel.recover(theirs.id, next, 'go-on');
    expect(recovered.ok && (await contentsOf(recovered.value)).cases[0]?.journal).toEqual([entry(7, 'van een ander')]);
  });
});
