import { Icon, type IconName } from '@/components/controls/Icon';
import type { QuestionState } from '@/lib/case/project';
import { isOpen } from '@/lib/case/step-course';
import { said, text } from '@/locales/text';

interface QuestionListProps {
  course: readonly QuestionState[];
  /** The question that is asked now. */
  asked: string | undefined;
  onOpen: (question: string) => void;
}

function stateOf(state: QuestionState, isNow: boolean): { icon: IconName; words: string } {
  const { entries, skippedBecause, conflict } = state;
  if (conflict) return { icon: 'alert', words: text('course.conflict') };
  if (isNow) return { icon: 'pen', words: text('course.now') };
  if (isOpen(state)) return { icon: 'circle', words: text('course.open') };
  if (skippedBecause) return { icon: 'dash', words: text('course.skipped', { because: skippedBecause }) };
  const count = entries.length;
  return { icon: 'check', words: count > 1 ? text('course.done-more', { count }) : text('course.done') };
}

/** Every question of the step in a line, with its state in words; any of them one click away. */
export const QuestionList = ({ course, asked, onOpen }: QuestionListProps) => (
  <ol class="course" aria-label={text('course.title')}>
    {course.map((state) => {
      const { question } = state;
      const isNow = question.id === asked;
      const { icon, words } = stateOf(state, isNow);
      return (
        <li key={question.id}>
          <button
            type="button"
            class={`course-row ${icon}`}
            aria-current={isNow ? 'step' : undefined}
            onClick={() => onOpen(question.id)}
          >
            <Icon name={icon} />
            <span class="row-main">
              <span>{said(question.name ?? question.text)}</span> <span class="quiet-text clamp">{words}</span>
            </span>
          </button>
        </li>
      );
    })}
  </ol>
);
