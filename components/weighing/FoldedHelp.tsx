import { why } from '@/lib/case/why';
import type { OpenCase } from '@/lib/app/state';
import type { QuestionState } from '@/lib/case/project';
import { language, said, text } from '@/locales/text';

/** What to look at, and why this is asked: folded, so that the question stays the first thing read. */
export function FoldedHelp({ open, state: { question, prompts } }: { open: OpenCase; state: QuestionState }) {
  const { pack } = open.file;
  const sources = question.sources.map((id) => pack.sources.find((source) => source.id === id)?.title ?? id);
  return (
    <>
      {prompts.length > 0 && (
        <details class="prompts">
          <summary>{text('entry.prompts')}</summary>
          <ul>
            {prompts.map((prompt) => (
              <li key={prompt.nl}>{said(prompt)}</li>
            ))}
          </ul>
        </details>
      )}
      <details class="prompts">
        <summary>{text('entry.why')}</summary>
        {question.why && <p>{said(question.why)}</p>}
        {question.when && (
          <p class="quiet-text">{why(question.when, { pack, view: open.view }, language(), 'question')}</p>
        )}
        <p class="quiet-text">{text('case.source', { sources: sources.join('; ') })}</p>
      </details>
    </>
  );
}
