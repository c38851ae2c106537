/** Fetches the coach while the panel has nothing else to do. */

/** Resolves when the page has nothing else to do; soon in any case, for somebody may wait for what comes of it. */
export const whenIdle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 100 }));

/** Each language comes by itself: who writes Dutch does not fetch the English rules. */
const rules = {
  nl: async () => (await import('@/lib/coach/rules/dutch')).dutch,
  en: async () => (await import('@/lib/coach/rules/english')).english,
};

/** The coach of one language, ready for the first text. */
export async function loadCoach(language: keyof typeof rules) {
  const { prepareFinder } = await import('@/lib/coach/prepare-finder');
  return prepareFinder(await rules[language](), whenIdle);
}
