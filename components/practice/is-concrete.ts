import type { App } from '@/lib/app/create-app';

/** Whether something was done with a vague sentence, and nothing in it is vague any more. */
export const isConcrete = (app: App, words: string, vague: string): boolean =>
  words.trim() !== '' && words.trim() !== vague && app.coaching.hintsFor(words, 'observation').length === 0;
