import type { Pack } from '@/lib/protocol/schema';
import { said } from '@/locales/text';

/** The weighing framework of the profession; where its text is not known to us, the place to lay it beside. */
export const Kader = ({ pack: { kader } }: { pack: Pack }) =>
  kader ? (
    <aside class="kader" aria-label={said(kader.title)}>
      <b>{said(kader.title)}</b>
      <p class="quiet-text">{said(kader.text)}</p>
      {kader.link && <p class="quiet-text">{kader.link}</p>}
    </aside>
  ) : null;
