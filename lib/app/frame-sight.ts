/**
 * The field in a frame of another site, which the page around it cannot look into. The focus is followed from frame to
 * frame by place (lib/host/place.ts), so that exactly one of them answers.
 */
import type { Sight } from './code-model';
import type { SeenField } from './placing-state';
import type { Surroundings } from './surroundings';

/** A dossier in a frame in a frame is the most that was ever seen. */
const deepest = 4;

type NotFound = Extract<Sight, { found: false }>;

const isElsewhere = (seen: Sight): seen is NotFound & { frame: number[] } =>
  !seen.found && seen.reason === 'unreachable-frame' && seen.frame !== undefined;

/**
 * What the frame with the focus says, as seen in the page around it; that stays `unreachable-frame` while a frame on the way
 * is of a site that was not linked.
 */
export async function followFocus(page: Surroundings['page'], top: Sight): Promise<Sight> {
  let seen = top;
  for (let depth = 0; isElsewhere(seen) && depth < deepest; depth += 1) {
    const wanted = seen.frame.join();
    const places = await page.askFrames({ ask: 'where' });
    const number = places.find(({ reply }) => reply.place?.join() === wanted)?.frame;
    const inside = number === undefined ? undefined : await page.ask({ ask: 'probe' }, number);
    if (number === undefined || !inside?.ok) return { ...seen, page: top.page };
    const { value } = inside;
    seen = value.found ? { ...value, field: { ...value.field, frame: { number, page: value.page } } } : value;
  }
  return { ...seen, page: top.page };
}

/** The fields in frames of other sites. */
export async function fieldsInFrames(page: Surroundings['page']): Promise<SeenField[]> {
  const told = (await page.askFrames({ ask: 'fields' })).filter(
    ({ frame, reply }) => frame !== 0 && reply.fields.length > 0,
  );
  const each = told.map(async ({ frame: number, reply }) => {
    const inside = await page.ask({ ask: 'probe' }, number);
    return inside.ok ? reply.fields.map((field) => ({ ...field, frame: { number, page: inside.value.page } })) : [];
  });
  return (await Promise.all(each)).flat();
}
