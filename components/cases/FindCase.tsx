import { useEffect } from 'preact/hooks';
import { TextLine } from '@/components/controls/Field';
import { Choice } from '@/components/controls/Choice';
import type { App } from '@/lib/app/create-app';
import type { CaseFilter } from '@/lib/app/searching';
import { text } from '@/locales/text';

const filters: readonly CaseFilter[] = ['open', 'waiting', 'week', 'archive'];

/** Fewer cases than this are read faster than they are searched, as long as none of them is in the archive. */
const worthwhile = 4;

/** Searches names, words and days of all cases; the list beneath follows every letter. */
export function FindCase({ app }: { app: App }) {
  const { query, filter, found } = app.searching;
  const cases = app.state.cases.value;
  const isShown = cases.length >= worthwhile || cases.some(({ view }) => view.closed);
  useEffect(() => {
    if (isShown) app.searching.prepare();
  }, [app, isShown]);
  if (!isShown) return null;
  return (
    <search class="find-case">
      <TextLine label={text('search.label')} value={query.value} onInput={(typed) => (query.value = typed)} />
      <Choice
        label={text('search.filter')}
        value={filter.value}
        options={filters.map((value) => ({ value, label: text(`search.${value}`) }))}
        onChoose={(chosen) => (filter.value = chosen)}
      />
      <p role="status" class="quiet-text">
        {text('search.count', { count: found.value.length })}
      </p>
    </search>
  );
}
