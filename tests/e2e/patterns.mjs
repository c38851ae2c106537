/** Names on the screen as patterns. */

/** The words themselves, whatever signs are in them. */
export const literally = (words) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A name that begins with these whole words. */
export const beginsWith = (words) => new RegExp(`^${literally(words)}( |$)`);
