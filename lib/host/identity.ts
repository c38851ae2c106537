/** Which page this is. Without the part after `#`: single-page systems keep passing state in it. */
import type { PageIdentity } from './page-api';
import { unclobbered } from './unclobbered';

/** A reply refuses longer words (lib/messages/page-replies.ts); a title that long is an attack. */
const longest = 4_000;

/** The identity of the top document, whatever frame the field is in: that is the page the professional sees. */
export const identityOf = ({ document, location }: Window): PageIdentity => ({
  origin: location.origin,
  path: (location.pathname + location.search).slice(0, longest),
  title: unclobbered(document, 'title').slice(0, longest),
});
