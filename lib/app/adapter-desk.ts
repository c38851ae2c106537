/** Site adapters of one's own: made by pointing at fields, or brought in a file; linted, and sealed in the vault. */
import { computed, signal } from '@preact/signals';
import { composeAdapter, type PointedField } from '@/lib/site-adapter/compose-adapter';
import type { Finding } from '@/lib/protocol/finding';
import { lintAdapter } from '@/lib/site-adapter/lint';
import { siteAdapterSchema } from '@/lib/site-adapter/schema';
import type { Doorway } from './doorway';
import type { Journaling } from './journal-actions';
import { adapterKey, readOwnAdapters } from './own-adapters';
import { readJson, type ChosenFile, type FileRefusal } from './read-json';
import type { State } from './state';
import type { Surroundings } from './surroundings';

interface DeskRoom {
  state: Pick<State, 'memory' | 'today'>;
  world: Pick<Surroundings, 'page' | 'copy'>;
  journal: Pick<Journaling, 'commit'>;
  notice: Doorway['notice'];
}

/** A field that was clicked in and is not described yet, and the site it stands on. */
export interface Clicked {
  origin: string;
  label: string;
  selector: string;
}

/** What came of a file or of what was pointed at: kept when nothing refuses. */
export interface Judged {
  file: string;
  findings: readonly Finding[];
  refused?: FileRefusal;
}

const refuses = ({ level }: Finding) => level === 'refusal';

/** Actions of the screen of site adapters. Nothing here ever writes in a page. */
export function createAdapterDesk({ state, world, journal, notice }: DeskRoom) {
  const origin = signal<string>();
  const fields = signal<readonly PointedField[]>([]);
  const clicked = signal<Clicked>();
  const judged = signal<Judged>();
  const draft = computed(() =>
    origin.value !== undefined && fields.value.length > 0
      ? composeAdapter(origin.value, fields.value, state.today.value)
      : undefined,
  );
  const json = computed(() => (draft.value ? JSON.stringify(draft.value, undefined, 2) : ''));

  function empty(): void {
    origin.value = undefined;
    fields.value = [];
    clicked.value = undefined;
  }

  /** Keeps what the linter does not refuse. Gives whether it was kept. */
  async function keep(file: string, data: unknown): Promise<boolean> {
    const findings = lintAdapter(file, data, state.today.value);
    judged.value = { file, findings };
    const read = siteAdapterSchema.safeParse(data);
    if (findings.some(refuses) || !read.success) return false;
    const kept = await journal.commit([{ type: 'remember', key: adapterKey(read.data.id), value: read.data }]);
    if (kept.ok) notice.value = { tone: 'done', key: 'adapter.kept' };
    return kept.ok;
  }

  return {
    own: computed(() => readOwnAdapters(state.memory.value)),
    fields: computed(() => fields.value),
    clicked: computed(() => clicked.value),
    judged: computed(() => judged.value),
    json,
    /** Takes the field that has the focus in the page. Of another site than the first field: that one begins anew. */
    async point(): Promise<void> {
      const reply = await world.page.ask({ ask: 'point', what: 'field' });
      if (!reply.ok) notice.value = { tone: 'problem', key: `refusal.${reply.reason}` };
      else if (!reply.value.found) notice.value = { tone: 'problem', key: `refusal.${reply.value.reason}` };
      else {
        const { page, label, selector } = reply.value;
        if (origin.value !== page.origin) empty();
        origin.value = page.origin;
        clicked.value = { origin: page.origin, label, selector };
      }
    },
    /** The clicked field is described: it joins the others. */
    describe(said: Pick<PointedField, 'name' | 'takes' | 'readers' | 'maxLength'>): void {
      if (!clicked.value) return;
      const { label, selector } = clicked.value;
      fields.value = [...fields.value, { label, selector, ...said }];
      clicked.value = undefined;
    },
    drop: (at: number): void => void (fields.value = fields.value.filter((_, nth) => nth !== at)),
    empty,
    copy: async (): Promise<void> => {
      const copied = await world.copy(json.value);
      notice.value = copied ? { tone: 'done', key: 'adapter.copied' } : { tone: 'problem', key: 'note.copy-failed' };
    },
    /** Keeps what was made here. */
    save: async (): Promise<void> => {
      if (draft.value && (await keep(draft.value.id, draft.value))) empty();
    },
    /** Keeps an adapter from a file, after it was read as strictly as a pack. */
    async bring(file: ChosenFile): Promise<void> {
      const read = await readJson(file);
      if (read.ok) await keep(file.name, read.value);
      else judged.value = { file: file.name, findings: [], refused: read.reason };
    },
    async remove(id: string): Promise<void> {
      await journal.commit([{ type: 'remember', key: adapterKey(id), value: null }]);
    },
  };
}
