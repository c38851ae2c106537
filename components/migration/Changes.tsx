import type { ComponentChildren } from 'preact';
import { entryLines } from '@/components/case/entry-lines';
import type { Entry } from '@/lib/case/entries';
import type { Changed, MigrationReport } from '@/lib/case/migration-report';
import type { Pack, Question } from '@/lib/protocol/schema';
import { said, text } from '@/locales/text';

/** As many as are read at a glance; of more, the heading says how many. */
const atAGlance = 5;

const Part = ({ title, count, children }: { title: string; count: number; children: ComponentChildren }) =>
  count === 0 ? null : (
    <details class="card part" open={count <= atAGlance}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul class="plain">
    {lines.map((line, at) => (
      <li key={at} class="entry">
        {line}
      </li>
    ))}
  </ul>
);

const answers = (pack: Pack, entries: readonly Entry[]) =>
  entries.map((entry) => text('migration.answered', { words: entryLines(pack, entry).join(' · ') }));

const optionsOf = (question: Question) => question.options.map((option) => said(option.text)).join(' / ');

/** Before and after, in words; the options where only these differ. */
function beforeAndAfter({ before, after }: Changed): [string, string] {
  const sameWords = said(before.text) === said(after.text);
  return sameWords && optionsOf(before) !== optionsOf(after)
    ? [`${said(before.text)} ${optionsOf(before)}`, `${said(after.text)} ${optionsOf(after)}`]
    : [said(before.text), said(after.text)];
}

const ChangedQuestions = ({ from, why, changed }: { from: Pack; why: string; changed: readonly Changed[] }) => (
  <>
    <p class="quiet-text">{why}</p>
    <ul class="plain">
      {changed.map((pair) => {
        const [before, after] = beforeAndAfter(pair);
        return (
          <li key={pair.after.id} class="entry">
            <p class="quiet-text">{text('migration.before', { words: before })}</p>
            <p>{text('migration.after', { words: after })}</p>
            {answers(from, pair.entries).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        );
      })}
    </ul>
  </>
);

/** An answer that nobody asks for any more, under the question it was given to. */
function orphanLine(from: Pack, entry: Entry): string {
  const question = from.steps.flatMap((step) => step.questions).find(({ id }) => id === entry.question);
  return [question && said(question.text), ...answers(from, [entry])].filter(Boolean).join('\n');
}

/** What changes for one case, part by part; a part without anything in it is not there. */
export function Changes({ from, report }: { from: Pack; report: MigrationReport }) {
  const { added, reworded, reshaped, orphaned, reopened, advice, weighing } = report;
  const title = (part: keyof MigrationReport) => text(`migration.${part}`, { count: report[part].length });
  return (
    <>
      <Part title={title('orphaned')} count={orphaned.length}>
        <p class="quiet-text">{text('migration.orphaned-why')}</p>
        <Lines lines={orphaned.map((entry) => orphanLine(from, entry))} />
      </Part>
      <Part title={title('reshaped')} count={reshaped.length}>
        <ChangedQuestions from={from} why={text('migration.reshaped-why')} changed={reshaped} />
      </Part>
      <Part title={title('reworded')} count={reworded.length}>
        <ChangedQuestions from={from} why={text('migration.reworded-why')} changed={reworded} />
      </Part>
      <Part title={title('reopened')} count={reopened.length}>
        <Lines lines={reopened.map((step) => said(step.title))} />
      </Part>
      <Part title={title('added')} count={added.length}>
        <Lines lines={added.map((question) => said(question.text))} />
      </Part>
      <Part title={title('weighing')} count={weighing.length}>
        <p class="quiet-text">{text('migration.weighing-why')}</p>
        <Lines lines={weighing.map((question) => said(question.text))} />
      </Part>
      <Part title={title('advice')} count={advice.length}>
        <Lines lines={advice.map((rule) => said(rule.effect.text))} />
      </Part>
    </>
  );
}
