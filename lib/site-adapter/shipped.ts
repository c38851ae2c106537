/** The site adapters that travel with Naast. */
import demoDossier from './adapters/demo-dossier.json';
import veiligThuis from './adapters/veilig-thuis-form.json';
import { type SiteAdapter, siteAdapterSchema } from './schema';

/** Parsed once per start of the panel; throws when one that ships does not parse, which is a bug. */
export const shippedAdapters = (): SiteAdapter[] =>
  [demoDossier, veiligThuis].map((data) => siteAdapterSchema.parse(data));
