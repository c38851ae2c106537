import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import type { Walked } from '@/lib/case/walk-weighing';
import type { Weighing } from '@/lib/case/weighing';
import { text } from '@/locales/text';
import { AskHere } from './AskHere';
import { type Busy, unfinishedIn } from './busy';
import { DecisionForm } from './DecisionForm';
import { DoubtLine } from './DoubtLine';
import { Ending } from './Ending';
import { questionName } from './question-name';
import { Unsettled } from './Unsettled';
import { WalkedList } from './WalkedList';

interface PathProps {
  app: App;
  open: OpenCase;
  weighing: Weighing;
}

/** The path so far, and beneath it the one thing that is asked now. */
export function Path({ app, open, weighing }: PathProps) {
  const [busy, setBusy] = useState<Busy | undefined>(() => unfinishedIn(app, open.file.id, weighing));
  const [turns, setTurns] = useState(0);
  const now = useRef<HTMLDivElement>(null);
  // After an answer the focus goes to what comes now; when the screen opens, its own heading has it.
  useLayoutEffect(() => {
    if (turns > 0) now.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [turns]);
  const turnTo = (next: Busy | undefined) => {
    setBusy(next);
    setTurns(turns + 1);
  };
  const { walked, open: asked } = weighing;
  const ended = weighing.outcomes.length > 0;
  const around = { app, caseId: open.file.id, onKept: () => turnTo(undefined) };
  const isToldBelow = (one: Walked) => !busy && weighing.outcomes.some(({ because }) => because.includes(one));
  const leave = () => turnTo(undefined);
  const inForm = () => {
    if (busy?.with === 'decision')
      return <DecisionForm {...around} weighing={weighing} which={busy.which} onCancel={leave} />;
    if (busy)
      return (
        <AskHere
          {...around}
          key={busy.correcting?.id ?? busy.state.question.id}
          state={busy.state}
          correcting={busy.correcting}
          onCancel={leave}
        />
      );
    if (!asked || ended) return null;
    return asked.entries.length > 0 ? (
      <Unsettled open={open} state={asked} onCorrect={turnTo} />
    ) : (
      <AskHere {...around} key={asked.question.id} state={asked} after={walked.at(-1)?.follow.text} />
    );
  };
  return (
    <>
      <WalkedList walked={walked} isToldBelow={isToldBelow} onCorrect={turnTo} />
      {weighing.doubt && <DoubtLine open={open} />}
      <div ref={now} class="now">
        {inForm()}
        {!busy && (
          <Ending app={app} open={open} weighing={weighing} onTurn={turnTo}>
            {asked && ended && (
              <Button icon="chevron" wide onClick={() => turnTo({ with: 'answer', state: asked })}>
                {text('weighing.further', { name: questionName(asked.question) })}
              </Button>
            )}
          </Ending>
        )}
      </div>
    </>
  );
}
