/** The one entry to this room: takes a question of the panel, gives its reply. Synchronous, and keeps nothing but memory. */
import { capture } from './capture';
import { frameOrigins } from './frame-origins';
import { hide, show } from './highlight';
import { insert } from './insert';
import { point } from './point';
import type { PageReplies, PageRequest } from './page-api';
import { probe } from './probe';
import { undo } from './undo';
import { verify } from './verify';
import type { World } from './world';

type RequestOf<Ask extends keyof PageReplies> = Extract<PageRequest, { ask: Ask }>;

const answers: { [Ask in keyof PageReplies]: (request: RequestOf<Ask>, world: World) => PageReplies[Ask] } = {
  probe,
  point,
  insert,
  verify,
  undo,
  capture,
  show,
  hide: (_, world) => hide(world),
  frames: (_, world) => frameOrigins(world),
  forget: (_, world) => {
    hide(world);
    world.memory.sightings = [];
    return { forgotten: true };
  },
};

/** Answers one question about this page. What each may refuse stands in page-api.ts. */
export const answer = <Ask extends keyof PageReplies>(
  request: RequestOf<Ask> & { ask: Ask },
  world: World,
): PageReplies[Ask] => answers[request.ask](request, world);
