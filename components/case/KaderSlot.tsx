import type { OpenCase } from '@/lib/app/open-cases';
import { said, text } from '@/locales/text';
import { Why } from './Why';

/**
 * The place to lay the weighing framework of the own profession beside the questions. The address is plain text: Naast
 * opens nothing by itself.
 */
export function KaderSlot({ open }: { open: OpenCase }) {
  const { kader } = open.file.pack;
  if (!kader) return null;
  return (
    <section class="card kader" aria-label={said(kader.title)}>
      <h2>{said(kader.title)}</h2>
      <p>{said(kader.text)}</p>
      {kader.link && <p class="quiet-text">{text('kader.link', { address: kader.link })}</p>}
      <p class="quiet-text">{text(kader.known ? 'kader.known' : 'kader.unknown')}</p>
      <Why open={open} about="advice" sources={kader.sources} />
    </section>
  );
}
