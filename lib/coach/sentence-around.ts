interface Span {
  start: number;
  end: number;
}

/** The sentence that holds a piece of a text: from after the stop before it to its own stop, spaces around it left out. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const before = text.slice(0, start);
  const begin = Math.max(...['. ', '! ', '? ', '\n'].map((stop) => before.lastIndexOf(stop) + stop.length), 0);
  const isFirst = !/[.!?] |\n/.test(before);
  const rest = text.slice(end).search(/[.!?](?=\s|$)|\n|$/);
  const stop = text[end + rest];
  const last = end + rest + (stop !== undefined && stop !== '\n' ? 1 : 0);
  const from = isFirst ? 0 : begin;
  const lead = text.slice(from, last).search(/\S|$/);
  return { start: from + lead, end: last };
}
