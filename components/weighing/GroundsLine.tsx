import { findHints } from '@/lib/coach/find-hints';
import { said, text } from '@/locales/text';

/** The coach on grounds: what they rest on, then one word that can be more concrete. Blocks nothing. */
export function GroundsLine({ words }: { words: string }) {
  const [hint] = findHints(words);
  if (hint) return <Coach>{`“${words.slice(hint.start, hint.end)}” — ${said(hint.question)}`}</Coach>;
  return words.trim() === '' ? <Coach>{text('weighing.grounds')}</Coach> : null;
}

const Coach = ({ children }: { children: string }) => (
  <p class="coach" role="status">
    {children}
  </p>
);
