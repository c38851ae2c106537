import { Button } from '@/components/controls/Button';
import { text } from '@/locales/text';

/** A shortcut as the browser has it now; `key` is empty where somebody took it away. */
export interface Shortcut {
  name: 'open-panel' | 'mark-signal' | 'quick-hide';
  key: string;
}

/** The keys as they are; changing them happens on a page of the browser itself. */
export const Shortcuts = ({ shortcuts, onChange }: { shortcuts: readonly Shortcut[]; onChange: () => void }) => (
  <section class="card">
    <h2>{text('shortcuts.title')}</h2>
    <dl class="counts">
      {shortcuts.map(({ name, key }) => (
        <div key={name}>
          <dt>{text(`shortcuts.${name}`)}</dt>
          <dd>{key || text('shortcuts.none')}</dd>
        </div>
      ))}
      <div>
        <dt>{text('shortcuts.quick-hide')}</dt>
        <dd>Esc Esc</dd>
      </div>
    </dl>
    <Button onClick={onChange}>{text('shortcuts.change')}</Button>
  </section>
);
