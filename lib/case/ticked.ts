/** Enough of an option: what the pack says of it. */
interface Tickable<Value extends string> {
  value: Value;
  /** Says that none of the others holds. */
  exclusive?: boolean | undefined;
}

/**
 * What is ticked after one option was clicked, in the order of the options. "None of these" and the rest cannot both be
 * true: ticking the one lets go of the other.
 */
export function tickedAfter<Value extends string>(
  options: readonly Tickable<Value>[],
  before: readonly string[],
  clicked: Value,
): Value[] {
  const isUnticked = before.includes(clicked);
  const isAlone = options.some(({ value, exclusive }) => value === clicked && exclusive);
  const stays = ({ value, exclusive }: Tickable<Value>) =>
    before.includes(value) && (isUnticked || !(isAlone || exclusive));
  return options.filter((one) => (one.value === clicked ? !isUnticked : stays(one))).map(({ value }) => value);
}
