import { Message } from '@/components/controls/Message';
import { questionName } from '@/components/weighing/question-name';
import type { QuestionState } from '@/lib/case/project';
import { text } from '@/locales/text';

/** Says of a decision which answers were corrected after it was taken; nothing where none was. */
export const ChangedSince = ({ states }: { states: readonly QuestionState[] }) =>
  states.length === 0 ? null : (
    <Message tone="attention">
      {text('weighing.changed', { names: states.map(({ question }) => questionName(question)).join(', ') })}
    </Message>
  );
