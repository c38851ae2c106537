import { Icon } from '@/components/controls/Icon';
import type { App } from '@/lib/app/create-app';
import { dialAddress } from '@/lib/directory/emergency';
import { text } from '@/locales/text';

/** The colleague whom somebody named as the one to ask first; nothing where nobody was named. */
export function OwnHelper({ app }: { app: App }) {
  const helper = app.beginning.helper.value;
  if (!helper) return null;
  const name = helper.name || text('beginning.helper');
  if (helper.phone === '') return <p>{text('beginning.helper-is', { name })}</p>;
  return (
    <a class="button call-link" href={dialAddress({ shown: helper.phone })}>
      <Icon name="phone" />
      <span>
        {name} <b>{helper.phone}</b>
      </span>
    </a>
  );
}
