import { CaptureList } from '@/components/cases/CaptureList';
import { NewerPack } from '@/components/migration/NewerPack';
import { LooseDrafts } from '@/components/cases/LooseDrafts';
import { Screen } from '@/components/frame/Screen';
import type { App } from '@/lib/app/create-app';
import type { Rule } from '@/lib/protocol/schema';
import { text } from '@/locales/text';
import { AdviceList } from './Advice';
import { OtherScreens, StepRows } from './CaseRows';
import { CloseOrReopen } from './CloseOrReopen';
import { OlderAnswers, WithdrawnNotes } from './KeptAside';
import { isPressing } from './rules-here';
import { ToDoList } from './ToDo';
import { UnsignedPack } from './UnsignedPack';

/** Whom to turn to is read at once; more than two at a time are no way any more. */
const mostRoutes = 2;

const closedWords = (left: number) =>
  `${text('cases.closed')}. ${left > 0 ? text('keeping.left', { count: left }) : text('keeping.over')}`;

/** One case: what presses, what waits, the five steps in any order, and the ways to look at the whole. */
export function CaseScreen({ app, caseId }: { app: App; caseId: string }) {
  const open = app.state.cases.value.find((known) => known.file.id === caseId);
  if (!open) return null;
  // What asks for an answer stands in the list of what waits.
  const advice = open.view.advice.filter(({ effect }) => effect.type !== 'require');
  const isRoute = ({ effect }: Rule) => effect.type === 'route';
  const calm = advice.filter((rule) => !isPressing(rule));
  const [routes, others] = [calm.filter(isRoute), calm.filter((rule) => !isRoute(rule))];
  return (
    <Screen
      title={open.view.label}
      lead={open.view.closed ? closedWords(app.clearing.left(open)) : undefined}
      onBack={() => app.go({ screen: 'cases' })}
    >
      <AdviceList app={app} open={open} rules={advice.filter(isPressing)} shown={0} />
      <UnsignedPack app={app} open={open} />
      <NewerPack app={app} open={open} />
      <CaptureList app={app} />
      <LooseDrafts app={app} caseId={caseId} />
      <ToDoList app={app} open={open} />
      <AdviceList app={app} open={open} rules={[...routes, ...others]} shown={Math.min(routes.length, mostRoutes)} />
      <h2>{text('case.steps')}</h2>
      <p class="quiet-text">{text('case.any-order')}</p>
      <StepRows app={app} open={open} />
      <OtherScreens app={app} open={open} />
      <OlderAnswers app={app} open={open} />
      <WithdrawnNotes open={open} />
      <CloseOrReopen app={app} open={open} />
    </Screen>
  );
}
