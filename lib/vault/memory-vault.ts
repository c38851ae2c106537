/** The contract of a vault without a disk or keys, for tests and for trying out screens. Forgets all when let go. */
import { refusal, success, type Result } from '@/lib/result';
import { applyAppend, isGone, shred, without } from './memory-cases';
import { mustFit } from './kept-shapes';
import { createMemoryWays, type Kept } from './memory-ways';
import { chained } from './memory-trail';
import type { Trace } from './trace';
import type { DeviceRefusal, VaultKeeper } from './ways';
import type { Capture, Change, Remains, SaveRefusal, Vault, VaultContents } from './vault';

/** A keeper whose failures a test can order. */
export interface MemoryKeeper extends VaultKeeper {
  /** The next commit of anything, in any vault of this keeper, keeps nothing and gives this reason. */
  refuseNextCommit(reason: SaveRefusal): void;
  /** What has to do with a device gives this reason, once. */
  refuseNextDevice(reason: DeviceRefusal): void;
  /** The next read, of any vault of this keeper, gives this reason. */
  refuseNextRead(reason: SaveRefusal): void;
  /** What the background does when something is marked. */
  putCapture(vaultId: string, capture: Capture): void;
  /** As if this many records did not open. */
  pretendUnreadable(vaultId: string, count: number): void;
  /** As if the storage lost a part of this vault. */
  pretendLoss(vaultId: string, remains: Remains): void;
}

type Outcome = Result<true, SaveRefusal>;

/** Changes `contents` in place; the caller hands over a copy, so that half an act is never seen. */
function apply(contents: VaultContents, change: Change): Outcome {
  const find = (id: string | undefined) => contents.cases.find((one) => one.id === id);
  switch (change.type) {
    case 'add-case': {
      const { id, createdAt, pack } = change;
      if (!find(id) && !isGone(contents, id)) contents.cases.push({ id, createdAt, pack, journal: [] });
      break;
    }
    case 'replace-pack': {
      const file = find(change.caseId);
      if (!file) return refusal('storage-broken');
      file.pack = change.pack;
      break;
    }
    case 'shred-case':
      shred(contents, change.caseId, change.at);
      break;
    case 'append':
      return applyAppend(contents, change);
    case 'save-draft': {
      if (change.draft.caseId !== undefined && !find(change.draft.caseId)) return refusal('storage-broken');
      contents.drafts = [...without(contents.drafts, change.draft.id), change.draft];
      break;
    }
    case 'drop-draft':
      contents.drafts = without(contents.drafts, change.id);
      break;
    case 'drop-capture':
      contents.captures = without(contents.captures, change.id);
      break;
    case 'remember':
      contents.memory[change.key] = change.value;
  }
  return success(true);
}

/** Makes an empty keeper. Two unlocks of one vault share what is kept, as two panels do. */
export function createMemoryKeeper(): MemoryKeeper {
  const vaults = new Map<string, Kept>();
  let ordered: SaveRefusal | undefined;
  let unreadable: SaveRefusal | undefined;
  let device: DeviceRefusal | undefined;

  function open(id: string, kept: Kept): Vault {
    let locked = false;
    const { keys } = kept;
    const isLocked = () => locked || kept.keys !== keys;
    const read = () => {
      const reason = isLocked() ? 'locked' : unreadable;
      unreadable = undefined;
      return Promise.resolve(reason ? refusal(reason) : success(structuredClone(kept.contents)));
    };
    return {
      id,
      read,
      latest: read,
      commit: (changes, traces) => Promise.try(() => (isLocked() ? refusal('locked') : commit(kept, changes, traces))),
      trail: async () => (isLocked() ? refusal('locked') : success(await chained(kept.traces))),
      snapshot: () => Promise.resolve(!locked),
      scrub: () => Promise.resolve(!locked),
      erase: () => Promise.resolve((locked = vaults.delete(id)) ? success(true) : refusal('locked')),
      handover: () => (locked ? undefined : { id }),
      lock: () => void (locked = true),
    };
  }

  function commit(kept: Kept, changes: readonly Change[], traces: readonly Trace[] = []): Outcome {
    mustFit(changes, traces);
    const reason = changes.length > 0 ? ordered : undefined;
    if (changes.length > 0) ordered = undefined;
    if (reason) return refusal(reason);
    const contents = structuredClone(kept.contents);
    // Through JSON, as sealing does.
    const act = JSON.parse(JSON.stringify(changes)) as Change[];
    for (const change of act) {
      const outcome = apply(contents, change);
      if (!outcome.ok) return outcome;
    }
    kept.contents = contents;
    kept.traces.push(...traces);
    return success(true);
  }

  function unlock(id: string, passphrase: string): ReturnType<VaultKeeper['unlock']> {
    const kept = vaults.get(id);
    if (!kept) return Promise.resolve(refusal('no-vault'));
    if (kept.passphrase !== passphrase.normalize('NFC')) return Promise.resolve(refusal('wrong-passphrase'));
    return Promise.resolve(kept.remains ? refusal('records-missing') : success(open(id, kept)));
  }

  const ways = createMemoryWays({
    find: (id) => vaults.get(id),
    unlock,
    order() {
      const orders = { save: ordered, device };
      ordered = device = undefined;
      return orders;
    },
  });

  return {
    list: () => {
      const labels = [...vaults].map(([id, { label, remains, device }]) => ({
        id,
        label,
        ...(device && { device }),
        ...(remains && { lost: true }),
      }));
      return Promise.resolve(success(labels));
    },
    create(passphrase) {
      const id = crypto.randomUUID();
      const contents = { cases: [], drafts: [], captures: [], memory: {}, unreadable: 0 };
      const kept = {
        label: `Kluis ${vaults.size + 1}`,
        passphrase: passphrase.normalize('NFC'),
        keys: 0,
        contents,
        traces: [],
      };
      vaults.set(id, kept);
      return Promise.resolve(success(open(id, kept)));
    },
    unlock,
    admit(handover) {
      const id = [...vaults.keys()].find(
        (one) => typeof handover === 'object' && handover && Reflect.get(handover, 'id') === one,
      );
      const kept = vaults.get(id ?? '');
      return Promise.resolve(kept && id ? success(open(id, kept)) : refusal('no-vault'));
    },
    ...ways,
    inspect: (id) => Promise.resolve(vaults.get(id)?.remains ?? {}),
    recover(id, passphrase) {
      const kept = vaults.get(id);
      if (kept?.passphrase === passphrase.normalize('NFC')) kept.remains = undefined;
      return this.unlock(id, passphrase);
    },
    refuseNextCommit: (reason) => void (ordered = reason),
    refuseNextDevice: (reason) => void (device = reason),
    refuseNextRead: (reason) => void (unreadable = reason),
    putCapture(vaultId, capture) {
      const contents = vaults.get(vaultId)?.contents;
      if (contents) contents.captures = [...without(contents.captures, capture.id), structuredClone(capture)];
    },
    pretendUnreadable(vaultId, count) {
      const kept = vaults.get(vaultId);
      if (kept) kept.contents.unreadable = count;
    },
    pretendLoss(vaultId, remains) {
      const kept = vaults.get(vaultId);
      if (kept) kept.remains = remains;
    },
  };
}
