import { Button } from '@/components/controls/Button';
import type { QuestionState } from '@/lib/case/project';
import { text } from '@/locales/text';

interface NeighboursProps {
  course: readonly QuestionState[];
  asked: QuestionState;
  onOpen: (question: string) => void;
}

/** The question before and the one after, in the order of the step. */
export function Neighbours({ course, asked, onOpen }: NeighboursProps) {
  const at = course.indexOf(asked);
  const before = course[at - 1];
  const after = course[at + 1];
  return (
    <div class="neighbours">
      {before && (
        <Button look="quiet" icon="back" onClick={() => onOpen(before.question.id)}>
          {text('course.previous')}
        </Button>
      )}
      {after && (
        <Button look="quiet" onClick={() => onOpen(after.question.id)}>
          {text('course.next')}
        </Button>
      )}
    </div>
  );
}
