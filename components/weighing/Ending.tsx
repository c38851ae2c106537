import type { ComponentChildren } from 'preact';
import { CloseOrReopen } from '@/components/case/CloseOrReopen';
import { rulesEverywhere } from '@/components/case/rules-here';
import { Message } from '@/components/controls/Message';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import type { Weighing } from '@/lib/case/weighing';
import { said, text } from '@/locales/text';
import type { Busy } from './busy';
import { DecisionRow } from './DecisionRow';
import { Onward } from './Onward';
import { Unsettled } from './Unsettled';

interface EndingProps {
  app: App;
  open: OpenCase;
  weighing: Weighing;
  onTurn: (busy: Busy) => void;
  /** The question with which the path goes on after this outcome. */
  children: ComponentChildren;
}

const TwoDecisions = ({ open, weighing: { decisions }, onTurn }: Pick<EndingProps, 'open' | 'weighing' | 'onTurn'>) => (
  <>
    {(['report', 'help'] as const).map((which) => {
      const decision = decisions[which];
      if (!decision) return null;
      const { state, entry } = decision;
      if (state.entries.length > 0 && !entry)
        return <Unsettled key={which} open={open} state={state} onCorrect={onTurn} />;
      return (
        <DecisionRow
          key={which}
          which={which}
          decision={decision}
          isNext={which === 'report' || decisions.report?.entry !== undefined}
          onDecide={() => onTurn({ with: 'decision', which })}
        />
      );
    })}
  </>
);

/** No suspicion, so the case may be closed; but not without having seen that something urgent says otherwise. */
const Closing = ({ app, open }: Pick<EndingProps, 'app' | 'open'>) =>
  rulesEverywhere(open).length > 0 ? (
    <Message tone="attention">{text('weighing.close-urgent')}</Message>
  ) : (
    <CloseOrReopen app={app} open={open} />
  );

/** The outcome so far and its reason, the two decisions in their order, and where it goes from there. */
export function Ending({ app, open, weighing, onTurn, children }: EndingProps) {
  const { outcomes } = weighing;
  if (outcomes.length === 0)
    return (
      <details class="prompts">
        <summary>{text('weighing.decide-now')}</summary>
        <TwoDecisions open={open} weighing={weighing} onTurn={onTurn} />
      </details>
    );
  return (
    <section class="card">
      {outcomes.map(({ outcome, because }) => (
        <div key={outcome} class="outcome">
          <h2 tabIndex={-1}>{text(`weighing.outcome.${outcome}`)}</h2>
          {because.map(({ state, follow }) => (
            <p key={state.question.id}>{said(follow.text)}</p>
          ))}
        </div>
      ))}
      {outcomes[0]?.outcome === 'close' ? (
        <Closing app={app} open={open} />
      ) : (
        <TwoDecisions open={open} weighing={weighing} onTurn={onTurn} />
      )}
      <Onward app={app} open={open} weighing={weighing} />
      {children}
    </section>
  );
}
