import { useLayoutEffect, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { text } from '@/locales/text';

interface SuggestionProps {
  /** Makes a passphrase; another one each time. */
  suggest: () => Promise<string>;
  onTake: (passphrase: string) => void;
}

/** A generated passphrase to take or to replace. Typing it once more is what makes sure that it was written down. */
export function Suggestion({ suggest, onTake }: SuggestionProps) {
  const [made, setMade] = useState<string>();
  const another = () => void suggest().then(setMade);
  useLayoutEffect(another, []);
  return (
    <section class="suggestion" aria-label={text('keys.suggestion')}>
      <p class="quiet-text">{text('keys.suggestion-why')}</p>
      <p class="passphrase-words" translate={false} aria-live="polite">
        {made ?? '…'}
      </p>
      <div class="actions">
        <Button disabled={made === undefined} onClick={() => made !== undefined && onTake(made)}>
          {text('keys.take')}
        </Button>
        <Button look="quiet" onClick={another}>
          {text('keys.other-words')}
        </Button>
      </div>
    </section>
  );
}
