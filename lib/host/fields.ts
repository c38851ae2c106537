/** The fields a note could go into while none has the focus: the panel asks which one is meant. Writes nothing. */
import { documentsIn, type Reached } from './documents';
import { examine, type Field } from './field';
import type { TargetField } from './page-api';
import { lookAt, markerAt, sightingOf } from './probe';
import { unclobbered } from './unclobbered';
import type { RequestOf, World } from './world';

/** For a long text: a one-line field is meant only by somebody who was in it. */
const forNotes = 'textarea, [contenteditable]:not([contenteditable="false" i])';

/** Nobody finds the right one in a longer list; and of a page with more of them only a few are looked at. */
const mostShown = 6;
const mostLookedAt = 40;

/** What a document remembers as its own last field comes first. */
function candidatesIn({ document, frames }: Reached): Field[] {
  const root = unclobbered(document, 'documentElement');
  const remembered = unclobbered(document, 'activeElement');
  return [remembered, ...Array.from(root.querySelectorAll(forNotes)).slice(0, mostLookedAt)].flatMap((element) => {
    const field = element ? examine({ element, frames }) : 'no-field';
    // An editor of code tells what it holds only while it has the focus (read-model.ts).
    return typeof field === 'string' || field.kind === 'code' ? [] : [field];
  });
}

/** The fields to choose from; none when there are too many, or when the page around this frame tells of them already. */
export function fields(request: RequestOf<'fields'>, world: World): { fields: TargetField[] } {
  if (world.window.frameElement) return { fields: [] };
  const each = new Map(
    documentsIn(world.window.document)
      .flatMap(candidatesIn)
      .map((field) => [field.area, field]),
  );
  if (each.size > mostShown) return { fields: [] };
  const marker = markerAt(request, world);
  return {
    fields: Array.from(each.values(), (field) => lookAt(field, sightingOf(world, field, marker).nonce)),
  };
}
