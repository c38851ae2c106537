import { text } from '@/locales/text';

/** A text to the letter, as it would be placed. */
export const Preview = ({ words, label }: { words: string; label?: string }) => (
  <pre class="preview" tabIndex={0} aria-label={label ?? text('note.preview')} translate={false}>
    {words}
  </pre>
);
