/** Which field of a site adapter the professional is in. */
import { labelKey } from './label-key';
import type { AdapterField, SiteAdapter } from './schema';
import { coversPage } from './site-pattern';

/** A field as the page shows it: its label, and which of the known selectors find it. */
export interface SeenField {
  label: string;
  selectors?: readonly string[];
}

/** The field on this page that its label tells, else its selector; nothing when no adapter knows it. The last adapter wins. */
export function knownField(
  adapters: readonly SiteAdapter[],
  page: { origin: string; path: string },
  { label, selectors = [] }: SeenField,
): AdapterField | undefined {
  const key = labelKey(label);
  const fields = adapters
    .filter(({ sites }) => sites.some((site) => coversPage(site, page)))
    .flatMap((adapter) => adapter.fields);
  const named = fields.findLast(({ labels }) => key !== '' && labels.some((known) => labelKey(known) === key));
  // The name on the page goes first: systems use one id for a report to colleagues and a message to parents.
  return named ?? fields.findLast((field) => field.selectors.some((known) => selectors.includes(known)));
}
