import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import type { App } from '@/lib/app/create-app';
import type { Draft } from '@/lib/vault/vault';
import { said, text } from '@/locales/text';

/** Hints on a text that somebody else wrote in the dossier: to ask about, not to change. */
export function LookAtCapture({ app, draft }: { app: App; draft: Draft }) {
  const [asked, setAsked] = useState(false);
  const words = draft.fields['quote'];
  if (!app.pageOf(draft) || typeof words !== 'string' || words === '') return null;
  if (!asked)
    return (
      <Button look="quiet" icon="eye" onClick={() => setAsked(true)}>
        {text('hints.look')}
      </Button>
    );
  const hints = app.coaching.hintsFor(words, 'observation');
  return (
    <ul class="plain quiet-text" role="status" aria-label={text('hints.look')}>
      {hints.length === 0 && <li>{text('hints.look-none')}</li>}
      {hints.map((hint) => (
        <li key={`${hint.rule} ${hint.start}`}>
          “{words.slice(hint.start, hint.end)}” {said(hint.question)}
        </li>
      ))}
    </ul>
  );
}
