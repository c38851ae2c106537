/**
 * What is known of sites, sealed: where the client's name stands, and who else reads a field. Of the last, what the site adapter says of that field, else what the professional told of the site, sealed.
 */
import type { FieldClues, PageIdentity, TargetField } from '@/lib/host/page-api';
import { knownField } from '@/lib/site-adapter/known-field';
import { labelKey } from '@/lib/site-adapter/label-key';
import type { AdapterField, SiteAdapter } from '@/lib/site-adapter/schema';
import { shippedAdapters } from '@/lib/site-adapter/shipped';
import { coversPage } from '@/lib/site-adapter/site-pattern';
import type { Change } from '@/lib/vault/vault';
import { z } from '@/lib/zod';
import { readOwnAdapters } from './own-adapters';
import type { SeenField } from './placing-state';

const siteSchema = z.strictObject({
  readers: z.enum(['colleagues', 'client']).exactOptional(),
  marker: z.string().max(4_000).exactOptional().describe('Selector of the place where the client’s name stands'),
});
export type Site = z.infer<typeof siteSchema>;
const sitesSchema = z.record(z.string(), siteSchema);
export type Readers = 'colleagues' | 'client';

export const sitesKey = 'sites';

/** Everything known of sites; unreadable memory counts as nothing known, so Naast asks again. */
export const readSites = (memory: Record<string, unknown>): z.infer<typeof sitesSchema> =>
  sitesSchema.safeParse(memory[sitesKey]).data ?? {};

/** Keeps who reads the fields of a site, beside what else is known of it. */
export const rememberReaders = (known: Record<string, Site>, origin: string, readers: Readers): Change => ({
  type: 'remember',
  key: sitesKey,
  value: { ...known, [origin]: { ...known[origin], readers } },
});

const shipped = shippedAdapters();

/** What is known of the fields of this page: what ships, then what was made or brought here; the last wins. */
export const adaptersOn = (memory: Record<string, unknown>, page: PageIdentity): SiteAdapter[] =>
  [...shipped, ...readOwnAdapters(memory)].filter(({ sites }) => sites.some((site) => coversPage(site, page)));

interface Seen {
  page: PageIdentity;
  field: Pick<SeenField, 'label' | 'selectors' | 'frame'>;
}

/** The page that a field is part of: a frame of another site has its own fields, and its own readers. */
export const pageAround = ({ page, field }: Seen): PageIdentity => field.frame?.page ?? page;

/** The field of a site adapter that this is, if any. */
export function fieldOf(memory: Record<string, unknown>, seen: Seen): AdapterField | undefined {
  const page = pageAround(seen);
  return knownField(adaptersOn(memory, page), page, seen.field);
}

/** Who reads this field, or undefined while nobody has said. */
export function readersOf(memory: Record<string, unknown>, seen: Seen): Readers | undefined {
  const told = fieldOf(memory, seen)?.readers ?? 'unknown';
  return told === 'unknown' ? readSites(memory)[pageAround(seen).origin]?.readers : told;
}

/** The field with the room that its site adapter tells, where the page itself allows more. */
export function withRoom<Shown extends { page: PageIdentity; field: SeenField }>(
  memory: Record<string, unknown>,
  shown: Shown,
): Shown {
  const most = fieldOf(memory, shown)?.maxLength;
  const { room = Number.POSITIVE_INFINITY } = shown.field;
  return most === undefined || room <= most ? shown : { ...shown, field: { ...shown.field, room: most } };
}

/** A note is refused rather than cut. */
export const isTooLong = ({ text, field }: { text: string; field: TargetField }): boolean =>
  field.room !== undefined && text.length > field.room;

/** How the field of this page is found that takes this part of our text; nothing when no adapter knows it. */
export function cluesFor(memory: Record<string, unknown>, page: PageIdentity, takes: string): FieldClues | undefined {
  const known = adaptersOn(memory, page).flatMap(({ fields }) => fields);
  const field = known.findLast((each) => each.takes === takes);
  return field && { selectors: [...field.selectors], labels: field.labels.map(labelKey) };
}
