import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import { familyOf, householdsOf } from '@/lib/case/family';
import { said, text } from '@/locales/text';
import { PersonCard } from './PersonCard';

/** A button for every question that asks for somebody; where none is asked yet, the way to the step that does. */
function AddSomebody({ app, open }: { app: App; open: OpenCase }) {
  const { id: caseId } = open.file;
  const asking = open.view.steps.flatMap(({ step, questions }) =>
    questions.filter(({ question }) => question.kind === 'person').map((state) => ({ step, ...state })),
  );
  const shown = asking.filter(({ visible, entries }) => visible || entries.length > 0);
  const [first] = asking;
  if (!first) return null;
  if (shown.length === 0)
    return (
      <>
        <p class="quiet-text">{text('overview.first-kindcheck')}</p>
        <Button wide onClick={() => app.go({ screen: 'step', caseId, stepId: first.step.id })}>
          {text('overview.to-step', { step: said(first.step.title) })}
        </Button>
      </>
    );
  return (
    <div class="actions stacked">
      {shown.map(({ question }) => (
        <Button
          key={question.id}
          icon="plus"
          wide
          onClick={() =>
            app.go({
              screen: 'entry',
              draftId: app.drafting.begin(question, caseId),
              back: { screen: 'overview', caseId },
            })
          }
        >
          {text('overview.add', { who: said(question.name ?? question.text) })}
        </Button>
      ))}
    </div>
  );
}

/** Who belongs to the family, household by household: who is not safe first, and what nobody wrote down yet. */
export function Family({ app, open }: { app: App; open: OpenCase }) {
  const members = familyOf(open.file.pack, open.view, app.state.today.value);
  const worries = members.filter(({ safety }) => safety.safeNow === 'no' || safety.safeNow === 'doubt');
  return (
    <>
      {members.length === 0 && <p class="empty">{text('overview.nobody-yet')}</p>}
      {worries.length > 0 && (
        <Message tone="attention">
          <p>{text('overview.worries', { who: worries.map(({ person }) => person.name).join(', ') })}</p>
        </Message>
      )}
      {householdsOf(members).map((household) => (
        <section key={household.lives} class="card household">
          <h3>
            {household.lives ? text('overview.lives', { where: household.lives }) : text('overview.lives-unknown')}
          </h3>
          <ul class="plain">
            {household.members.map((member) => (
              <PersonCard key={member.entry.id} app={app} open={open} member={member} />
            ))}
          </ul>
        </section>
      ))}
      <AddSomebody app={app} open={open} />
    </>
  );
}
