/** Which field of a site adapter the professional is in. */
import { labelKey } from './label-key';
import type { AdapterField, SiteAdapter } from './schema';
import { coversPage } from './site-pattern';

/** The field with this label on this page; nothing when no adapter knows it. The last adapter that does, wins. */
export function knownField(
  adapters: readonly SiteAdapter[],
  page: { origin: string; path: string },
  label: string,
): AdapterField | undefined {
  const key = labelKey(label);
  if (key === '') return undefined;
  return adapters
    .filter(({ sites }) => sites.some((site) => coversPage(site, page)))
    .flatMap(({ fields }) => fields)
    .findLast(({ labels }) => labels.some((known) => labelKey(known) === key));
}
