/**
 * What a backup brings to this vault: the union of both (design §3). Whatever is here stays as it is; what was withdrawn
 * or shredded on either side stays gone. Bringing the same file twice brings nothing the second time.
 */
import type { JournalItem } from '@/lib/case/entries';
import { isEntry } from '@/lib/case/journal';
import type { Backup } from '@/lib/vault/backup-format';
import type { CaseFile, Change, VaultContents } from '@/lib/vault/vault';

export const countedParts = [
  'cases',
  'entries',
  'withdrawn',
  'drafts',
  'settings',
  'shredded',
  'gone',
  'different',
] as const;
type CountedPart = (typeof countedParts)[number];

export interface ImportPlan {
  madeAt: string;
  /** The control code that the file ends with. */
  control?: string;
  of: Backup['of'];
  changes: Change[];
  /**
   * New cases, new entries in them and in cases that are here, withdrawals, drafts and settings; cases that go here
   * because they were shredded there; cases that stay away because they were shredded; and entries that differ under
   * one id, of which ours stays.
   */
  counts: Record<CountedPart, number>;
}

interface Union {
  changes: Change[];
  counts: ImportPlan['counts'];
}

const none = (): ImportPlan['counts'] => ({
  cases: 0,
  entries: 0,
  withdrawn: 0,
  drafts: 0,
  settings: 0,
  shredded: 0,
  gone: 0,
  different: 0,
});

function takeItem({ changes, counts }: Union, caseId: string, item: JournalItem, known: JournalItem | undefined): void {
  if (known && isEntry(known) === isEntry(item)) {
    counts.different += Number(isEntry(item) && JSON.stringify(known) !== JSON.stringify(item));
    return;
  }
  if (known && isEntry(item)) return; // withdrawn here: that wins
  changes.push({ type: 'append', caseId, item });
  counts[isEntry(item) ? 'entries' : 'withdrawn'] += 1;
}

function takeCase(union: Union, file: CaseFile, here: CaseFile | undefined): void {
  const { id, createdAt, pack, journal } = file;
  if (!here) {
    union.changes.push({ type: 'add-case', id, createdAt, pack });
    union.counts.cases += 1;
  }
  const known = new Map(here?.journal.map((item) => [item.id, item]));
  for (const item of journal) takeItem(union, id, item, known.get(item.id));
}

/** Drafts that are not here yet, of cases that are or come; none that is about something withdrawn. */
function takeDrafts({ changes, counts }: Union, backup: Backup, here: VaultContents, cases: ReadonlySet<string>): void {
  const known = new Set([...here.drafts, ...here.captures].map(({ id }) => id));
  const journals = [...here.cases, ...backup.cases].flatMap(({ journal }) => journal);
  const withdrawn = new Set<unknown>(journals.filter((item) => !isEntry(item)).map(({ id }) => id));
  for (const draft of backup.drafts) {
    const isAboutGone = withdrawn.has(draft.corrects) || withdrawn.has(draft.fields['entry']);
    const hasCase = draft.caseId === undefined || cases.has(draft.caseId);
    if (known.has(draft.id) || isAboutGone || !hasCase) continue;
    changes.push({ type: 'save-draft', draft });
    counts.drafts += 1;
  }
}

/** Works out what a backup brings. Pure: nothing is kept before the professional has seen the counts. */
export function planImport(backup: Backup, here: VaultContents): ImportPlan {
  const union: Union = { changes: [], counts: none() };
  const { changes, counts } = union;
  const goneHere = new Set(here.gone?.map(({ id }) => id));
  const goneThere = new Set(backup.gone.map(({ id }) => id));
  const cases = new Set(here.cases.map(({ id }) => id).filter((id) => !goneThere.has(id)));
  for (const file of backup.cases) {
    if (goneHere.has(file.id) || goneThere.has(file.id)) {
      counts.gone += 1;
      continue;
    }
    takeCase(
      union,
      file,
      here.cases.find(({ id }) => id === file.id),
    );
    cases.add(file.id);
  }
  for (const { id, at } of backup.gone) {
    if (goneHere.has(id)) continue;
    changes.push({ type: 'shred-case', caseId: id, at });
    counts.shredded += Number(here.cases.some((file) => file.id === id));
  }
  takeDrafts(union, backup, here, cases);
  for (const [key, value] of Object.entries(backup.memory)) {
    if (key in here.memory) continue;
    changes.push({ type: 'remember', key, value });
    counts.settings += 1;
  }
  const { madeAt, of, control } = backup;
  return { madeAt, of, ...(control !== undefined && { control }), ...union };
}
