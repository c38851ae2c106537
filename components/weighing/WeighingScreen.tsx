import { AdviceList } from '@/components/case/Advice';
import { KaderSlot } from '@/components/case/KaderSlot';
import { rulesEverywhere } from '@/components/case/rules-here';
import { Message } from '@/components/controls/Message';
import { Screen } from '@/components/frame/Screen';
import type { App } from '@/lib/app/create-app';
import { weigh } from '@/lib/case/weighing';
import { text } from '@/locales/text';
import { Beforehand } from './Beforehand';
import { NotDone } from './NotDone';
import { Path } from './Path';

/**
 * The weighing as a short path: one question at a time, after each answer what follows from it, at the end the outcome
 * with its reason and the two decisions. Everything may be passed over, and the professional may decide otherwise.
 */
export function WeighingScreen({ app, caseId }: { app: App; caseId: string }) {
  const open = app.state.cases.value.find((known) => known.file.id === caseId);
  if (!open) return null;
  const weighing = weigh(open.file.pack, open.view);
  return (
    <Screen
      title={text('weighing.title')}
      lead={text('weighing.lead')}
      onBack={() => app.go({ screen: 'case', caseId })}
    >
      <AdviceList app={app} open={open} rules={rulesEverywhere(open)} shown={0} />
      <KaderSlot open={open} />
      {weighing ? (
        <>
          <Beforehand app={app} open={open} states={weighing.beforehand} begun={weighing.walked.length > 0} />
          <NotDone app={app} caseId={caseId} steps={weighing.notDone} />
          <Path key={caseId} app={app} open={open} weighing={weighing} />
        </>
      ) : (
        <Message tone="calm">{text('weighing.none')}</Message>
      )}
    </Screen>
  );
}
