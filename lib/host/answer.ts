/** Finding a field and writing in it: takes a question of the panel, gives its reply. Synchronous, keeps nothing but memory. */
import { fields } from './fields';
import { frameOrigins } from './frame-origins';
import { insert } from './insert';
import type { FieldAsk, FieldRequest, PageReplies } from './page-api';
import { placeOf } from './place';
import { probe } from './probe';
import { reveal } from './reveal';
import { undo } from './undo';
import { verify } from './verify';
import type { World } from './world';

type RequestOf<Ask extends FieldAsk> = Extract<FieldRequest, { ask: Ask }>;

const answers: { [Ask in FieldAsk]: (request: RequestOf<Ask>, world: World) => PageReplies[Ask] } = {
  probe,
  fields,
  reveal,
  insert,
  verify,
  undo,
  where: (_, { window }) => ({ place: placeOf(window) }),
  frames: (_, world) => frameOrigins(world),
  forget: (_, { memory }) => {
    memory.sightings = [];
    return { forgotten: true };
  },
};

/** Answers one question about the fields of this page. What each may refuse stands in page-api.ts. */
export const answer = <Ask extends FieldAsk>(request: RequestOf<Ask> & { ask: Ask }, world: World): PageReplies[Ask] =>
  answers[request.ask](request, world);
