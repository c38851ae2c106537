/** How expected failures travel: as values, each with a reason that has a sentence in `locales` (`refusal.<reason>`). */
export type Success<Value> = { ok: true; value: Value };
export type Refusal<Reason extends string> = { ok: false; reason: Reason };
export type Result<Value, Reason extends string> = Success<Value> | Refusal<Reason>;

export const success = <Value>(value: Value): Success<Value> => ({ ok: true, value });
export const refusal = <Reason extends string>(reason: Reason): Refusal<Reason> => ({ ok: false, reason });
