import { isAsked } from '@/components/entry/form-fields';
import { moment } from '@/components/frame/moment';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import type { Entry } from '@/lib/case/entries';
import { withdrawnPlacements } from '@/lib/case/placements';
import { said, text } from '@/locales/text';
import { EntryCard } from './EntryCard';
import { PlacementLines } from './PlacementLines';

/** Enough of the question to correct its answer; nothing where the answer is bookkeeping of the tool. */
const formOf = ({ question, value }: Entry) => (isAsked(value.kind) ? { id: question, kind: value.kind } : undefined);

/** How the question was worded, as far as a case on this computer still runs on a pack that asks it. */
function wordsOf(app: App, id: string): string {
  const questions = app.state.cases.value.flatMap(({ file }) => file.pack.steps.flatMap((step) => step.questions));
  const asked = questions.find((question) => question.id === id);
  return asked ? said(asked.name ?? asked.text) : text('aside.question', { id });
}

/** Answers to questions that are no longer asked: readable, to be corrected and withdrawn like any other. */
export function OlderAnswers({ app, open }: { app: App; open: OpenCase }) {
  const { orphans } = open.view;
  if (orphans.length === 0) return null;
  return (
    <details class="card aside">
      <summary>{text('aside.older', { count: orphans.length })}</summary>
      <p class="quiet-text">{text('aside.older-why')}</p>
      <ul class="plain">
        {orphans.map((entry) => (
          <li key={entry.id}>
            <b>{wordsOf(app, entry.question)}</b>
            <p class="quiet-text">{text('aside.no-longer')}</p>
            <ul class="plain">
              <EntryCard app={app} open={open} entry={entry} question={formOf(entry)} />
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What was withdrawn here and stands in a dossier, so that it can be corrected there too. */
export function WithdrawnNotes({ open }: { open: OpenCase }) {
  const withdrawn = withdrawnPlacements(open.file.journal);
  if (withdrawn.length === 0) return null;
  return (
    <details class="card aside">
      <summary>{text('aside.withdrawn', { count: withdrawn.length })}</summary>
      <p class="quiet-text">{text('aside.withdrawn-why')}</p>
      <ul class="plain">
        {withdrawn.map(({ withdrawnAt, because, placements }) => (
          <li key={withdrawnAt}>
            <p>{text('aside.withdrawn-because', { at: moment(withdrawnAt), because })}</p>
            <PlacementLines placements={placements} />
          </li>
        ))}
      </ul>
    </details>
  );
}
