/** The sites that were linked: the browser keeps that list, in clear, and shows it in its own settings too. */
import { browser } from 'wxt/browser';

/** An address as a match pattern covers it: ports cannot be named in one. Nothing for what is not a web page. */
export function sitePattern(address: string): string | undefined {
  if (!/^https?:/.test(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** Every linked site, as a match pattern. */
export async function linkedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^https?:/.test(origin)).toSorted();
}

/** Whether Naast may always see this site. */
export const isLinked = (site: string): Promise<boolean> => browser.permissions.contains({ origins: [site] });

/** Asks the browser for a site; must be the first thing a click does. */
export const linkSite = (site: string): Promise<boolean> => browser.permissions.request({ origins: [site] });

/** Gives a site back; false when the browser will not (an organisation can fix it by policy). */
export const unlinkSite = (site: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [site] }).catch(() => false);

/** Calls back when a site was linked or given back, here or in the browser's own settings. Gives how to stop. */
export function onLinkedSites(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
