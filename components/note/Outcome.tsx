import type { JSX } from 'preact';
import { Button } from '@/components/controls/Button';
import { Message, type Tone } from '@/components/controls/Message';
import type { App } from '@/lib/app/create-app';
import type { Placing } from '@/lib/app/placing-state';
import { text } from '@/locales/text';

const tones: Partial<Record<Placing['state'], Tone>> = {
  placed: 'done',
  undone: 'done',
  copied: 'calm',
  dragged: 'calm',
  different: 'attention',
  uncertain: 'attention',
  unrecorded: 'attention',
  refused: 'problem',
  moved: 'attention',
};

/** Whether it is about a piece of a melding, which goes in a form and not in the dossier. */
const isMelding = (placing: Placing): boolean =>
  Boolean('attempt' in placing ? placing.attempt.melding : 'copied' in placing && placing.copied.melding);

function sentenceOfRefusal({ attempt, reason }: Extract<Placing, { state: 'refused' }>): string {
  const room = { room: attempt.field.room ?? '', length: attempt.text.length };
  return text(attempt.melding && reason === 'no-room' ? 'melding.no-room' : `refusal.${reason}`, room);
}

const sentenceOfMove = ({ to }: Extract<Placing, { state: 'moved' }>): string =>
  to.state === 'field'
    ? text('note.moved', { field: to.field.label || text('target.unnamed') })
    : text('note.moved-away');

/** The sentence for what came of it; also what a screen reader is told. Nothing of the case or the dossier is in it. */
export function sentenceOf(placing: Placing): string {
  if (placing.state === 'refused') return sentenceOfRefusal(placing);
  if (placing.state === 'moved') return sentenceOfMove(placing);
  if (!(placing.state in tones) && placing.state !== 'busy') return '';
  return text(`${isMelding(placing) ? 'melding' : 'note'}.${placing.state}` as LocaleKey);
}

/** What can be done next, per outcome. */
function nextSteps(app: App, placing: Placing): JSX.Element[] {
  const { placing: act } = app;
  const button = (key: LocaleKey, go: () => unknown, look: 'primary' | 'plain' = 'plain') => (
    <Button key={key} look={look} onClick={() => void go()}>
      {text(key)}
    </Button>
  );
  const forMelding = isMelding(placing);
  const undo = button('note.undo', act.undo);
  switch (placing.state) {
    case 'placed': {
      const { caseId } = placing.attempt;
      if (forMelding) return [undo];
      return [button('note.to-case', () => app.go({ screen: 'case', caseId }), 'primary'), undo];
    }
    case 'different':
    case 'uncertain': {
      const removed = button(forMelding ? 'melding.i-removed' : 'note.i-removed', act.deny);
      return [button('note.i-checked', act.confirm, 'primary'), removed, undo];
    }
    case 'unrecorded':
      return [button('note.record-again', act.confirm, 'primary'), undo];
    case 'copied': {
      const empty = button('note.empty-clipboard', act.emptyClipboard);
      return forMelding ? [empty] : [button('note.i-pasted', act.pasted, 'primary'), empty];
    }
    case 'dragged': {
      const isThere = button(forMelding ? 'melding.i-dropped' : 'note.i-dropped', act.pasted, 'primary');
      return [isThere, button(forMelding ? 'melding.i-removed' : 'note.not-dropped', act.cancel)];
    }
    default:
      return [];
  }
}

/** What came of it, honestly, with what to do next. */
export function Outcome({ app, caseId }: { app: App; caseId: string }) {
  const placing = app.state.placing.value;
  const tone = tones[placing.state];
  if (!tone) return null;
  const about = 'attempt' in placing && placing.attempt.caseId !== caseId ? placing.attempt.caseId : undefined;
  const label = app.state.cases.value.find((known) => known.file.id === about)?.view.label;
  return (
    <Message tone={tone}>
      <p>{sentenceOf(placing)}</p>
      {label && <p>{text('note.about-case', { label })}</p>}
      {placing.state === 'different' && (
        <pre class="preview small" translate={false}>
          {placing.found}
        </pre>
      )}
      <div class="actions">{nextSteps(app, placing)}</div>
    </Message>
  );
}
