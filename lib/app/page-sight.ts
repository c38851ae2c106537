/** Looking at the page beside us with what is known of its site: who the client is there, and which fields it has. */
import type { FieldClues, PageIdentity, ProbeReply } from '@/lib/host/page-api';
import { success, type Result } from '@/lib/result';
import { sightOfCode } from './code-model';
import { readMarkerKey } from './marker-key';
import type { Target } from './placing-state';
import { adaptersOn, readSites } from './sites';
import type { State } from './state';
import type { AccessRefusal, Surroundings } from './surroundings';

export type PageSight = ReturnType<typeof createPageSight>;

/** The eyes of placing. A client's name stays in the page: what comes back of it is its keyed fingerprint. */
export function createPageSight(
  { memory }: Pick<State, 'memory'>,
  { page, fingerprint }: Pick<Surroundings, 'page' | 'fingerprint'>,
) {
  /** Without the name that was read, and with its fingerprint when there is a key and it stands on the site meant. */
  async function withFingerprint({ marker, ...seen }: PageIdentity, site: string): Promise<PageIdentity> {
    const key = readMarkerKey(memory.value);
    if (marker === undefined || !key || seen.origin !== site) return seen;
    return { ...seen, marker: `${key.id}.${await fingerprint(key.key, marker)}` };
  }

  /** Looks at the field in focus, or at the one that is asked for. What is known of other sites is told to no page. */
  async function look(field?: FieldClues): Promise<Result<ProbeReply, AccessRefusal>> {
    const first = await page.ask({ ask: 'probe' });
    if (!first.ok) return first;
    const site = first.value.page.origin;
    const { marker } = readSites(memory.value)[site] ?? {};
    const selectors = adaptersOn(memory.value, first.value.page).flatMap(({ fields }) =>
      fields.flatMap((known) => known.selectors),
    );
    if (marker === undefined && selectors.length === 0 && !field) return success(await sightOfCode(page, first.value));
    const known = { ...(marker === undefined ? {} : { marker }), ...(field ? { field } : {}), selectors };
    const reply = await page.ask({ ask: 'probe', ...known });
    if (!reply.ok) return reply;
    const seen = await sightOfCode(page, reply.value);
    return success({ ...seen, page: await withFingerprint(seen.page, site) });
  }

  /** The field in focus, as the screens show it. */
  async function target(): Promise<Target> {
    const reply = await look();
    const linked = await page.isLinked();
    if (!reply.ok) return { state: 'no-access', reason: reply.reason };
    const { page: seen } = reply.value;
    if (!reply.value.found) return { state: 'no-field', page: seen, reason: reply.value.reason, linked };
    return { state: 'field', page: seen, field: reply.value.field, linked };
  }

  return { look, target };
}
