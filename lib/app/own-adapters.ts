/** Site adapters that were made here or came from a file, sealed, each under its own id. */
import { type SiteAdapter, siteAdapterSchema } from '@/lib/site-adapter/schema';

const prefix = 'site-adapter/';

/** Where the adapter with this id is kept. */
export const adapterKey = (id: string): string => prefix + id;

/** Those that are kept; what cannot be read counts as not there. */
export const readOwnAdapters = (memory: Record<string, unknown>): SiteAdapter[] =>
  Object.entries(memory)
    .filter(([key]) => key.startsWith(prefix))
    .flatMap(([, value]) => siteAdapterSchema.safeParse(value).data ?? []);
