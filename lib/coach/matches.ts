/** Where rules and exemptions match in a sentence. */
import type { Leads } from './leads';
import { matchAt } from './match';
import type { Token } from './tokens';

/** Something found: whose it is, where its pattern began, and which tokens it covers. */
export interface Found<Owner> {
  owner: Owner;
  at: number;
  from: number;
  to: number;
}

/** Tries all patterns at all tokens from `start` on; gives them by where they began. */
export function matchesOf<Owner>(leads: Leads<Owner>, tokens: readonly Token[], start = 0): Found<Owner>[] {
  const found: Found<Owner>[] = [];
  const words = new Set(tokens.map((token) => token.word));
  for (const [at, token] of tokens.entries()) {
    if (at < start) continue;
    for (const { owner, pattern } of leads(token, at)) {
      // Most patterns are told apart by a word that is not there at all.
      if (pattern.needed && !pattern.needed.some((word) => words.has(word))) continue;
      const match = matchAt(pattern, tokens, at);
      if (match) found.push({ owner, at, ...match });
    }
  }
  return found;
}
