/**
 * The selectors that a site adapter may use: tags, ids, classes and attributes, inside or straight under each other.
 * Pure, so no page has to be asked; what is not in this grammar is refused before any page sees it.
 */
const name = '-?[_a-zA-Z\\u00a0-\\uffff][-\\w\\u00a0-\\uffff]*';
const attribute = `\\[${name}(?:[~^$*|]?=(?:"[^"\\\\\\n]*"|'[^'\\\\\\n]*'|${name}))?\\]`;
const simple = `(?:#${name}|\\.${name}|${attribute})`;
const compound = `(?:(?:${name}|\\*)${simple}*|${simple}+)`;
const selector = new RegExp(`^${compound}(?:(?:\\s*>\\s*|\\s+)${compound})*$`);
const telling = new RegExp(simple);

/** Whether it is a selector we take. */
export const isSelector = (words: string): boolean => selector.test(words);

/** Whether it only names kinds of elements: the next field of that kind would fit as well. */
export const isTooLoose = (words: string): boolean => !telling.test(words.split(/[\s>]+/).at(-1) ?? '');
