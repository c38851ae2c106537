import type { App } from '@/lib/app/create-app';

/**
 * Keeps the target line true while the note is on screen: asks the page again when the pointer or the focus comes back
 * to the panel, when another tab comes forward, and once a second. No listener stays in the page (design §6.5).
 * `calm`: without that last one, where nothing is about to be written. Gives how to stop.
 */
export function followPage(app: App, calm = false): () => void {
  const look = () => void app.placing.look();
  const lookAgain = () => {
    look();
    void app.access.look();
  };
  lookAgain();
  const every = calm ? undefined : setInterval(look, 1_000);
  const stopTabs = app.onPageChange(lookAgain);
  window.addEventListener('focus', lookAgain);
  document.documentElement.addEventListener('pointerenter', look);
  return () => {
    clearInterval(every);
    stopTabs();
    window.removeEventListener('focus', lookAgain);
    document.documentElement.removeEventListener('pointerenter', look);
  };
}
