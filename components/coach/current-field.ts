import { signal } from '@preact/signals';

/**
 * The field the coach speaks about: the last one somebody wrote in. It stays so when the focus goes to a button: a card
 * that folds away while a button is pressed would move that button from under the pointer.
 */
export const currentField = signal('');
