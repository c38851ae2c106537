import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { TextLine } from '@/components/controls/Field';
import { Message } from '@/components/controls/Message';
import { moment } from '@/components/frame/moment';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';

/** A code from a dossier or a copy, and the place in the trail that it belongs to. */
export function FindCode({ app }: { app: App }) {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const found = asked ? app.trail.find(typed) : undefined;
  return (
    <form
      class="suggestion"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(typed.trim() !== '');
      }}
    >
      <TextLine
        label={text('trail.find')}
        value={typed}
        onInput={(words) => {
          setTyped(words);
          setAsked(false);
        }}
      />
      <Button submit>{text('trail.find-button')}</Button>
      <div role="status">
        {found && (
          <Message tone="done">{text('trail.found', { number: found.number, moment: moment(found.at) })}</Message>
        )}
        {asked && !found && <Message tone="attention">{text('trail.not-found')}</Message>}
      </div>
    </form>
  );
}
