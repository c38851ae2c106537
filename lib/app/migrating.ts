/** Moving a case to the pack that the workplace gives now, and back. Its journal stays as it is (interop.md §2.5). */
import { ownQuestion } from '@/lib/case/entries';
import { isQuiet, migrationReport, type MigrationReport } from '@/lib/case/migration-report';
import { layersOf } from '@/lib/protocol/layers';
import { packSchema, type Pack } from '@/lib/protocol/schema';
import type { Change } from '@/lib/vault/vault';
import { z } from '@/lib/zod';
import type { Journaling } from './journal-actions';
import type { PackShelf } from './pack-shelf';
import type { OpenCase } from './open-cases';
import type { State } from './state';

/** A pack that a case could move to, and what that would change. */
export interface Move {
  /** What the workplace gives now, or the pack that the case came from. */
  kind: 'workplace' | 'back';
  pack: Pack;
  report: MigrationReport;
  /** A correction of words, that asks nothing new: one click will do. */
  quiet: boolean;
}

interface MigratingRoom {
  state: State;
  journal: Journaling;
  packs: PackShelf;
}

type Target = Pick<Move, 'kind' | 'pack'>;
type TakeBack = () => void;

const nameOf = (pack: Pack) => layersOf(pack).join(' ');
/** The same layers in the same minor version. */
const isPatch = (from: Pack, to: Pack) => {
  const minor = (pack: Pack) => layersOf(pack).map((layer) => layer.replace(/\.\d+$/, ''));
  return minor(from).join(' ') === minor(to).join(' ');
};

/** The pack that a case came from: kept apart from the case, which is read at every refresh. */
const cameFromKey = (caseId: string) => `pack-before:${caseId}`;
/** Packs that somebody decided not to move this case to, by name. */
const declinedKey = (caseId: string) => `pack-declined:${caseId}`;
const declinedSchema = z.array(z.string());

/** Actions of the migration screen. */
export function createMigrating({ state, journal, packs }: MigratingRoom) {
  /** What was read of each kept pack: a pack is large, and a screen asks for it every time it is drawn. */
  const readBefore = new WeakMap<object, Pack | undefined>();
  function cameFrom(caseId: string): Pack | undefined {
    const kept = state.memory.value[cameFromKey(caseId)];
    if (typeof kept !== 'object' || kept === null) return undefined;
    if (!readBefore.has(kept)) readBefore.set(kept, packSchema.safeParse(kept).data);
    return readBefore.get(kept);
  }
  const declined = (caseId: string) => declinedSchema.safeParse(state.memory.value[declinedKey(caseId)]).data ?? [];
  const decline = (caseId: string, pack: Pack) => ({
    type: 'remember' as const,
    key: declinedKey(caseId),
    value: [...new Set([...declined(caseId), nameOf(pack)])],
  });

  function targets(caseId: string): Target[] {
    const now = packs.pack.value;
    const before = cameFrom(caseId);
    return [
      ...(now?.ok ? [{ kind: 'workplace' as const, pack: now.value }] : []),
      ...(before ? [{ kind: 'back' as const, pack: before }] : []),
    ];
  }

  /** Where an open case could move to, if anywhere: nowhere for a closed one, nor to what was declined before. */
  function moveFor({ file, view }: OpenCase): Move | undefined {
    if (view.closed) return undefined;
    const not = [nameOf(file.pack), ...declined(file.id)];
    const target = targets(file.id).find(({ pack }) => !not.includes(nameOf(pack)));
    if (!target) return undefined;
    const report = migrationReport(file.pack, target.pack, file.journal, state.today.value);
    return { ...target, report, quiet: isQuiet(report) && isPatch(file.pack, target.pack) };
  }

  /** Replaces the pack and says so in the journal, with what must be remembered in the same breath. */
  async function replace(caseId: string, pack: Pack, along: readonly Change[]): Promise<boolean> {
    const from = journal.fileOf(caseId)?.pack;
    if (!from) return false;
    const value = { kind: 'pack' as const, from: [...layersOf(from)], to: [...layersOf(pack)] };
    const change: Change = { type: 'replace-pack', caseId, pack };
    return (await journal.record(caseId, { question: ownQuestion.pack, value }, [change, ...along])).ok;
  }

  const asKept = (key: string): Change => ({ type: 'remember', key, value: state.memory.value[key] ?? null });

  return {
    moveFor,
    /** Moves the case. Gives how to take that back; nothing when the storage refused, which the commit has said. */
    async move(caseId: string, { kind, pack }: Target): Promise<TakeBack | undefined> {
      const from = journal.fileOf(caseId)?.pack;
      if (!from) return undefined;
      const before = [asKept(cameFromKey(caseId)), asKept(declinedKey(caseId))];
      const moved = await replace(caseId, pack, [
        { type: 'remember', key: cameFromKey(caseId), value: from },
        // Who goes back does not want to be asked the same again.
        ...(kind === 'back' ? [decline(caseId, from)] : []),
      ]);
      return moved ? () => void replace(caseId, from, before) : undefined;
    },
    /** Leaves the case on its pack; of this other pack nobody speaks again. Gives how to take that back. */
    async stay(caseId: string, { pack }: Target): Promise<TakeBack | undefined> {
      const before = { ...decline(caseId, pack), value: declined(caseId) };
      const kept = await journal.commit([decline(caseId, pack)]);
      return kept.ok ? () => void journal.commit([before]) : undefined;
    },
  };
}
