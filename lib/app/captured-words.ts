/**
 * The words of a draft as they were marked in the page, kept beside its fields: what was changed since is no longer what
 * stands in the dossier. No part of the answer that the draft becomes.
 */
import type { Draft } from '@/lib/vault/vault';

const name = 'captured';

export const capturedWords = {
  /** As a field of the draft that begins with these words. */
  keep: (text: string) => ({ [name]: text }),
  /** Whether the quote still reads as it was marked; never for what was not marked. */
  isUnchanged: ({ fields }: Draft): boolean => typeof fields[name] === 'string' && fields[name] === fields['quote'],
  /** The fields of the answer alone. */
  without: ({ fields }: Draft): Record<string, unknown> =>
    Object.fromEntries(Object.entries(fields).filter(([field]) => field !== name)),
};
