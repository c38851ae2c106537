/**
 * Whatever comes in: no crash, no hang, nothing kept by halves. `npm test` tries some; `npm run fuzz` tries 10,000 of each
 * kind (NAAST_FUZZ says how many) and tells the slowest.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { shippedLayers } from '@/entrypoints/sidepanel/shipped-layers';
import { planImport } from '@/lib/app/import-plan';
import { readJson } from '@/lib/app/read-json';
import { readAnnouncement } from '@/lib/messages/announcements';
import { checkSettings } from '@/lib/messages/clear-settings';
import { checkCall } from '@/lib/messages/current-call';
import { codeModelSchema, pageReplySchemas } from '@/lib/messages/page-replies';
import { checkDay } from '@/lib/messages/reminder-day';
import { checkTestimony } from '@/lib/messages/testimonies';
import { checkTries } from '@/lib/messages/wrong-tries';
import { allNumbers } from '@/lib/directory/directory';
import { readNotes } from '@/lib/note/read-notes';
import { compose } from '@/lib/protocol/compose';
import { examineLayer } from '@/lib/protocol/examine-layer';
import { stackOf, type Layer } from '@/lib/protocol/layers';
import { readBackupFile } from '@/lib/vault/backup-file';
import { readBackup, writeBackup } from '@/lib/vault/backup-format';
import { createMemoryKeeper } from '@/lib/vault/memory-vault';
import { caseId, contentsOf, createVault, draft, entry, pack, tombstone, uuid } from '@/tests/contract/vault-facts';
import { goldenNotes } from '../note/golden-notes';
import { readBasePack } from '../protocol/base-pack';
import { mangled, mangledWords, marked } from './mangle';

const runs = Number(process.env['NAAST_FUZZ'] ?? 100);
const longest = 1_000;
/** Told at the end of each, for `npm run fuzz`. */
const say = (what: string, most: number, more = '') =>
  process.env['NAAST_FUZZ'] &&
  process.stdout.write(`FUZZ ${what}: ${String(runs)} tried, slowest ${most.toFixed(0)} ms${more}\n`);

/** Tries every one of these; gives how long the slowest kept us busy: what else the machine does is no hang. */
async function tryAll<Value>(arbitrary: fc.Arbitrary<Value>, act: (value: Value) => unknown): Promise<number> {
  let most = 0;
  const property = fc.asyncProperty(arbitrary, async (value) => {
    const began = process.threadCpuUsage();
    await act(value);
    const { user, system } = process.threadCpuUsage(began);
    const took = (user + system) / 1_000;
    most = Math.max(most, took);
    expect(took).toBeLessThan(longest);
  });
  await fc.assert(property, { numRuns: runs, endOnFailure: true });
  return most;
}

/** Whether what stands here is a heading, between long dashes, or a question: their words are those of the pack. */
function isOfPack(words: string, at: number): boolean {
  const before = words.slice(0, at);
  const isHeading = /—(?:[^—\n]*\n){0,3}[^—\n]*$/.test(before) && /^(?:[^—\n]*\n){0,3}[^—\n]*—/.test(words.slice(at));
  return isHeading || before.lastIndexOf('Vraag:') > before.lastIndexOf('Antwoord:');
}

