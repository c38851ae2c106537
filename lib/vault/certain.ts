/** Gives what cannot be missing. That it is missing is a bug: then it throws, saying `otherwise`. */
export function certain<Value>(value: Value | undefined, otherwise: string): Value {
  if (value === undefined) throw new Error(otherwise);
  return value;
}
