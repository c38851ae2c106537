/** Literal words are not the writer's: where they stand. */

/** A stretch of text, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Every style of quotation marks. None reaches over a blank line, so that one forgotten mark cannot silence a whole
 * note. A single mark in ’s avonds, IB’er, foto’s or ’90 opens nothing and closes nothing.
 */
const marks =
  /(?<![\p{L}\p{N}])"[^"]*"|“[^“”]*[”"]|„[^“”„"]*[“”"]|(?<![\p{L}\p{N}\p{P}])”[^“”\n]*”|«[^«»]*»|»[^«»]*«|‹[^‹›]*›|›[^‹›]*‹|(?<!\p{L})[‘‚](?![stnkm] )(?:[^‘’‚\n]|’(?=[\p{L}\p{N}])|\n(?!\s*\n))*[’‘]|(?<![\p{L}\p{N}'])'(?![stnkm] |\d\d\b)(?:[^'\n]|'(?=[\p{L}\p{N}])|\n(?!\s*\n))*'(?![\p{L}\p{N}])/gu;

const blankLine = /\n\s*\n/;

/** The quoted stretches of a text, marks included, in reading order. */
export function quotesIn(text: string): Span[] {
  return [...text.matchAll(marks)]
    .filter(([quote]) => !blankLine.test(quote))
    .map(({ index, 0: quote }) => ({ start: index, end: index + quote.length }));
}
