import { hostOf } from '@/components/frame/host-of';
import type { Page } from '@/lib/case/answer-kinds';
import { text } from '@/locales/text';

/** Where a marked text came from: the surest way to see that it is about the right child. */
export const MarkedOn = ({ page }: { page: Page | undefined }) =>
  page === undefined ? null : (
    <div class="target">
      <p>{text('captures.from', { host: hostOf(page.origin) })}</p>
      <p class="quiet-text">{page.title}</p>
      <p class="quiet-text">{text('entry.marked-now')}</p>
    </div>
  );