describe('whatever comes in', () => {
  it('as a copy of a vault is refused, or comes in whole', { timeout: 3_600_000 }, async () => {
    const file = {
      id: caseId,
      createdAt: '2026-11-22T09:00:00Z',
      pack,
      journal: [entry(1, 'een'), tombstone(2, 'twee')],
    };
    const drafts = [draft('d', 'half', caseId), draft('e', 'los')];
    const gone = [{ id: uuid(901), at: '2026-11-22T11:00:00Z' }];
    const memory = { profile: { role: 'leraar' } };
    const written = writeBackup({ madeAt: '2026-11-22T12:00:00Z', of: 'vault', cases: [file], drafts, gone, memory });
    readBackup(written); // the first reading of all makes the schemas; that is not what is timed
    let opened = 0;
    const most = await tryAll(mangled(written), async (words) => {
      const read = readBackup(words);
      if (!read.ok) return expect(['backup-damaged', 'backup-newer']).toContain(read.reason);
      opened += 1;
      const vault = await createVault(createMemoryKeeper());
      const plan = planImport(read.value, await contentsOf(vault));
      expect(await vault.commit(plan.changes)).toEqual({ ok: true, value: true });
      const here = await contentsOf(vault);
      // All of it: a second time it brings nothing.
      expect(planImport(read.value, here).changes.filter(({ type }) => type !== 'shred-case')).toEqual([]);
      return expect({}).not.toHaveProperty('polluted');
    });
    say('copies', most, `, ${String(opened)} opened whole`);
  });

  it('as the first lines of such a file is refused before a key is derived', { timeout: 3_600_000 }, async () => {
    const header = `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 18\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n`;
    const most = await tryAll(mangled(header), async (words) => {
      const read = await readBackupFile(new Blob([words]));
      if (!read.ok) expect(read.reason).toBe('backup-foreign');
    });
    say('headers of copies', most);
  });

  describe('as a pack', () => {
    let shipped: readonly Layer[];
    beforeAll(() => {
      shipped = shippedLayers();
    });
    it('is examined, and fits only when it can be laid on what is there', { timeout: 3_600_000 }, async () => {
      const text = readFileSync('tests/packs/de-linde.json', 'utf8');
      const world = { contacts: allNumbers().map(({ id }) => id), today: '2026-11-22' };
      const examine = (data: unknown) => examineLayer({ file: 'x.json', data }, { shipped, imported: [] }, world);
      // Nothing but the damage refuses it.
      expect(examine(JSON.parse(text)).layer).toBeDefined();
      let fit = 0;
      const most = await tryAll(fc.oneof(mangled(text), mangledWords(text)), async (words) => {
        const file = { name: 'x.json', size: words.length, text: () => Promise.resolve(words) };
        const read = await readJson(file);
        if (!read.ok) return;
        const { layer, findings } = examine(read.value);
        fit += Number(layer !== undefined);
        if (layer) expect(compose(stackOf(layer, shipped)).ok).toBe(true);
        else expect(findings.length).toBeGreaterThan(0);
      });
      expect(fit).toBeGreaterThan(0);
      say('packs', most, `, ${String(fit)} fit`);
    });
  });

  it('as a note is read, and no word of it is lost', { timeout: 3_600_000 }, async () => {
    const base = readBasePack();
    const texts = goldenNotes().map(({ text }) => text);
    const most = await tryAll(
      fc
        .constantFrom(...texts)
        .chain(mangled)
        .chain(marked),
      ({ words, mark }) => {
        if (isOfPack(words, words.indexOf(mark))) return;
        const { facts, unread, notes } = readNotes(words, [base], base);
        expect(JSON.stringify([facts.map(({ fact }) => fact), unread, notes])).toContain(mark);
      },
    );
    say('notes', most);
  });

  it('as a message or a setting is dropped, or is exactly what was agreed', { timeout: 3_600_000 }, async () => {
    const readers = [
      readAnnouncement,
      checkSettings,
      checkCall,
      checkDay,
      checkTestimony,
      checkTries,
      ...[...Object.values(pageReplySchemas), codeModelSchema].map(
        (schema) => (value: unknown) => schema.safeParse(value),
      ),
    ];
    const types = fc.constantFrom('locked', 'captured', 'vault-changed', 'nothing-marked', 'x');
    const shaped = fc.oneof(
      fc.record({ type: types, windowId: fc.anything() }, { requiredKeys: [] }),
      fc.record(
        { found: fc.anything(), page: fc.anything(), field: fc.anything(), text: fc.anything() },
        { requiredKeys: [] },
      ),
      fc.object({ maxDepth: 6 }),
      fc.anything({ withDate: true, withMap: true, withSet: true, withTypedArray: true, withNullPrototype: true }),
    );
    const most = await tryAll(shaped, (value) => readers.forEach((read) => read(value)));
    say('messages', most);
  });
});
