import { entryLines } from '@/components/case/entry-lines';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import { text } from '@/locales/text';
import { type Happening, isTerm } from './timeline-layout';
import { nameOf, placeOf, termWords, whenOf } from './timeline-words';

/** One fact or term: what it is, opening its question, with its first words. */
export function Happened({
  app,
  open,
  item,
  dated = true,
}: {
  app: App;
  open: OpenCase;
  item: Happening;
  dated?: boolean;
}) {
  const entry = isTerm(item) ? item.deadline.entry : item.entry;
  const words = entryLines(open.file.pack, entry).join(' · ');
  const bearing = isTerm(item) ? undefined : item.bearing;
  return (
    <>
      <button type="button" class="in-text" onClick={() => app.go(placeOf(open, item))}>
        {isTerm(item) ? termWords(item) : nameOf(item)}
      </button>
      {dated && <span class="quiet-text"> {whenOf(item)}</span>}
      {bearing && <span class="quiet-text"> · {text(`overview.${bearing}`)}</span>}
      {words && <p class="quiet-text clamp">{words}</p>}
    </>
  );
}
