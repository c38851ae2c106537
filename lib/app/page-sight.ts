/** Looking at the page beside us with what is known of its site: who the client is there, and which fields it has. */
import type { FieldClues, PageIdentity } from '@/lib/host/page-api';
import { success, type Result } from '@/lib/result';
import { sightOfCode, type Sight } from './code-model';
import { fieldsInFrames, followFocus } from './frame-sight';
import { readMarkerKey } from './marker-key';
import type { SeenField, Target } from './placing-state';
import { samePage } from './right-dossier';
import { adaptersOn, readSites } from './sites';
import type { State } from './state';
import type { AccessRefusal, Surroundings } from './surroundings';

/** Nobody finds the right one in a longer list. */
const mostChoices = 6;

export type PageSight = ReturnType<typeof createPageSight>;

/** The eyes of placing. A client's name stays in the page: what comes back of it is its keyed fingerprint. */
export function createPageSight(
  { memory }: Pick<State, 'memory'>,
  { page, fingerprint }: Pick<Surroundings, 'page' | 'fingerprint'>,
) {
  /** The nonce of the field that was chosen, and of the last one that had the focus. */
  let chosen: string | undefined;
  let last: string | undefined;
  const isLast = ({ nonce }: SeenField) => nonce === last;

  /** Without the name that was read, and with its fingerprint when there is a key and it stands on the site meant. */
  async function withFingerprint({ marker, ...seen }: PageIdentity, site: string): Promise<PageIdentity> {
    const key = readMarkerKey(memory.value);
    if (marker === undefined || !key || seen.origin !== site) return seen;
    return { ...seen, marker: `${key.id}.${await fingerprint(key.key, marker)}` };
  }

  const lookInside = async (seen: Sight) => sightOfCode(page, await followFocus(page, seen));

  /** Looks at the field in focus, or at the one that is asked for. What is known of other sites is told to no page. */
  async function look(field?: FieldClues): Promise<Result<Sight, AccessRefusal>> {
    const first = await page.ask({ ask: 'probe' });
    if (!first.ok) return first;
    const site = first.value.page.origin;
    const { marker } = readSites(memory.value)[site] ?? {};
    const selectors = adaptersOn(memory.value, first.value.page).flatMap(({ fields }) =>
      fields.flatMap((known) => known.selectors),
    );
    if (marker === undefined && selectors.length === 0 && !field) return success(await lookInside(first.value));
    const known = { ...(marker === undefined ? {} : { marker }), ...(field ? { field } : {}), selectors };
    const reply = await page.ask({ ask: 'probe', ...known });
    if (!reply.ok) return reply;
    const seen = await lookInside(reply.value);
    return success({ ...seen, page: await withFingerprint(seen.page, site) });
  }

  /** Every field that a note could go into, of the page and of the linked frames in it. */
  async function candidates({ origin }: PageIdentity): Promise<SeenField[]> {
    const { marker } = readSites(memory.value)[origin] ?? {};
    const inTop = await page.ask({ ask: 'fields', ...(marker === undefined ? {} : { marker }) });
    const elsewhere = await fieldsInFrames(page);
    return [...(inTop.ok ? inTop.value.fields : []), ...elsewhere];
  }

  /** None has the focus. The only one there is stays meant, if it is the one that was seen last; else it is asked. */
  async function without({ page: seen, reason }: Extract<Sight, { found: false }>, linked: boolean): Promise<Target> {
    const fields = reason === 'no-field' ? await candidates(seen) : [];
    const meant =
      fields.find(({ nonce }) => nonce === chosen) ?? (fields.length === 1 ? fields.find(isLast) : undefined);
    if (meant) return { state: 'field', page: seen, field: meant, linked };
    if (fields.length > 0 && fields.length <= mostChoices) return { state: 'which', page: seen, fields, linked };
    return { state: 'no-field', page: seen, reason, linked };
  }

  /** The field that is meant, as the screens show it. */
  async function target(): Promise<Target> {
    const reply = await look();
    const linked = await page.isLinked();
    if (!reply.ok) return { state: 'no-access', reason: reply.reason };
    if (!reply.value.found) return without(reply.value, linked);
    const { page: seen, field } = reply.value;
    last = field.nonce;
    chosen = undefined;
    return { state: 'field', page: seen, field, linked };
  }

  /** Whether this very page is still beside us. */
  async function isBeside(seen: PageIdentity): Promise<boolean> {
    const now = await look();
    return now.ok && samePage(now.value.page, seen);
  }

  return {
    look,
    target,
    isBeside,
    /** The professional says which of the fields is meant; true until one has the focus. */
    choose: ({ nonce }: SeenField): void => void (chosen = nonce),
  };
}
