import { Message } from '@/components/controls/Message';
import type { OpenCase } from '@/lib/app/state';
import { find } from '@/lib/directory/directory';
import type { Rule } from '@/lib/protocol/schema';
import { said } from '@/locales/text';
import { CallLink } from './CallLink';

const numberIn = ({ effect }: Rule) =>
  effect.type === 'route' && effect.contact !== undefined ? find(effect.contact) : undefined;

/** Advice that comes before everything else, with whom to call. The alarm number is the only red one. */
export const Urgent = ({ open }: { open: OpenCase }) => (
  <>
    {open.view.advice
      .filter((rule) => rule.urgent)
      .map((rule) => {
        const number = numberIn(rule);
        return (
          <Message key={rule.id} tone={number?.id === '112' ? 'problem' : 'attention'}>
            <p>{said(rule.effect.text)}</p>
            {number && <CallLink number={number} look={number.id === '112' ? 'danger' : 'plain'} />}
          </Message>
        );
      })}
  </>
);
