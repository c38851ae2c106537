/** Cases with their projection, each projected once: a file that did not change is not looked at again. */
import { project, type CaseView } from '@/lib/case/project';
import type { CaseFile } from '@/lib/vault/vault';

/** A case as the screens show it: the file and its projection. */
export interface OpenCase {
  file: CaseFile;
  view: CaseView;
}

/** Cases that are projected in one go: of 40 entries each that takes some 10 ms. */
const together = 15;

/** Remembers by the file itself, so it forgets a case when everybody else does. */
export function createOpenCases() {
  const known = new WeakMap<CaseFile, { today: string; open: OpenCase }>();

  function open(file: CaseFile, today: string): OpenCase {
    const before = known.get(file);
    if (before?.today === today) return before.open;
    const projected = { file, view: project(file.pack, file.journal, today) };
    known.set(file, { today, open: projected });
    return projected;
  }

  const unknown = (files: readonly CaseFile[], today: string) =>
    files.filter((file) => known.get(file)?.today !== today);

  /** More than can be projected in one go. */
  const isMuch = (files: readonly CaseFile[], today: string): boolean => unknown(files, today).length > together;

  /** Projects what is new in many cases, a few at a time; `pause` lets others go first. */
  async function prepare(files: readonly CaseFile[], today: string, pause: () => Promise<void>): Promise<void> {
    const fresh = unknown(files, today);
    for (let first = 0; first < fresh.length; first += together) {
      if (first > 0) await pause();
      for (const file of fresh.slice(first, first + together)) open(file, today);
    }
  }
  return { open, isMuch, prepare };
}
