import { Message } from '@/components/controls/Message';
import type { Warning } from '@/lib/note/melding-warnings';
import { text } from '@/locales/text';

/** Something in this very text: not folded away. */
const pressing: readonly Warning['id'][] = ['address-found', 'hidden-name'];

const Said = ({ warning: { id, about } }: { warning: Warning }) => (
  <>
    <p>{text(`melding.warning.${id}`)}</p>
    {about.length > 0 && (
      <p class="quiet-text" lang="nl">
        {about.join('; ')}
      </p>
    )}
  </>
);

/** Who may read it, and what it may give away; with the facts it is about. */
export function MeldingWarnings({ warnings }: { warnings: readonly Warning[] }) {
  const urgent = warnings.filter(({ id }) => pressing.includes(id));
  const always = warnings.filter(({ id, about }) => !pressing.includes(id) && about.length === 0);
  const others = warnings.filter(({ id, about }) => !pressing.includes(id) && about.length > 0);
  return (
    <>
      {urgent.map((warning) => (
        <Message key={warning.id} tone="attention">
          <Said warning={warning} />
        </Message>
      ))}
      <Message tone="calm">
        {always.map((warning) => (
          <Said key={warning.id} warning={warning} />
        ))}
        <details class="picker">
          <summary>{text('melding.warning.more')}</summary>
          <p>{text('melding.warning.open')}</p>
          {others.map((warning) => (
            <Said key={warning.id} warning={warning} />
          ))}
        </details>
      </Message>
    </>
  );
}
