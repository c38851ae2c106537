import { Why } from '@/components/case/Why';
import { Prompts } from '@/components/entry/Prompts';
import type { OpenCase } from '@/lib/app/open-cases';
import type { QuestionState } from '@/lib/case/project';
import { said } from '@/locales/text';

/** What to look at, and why this is asked: folded, so that the question stays the first thing read. */
export const FoldedHelp = ({ open, state }: { open: OpenCase; state: QuestionState }) => (
  <>
    <Prompts open={open} state={state} unfolded={false} />
    <Why
      open={open}
      about="question"
      words={state.question.why && said(state.question.why)}
      when={state.question.when}
      sources={state.question.sources}
    />
  </>
);
