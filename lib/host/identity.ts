/**
 * Which page this is. Of the part after `#` an address (`#/client/1`, `#!client`) or a value (`#client=1`) counts: older
 * single-page systems tell their dossiers apart there. What is passing in it is left out where pages are compared
 * (lib/case/page-places.ts); the name of a place on the page (`#top`) tells nothing.
 */
import type { PageIdentity } from './page-api';
import { unclobbered } from './unclobbered';

/** What is kept of a page (lib/case/entries.ts): longer ones would be refused on arrival. */
const longest = { origin: 500, path: 2_000, title: 500 };

/** Proves somebody's access, and may not be kept anywhere. */
const secret = /token|session|state|nonce|code|secret|key/i;

function routeIn({ hash }: Location): string {
  if (/^#[/!]/.test(hash)) return hash;
  const values = hash.slice(1).split('&');
  const telling = values.filter((value) => value.includes('=') && !secret.test(value.split('=')[0] ?? ''));
  return telling.length > 0 ? `#${telling.join('&')}` : '';
}

/** The identity of the top document, whatever frame the field is in: that is the page the professional sees. */
export const identityOf = ({ document, location }: Window): PageIdentity => ({
  origin: location.origin.slice(0, longest.origin),
  path: (location.pathname + location.search + routeIn(location)).slice(0, longest.path),
  title: unclobbered(document, 'title').slice(0, longest.title),
});
