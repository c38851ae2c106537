import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Message, type Tone } from '@/components/controls/Message';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import type { Rule } from '@/lib/protocol/schema';
import { said, text } from '@/locales/text';
import { CallLinks } from './Calls';
import { isDanger, isPressing } from './rules-here';
import { ToQuestion } from './ToQuestion';
import { useCallPack, whomOf } from './whom-to-call';
import { Why } from './Why';
import { writeCall } from './write-call';

interface AdviceProps {
  app: App;
  open: OpenCase;
  /** The question that is asked on this screen: nobody has to be sent there. */
  asked?: string | undefined;
}

function toneOf(rule: Rule): Tone {
  if (isDanger(rule)) return 'problem';
  return isPressing(rule) ? 'attention' : 'calm';
}

/** The role that a route names, where no number says it already. */
function Role({ open, rule: { effect } }: { open: OpenCase; rule: Rule }) {
  const role = effect.type === 'route' ? open.file.pack.roles.find(({ id }) => id === effect.role) : undefined;
  return role ? <p>{text('advice.turn-to', { role: said(role.text) })}</p> : null;
}

/** One advice: what to do, whom to call or which question to answer, and folded beneath it why it is here. */
export const Advice = ({ app, open, asked, rule }: AdviceProps & { rule: Rule }) => (
  <Message tone={toneOf(rule)}>
    <p>{said(rule.effect.text)}</p>
    <Role open={open} rule={rule} />
    <CallLinks
      whom={whomOf(useCallPack(app, open), rule)}
      urgent={isDanger(rule)}
      writer={isDanger(rule) ? undefined : (whom) => writeCall(app, open, whom)}
    />
    {rule.effect.type === 'require' && rule.effect.question !== asked && (
      <ToQuestion app={app} open={open} question={rule.effect.question} />
    )}
    <Why open={open} about="advice" when={rule.when} sources={rule.sources} />
  </Message>
);

/** Several, the pressing ones first and always in sight; of the others `shown`, and the rest one click further. */
export function AdviceList({ rules, shown, ...around }: AdviceProps & { rules: readonly Rule[]; shown: number }) {
  const [all, setAll] = useState(false);
  // Danger before all else, whatever the order of the pack.
  const pressing = rules.filter(isPressing).sort((a, b) => Number(isDanger(b)) - Number(isDanger(a)));
  const others = rules.filter((rule) => !isPressing(rule));
  const count = others.length - shown;
  return (
    <>
      {[...pressing, ...(all ? others : others.slice(0, shown))].map((rule) => (
        <Advice key={rule.id} {...around} rule={rule} />
      ))}
      {!all && count > 0 && (
        <Button look="quiet" icon="plus" onClick={() => setAll(true)}>
          {text(count === 1 ? 'advice.one-more' : 'advice.more', { count })}
        </Button>
      )}
    </>
  );
}
