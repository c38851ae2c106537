import type { Pack } from '@/lib/protocol/schema';
import { said, text } from '@/locales/text';

/** Two packs as people tell them apart: by title, and with the version where the title is the same. */
export function packTitles(from: Pack, to: Pack): { from: string; to: string } {
  const sameTitle = said(from.title) === said(to.title);
  const named = ({ title, version }: Pack) =>
    sameTitle ? text('migration.named', { title: said(title), version }) : said(title);
  return { from: named(from), to: named(to) };
}
