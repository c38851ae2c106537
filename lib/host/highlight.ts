/**
 * Shows a passage again on the page, by a CSS Custom Highlight: no element is added or changed. The colour itself comes
 * from the panel (entrypoints/sidepanel/page-paint.ts). The page's scripts can see that there is a highlight; so its
 * name says nothing and it goes away by itself.
 */
import { documentsIn, type Reached } from './documents';
import { findPassage } from './find-passage';
import type { PageRequest, Passage, ShowReply } from './page-api';
import { readText } from './read-text';
import { squeeze } from './squeeze';
import type { TextControl } from './text-control';
import { unclobbered } from './unclobbered';
import type { World } from './world';

/** Also when the panel is gone by then. */
const shownFor = 10_000;

type Request = Extract<PageRequest, { ask: 'show' }>;

/** Takes the colour away, here and in every frame. Harmless when there is none. */
export function hide({ memory }: World): { hidden: true } {
  memory.hideShown?.();
  delete memory.hideShown;
  return { hidden: true };
}

function rangesOf({ document }: Reached, passage: Passage, world: World): Range[] {
  const read = readText(document, world.shadowOf);
  return findPassage(passage, read.text).flatMap(({ start, end }) => {
    const ends = read.between(start, end);
    if (!ends) return [];
    const range = document.createRange();
    range.setStart(ends.start.node, ends.start.offset);
    range.setEnd(ends.end.node, ends.end.offset);
    return [range];
  });
}

/** A field draws its own text: it cannot be coloured from outside, only brought into sight. */
function fieldHolding({ document }: Reached, { quote }: Passage): Element | undefined {
  const wanted = squeeze(quote);
  const fields = unclobbered(document, 'documentElement').querySelectorAll<TextControl>(
    'textarea, input:not([type="password"])',
  );
  return Array.from(fields).find((field) => field.checkVisibility() && squeeze(field.value).includes(wanted));
}

const bringIntoSight = (element: Element | null | undefined) =>
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });

/** Colours where the passage stands, everywhere it stands equally well, and scrolls to the first. */
export function show({ name, passage }: Request, world: World): ShowReply {
  hide(world);
  const documents = documentsIn(world.window.document);
  const found = documents
    .map((reached) => ({
      view: unclobbered(reached.document, 'defaultView'),
      ranges: rangesOf(reached, passage, world),
    }))
    .filter(({ ranges }) => ranges.length > 0);
  const ranges = found.flatMap((each) => each.ranges);
  if (ranges.length === 0) {
    const field =
      squeeze(passage.quote) === '' ? undefined : documents.map((each) => fieldHolding(each, passage)).find(Boolean);
    bringIntoSight(field);
    return { places: 0, inField: field !== undefined };
  }
  for (const { view, ranges: own } of found) if (view) view.CSS.highlights.set(name, new view.Highlight(...own));
  const clear = () => found.forEach(({ view }) => view?.CSS.highlights.delete(name));
  const callOff = world.later(shownFor, clear);
  world.memory.hideShown = () => {
    callOff();
    clear();
  };
  bringIntoSight(ranges[0]?.startContainer.parentElement);
  return { places: ranges.length, inField: false };
}
