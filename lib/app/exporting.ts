/** A whole case as a file or on paper: for the dossier, for a court that asks, or for who takes over. */
import { signal } from '@preact/signals';
import { caseFileParts, caseFileText, type CaseFileParts } from '@/lib/note/case-file';
import { refusal, success, type Result } from '@/lib/result';
import type { OpenCase } from './open-cases';
import type { State } from './state';
import type { Surroundings } from './surroundings';

const kinds = { word: 'docx', text: 'txt' } as const;
export type ExportKind = keyof typeof kinds;
export type ExportRefusal = 'locked' | 'export-busy' | 'word-failed';

/** Actions that take a case out of the vault in clear; each begins with a click. `tell` keeps in the trail that it was done. */
export function createExporting(state: State, world: Surroundings, tell: (caseId: string) => void) {
  const isBusy = signal(false);

  const parts = ({ file: { pack, journal }, view }: OpenCase): CaseFileParts =>
    caseFileParts({ pack, journal, view, madeOn: state.today.value });

  /** The sign in front tells old word processors that the letters are not those of this computer's country. */
  const textFile = (of: CaseFileParts) => new TextEncoder().encode(`\ufeff${caseFileText(of)}`);

  return {
    isBusy,
    /** What stands in the document, to be read and printed as it will be saved. */
    parts,
    /**
     * Hands the browser a file whose name says nothing: the list of downloads is in clear, and stays. Refuses
     * when the vault was locked meanwhile, a file is being made already, or the maker of documents cannot be loaded or
     * cannot make this one: text and paper are still there.
     */
    async save(open: OpenCase, kind: ExportKind): Promise<Result<true, ExportRefusal>> {
      if (isBusy.value) return refusal('export-busy');
      isBusy.value = true;
      try {
        const made = parts(open);
        const bytes = kind === 'word' ? await world.wordFile(made).catch(() => undefined) : textFile(made);
        if (state.closed) return refusal('locked');
        if (!bytes) return refusal('word-failed');
        world.saveFile(`verslag-${state.today.value}.${kinds[kind]}`, bytes);
        tell(open.file.id);
        return success(true);
      } finally {
        isBusy.value = false;
      }
    },
  };
}
