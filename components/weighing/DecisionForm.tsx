import { useState } from 'preact/hooks';
import { Message } from '@/components/controls/Message';
import type { App } from '@/lib/app/create-app';
import type { Weighing } from '@/lib/case/weighing';
import { type Decisions, differsFrom } from '@/lib/case/weighing-decisions';
import { composedGrounds } from '@/lib/case/weighing-grounds';
import { text } from '@/locales/text';
import { AskHere } from './AskHere';

interface DecisionFormProps {
  app: App;
  caseId: string;
  weighing: Weighing;
  which: keyof Decisions;
  onKept: () => void;
  onCancel: () => void;
}

/** A decision, begun with what the weighing points to and its grounds. The professional changes what is not so. */
export function DecisionForm({ weighing, which, ...around }: DecisionFormProps) {
  const decision = weighing.decisions[which];
  // As it was when the form opened: it is no correction of itself once it is saved.
  const [correcting] = useState(decision?.entry);
  if (!decision) return null;
  const { suggested, state } = decision;
  const begun = { ...(suggested && { value: suggested }), grounds: composedGrounds(weighing.walked) };
  return (
    <AskHere
      {...around}
      key={which}
      state={state}
      correcting={correcting}
      {...(correcting ? {} : { fields: begun })}
      remark={({ value }) =>
        differsFrom(value, suggested) && (
          <div role="status">
            <Message tone="attention">{text('weighing.differs')}</Message>
          </div>
        )
      }
    />
  );
}
