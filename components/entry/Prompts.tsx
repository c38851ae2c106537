import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import type { OpenCase } from '@/lib/app/open-cases';
import type { QuestionState } from '@/lib/case/project';
import { agesOf, fitsAges, groupPrompts, type PromptGroup } from '@/lib/case/prompt-groups';
import { said, text } from '@/locales/text';

/** More than this is folded: the question stays the first thing read. */
const few = 4;
/** More than this is folded per theme. */
const manageable = 8;

const Sides = ({ group }: { group: PromptGroup }) => (
  <>
    {group.sides.map(({ side, prompts }) => (
      <div key={side ?? ''}>
        {side && <p class="quiet-text">{text(`prompts.${side}`)}</p>}
        <ul>
          {prompts.map((prompt) => (
            <li key={prompt.nl}>{said(prompt)}</li>
          ))}
        </ul>
      </div>
    ))}
  </>
);

const Theme = ({ group, folded }: { group: PromptGroup; folded: boolean }) => {
  const title = group.theme && said(group.theme.text);
  if (!title) return <Sides group={group} />;
  if (folded)
    return (
      <details class="theme">
        <summary>{title}</summary>
        <Sides group={group} />
      </details>
    );
  return (
    <div>
      <p class="caption">{title}</p>
      <Sides group={group} />
    </div>
  );
};

interface PromptsProps {
  open: OpenCase;
  state: QuestionState;
  /** A few of them may stand open; many never do. */
  unfolded: boolean;
}

/** Things to look at, by theme: those that fit what is known so far, and all of them on request. Read, never counted. */
export function Prompts({ open, state, unfolded }: PromptsProps) {
  const [all, setAll] = useState(false);
  const ages = agesOf(open.file.pack, open.view.known);
  const every = state.question.prompts;
  const fitting = all ? every : state.prompts.filter((prompt) => fitsAges(prompt, ages));
  const groups = groupPrompts(open.file.pack, fitting);
  if (every.length === 0) return null;
  return (
    <details class="prompts" open={unfolded && fitting.length <= few}>
      <summary>{text('entry.prompts')}</summary>
      <div class="themes">
        {groups.map((group) => (
          <Theme key={group.theme?.id ?? ''} group={group} folded={groups.length > 1 && fitting.length > manageable} />
        ))}
      </div>
      {fitting.length < every.length && (
        <>
          <p class="quiet-text">{text('prompts.fitting')}</p>
          <Button look="quiet" onClick={() => setAll(true)}>
            {text('prompts.all')}
          </Button>
        </>
      )}
    </details>
  );
}
