/** Reading what somebody marked or points at, and showing it again; apart from answer.ts, because it is seldom asked. */
import { capture } from './capture';
import { hide, show } from './highlight';
import type { PageReplies, TextAsk, TextRequest } from './page-api';
import { point } from './point';
import type { World } from './world';

type RequestOf<Ask extends TextAsk> = Extract<TextRequest, { ask: Ask }>;

const answers: { [Ask in TextAsk]: (request: RequestOf<Ask>, world: World) => PageReplies[Ask] } = {
  point,
  capture,
  show,
  hide: (_, world) => hide(world),
};

/** Answers one question about the text of this page. What each may refuse stands in page-api.ts. */
export const answerText = <Ask extends TextAsk>(
  request: RequestOf<Ask> & { ask: Ask },
  world: World,
): PageReplies[Ask] => answers[request.ask](request, world);
