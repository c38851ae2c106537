import type { QuestionState } from '@/lib/case/project';
import { said, text } from '@/locales/text';

/** Things to look at, and why this is asked; folded, so that the question stays the first thing read. */
export function Prompts({ state: { question, prompts } }: { state: QuestionState }) {
  return (
    <>
      {prompts.length > 0 && (
        <details class="prompts" open>
          <summary>{text('entry.prompts')}</summary>
          <ul>
            {prompts.map((prompt) => (
              <li key={prompt.nl}>{said(prompt)}</li>
            ))}
          </ul>
        </details>
      )}
      {question.why && (
        <details class="prompts">
          <summary>{text('entry.why')}</summary>
          <p>{said(question.why)}</p>
        </details>
      )}
    </>
  );
}
