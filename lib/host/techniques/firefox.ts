import type { Field } from '../field';

/** The two browsers edit differently, and nothing of what they offer tells which: so by a property only Firefox has. */
export const isFirefox = ({ view }: Field): boolean => 'mozInnerScreenX' in view;
