import type { Field } from '../field';
import { blockPaste } from './block-paste';
import { codePaste } from './code-paste';
import { plainPaste } from './plain-paste';
import { proxyPaste } from './proxy-paste';
import { setRange } from './set-range';
import { slicePaste } from './slice-paste';
import type { Technique } from './technique';
import { typedBreaks } from './typed-breaks';
import { typedLines } from './typed-lines';
import { typedText } from './typed-text';

/** In this order: what keeps the page's own undo and disturbs least comes first. */
const ladder: readonly Technique[] = [
  proxyPaste,
  codePaste,
  blockPaste,
  slicePaste,
  plainPaste,
  typedBreaks,
  typedText,
  setRange,
  typedLines,
];

/** The first technique that suits and has not been tried yet; nothing when the ladder ends. */
export const nextTechnique = (field: Field, text: string, tried: readonly string[]): Technique | undefined =>
  ladder.find((technique) => !tried.includes(technique.name) && technique.suits(field, text));
