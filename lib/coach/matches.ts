/** Where rules and exemptions match in a sentence. */
import { matchAt } from './match';
import type { Leads } from './rule-book';
import type { Token } from './tokens';

/** Something found: whose it is, where its pattern began, and which tokens it covers. */
export interface Found<Owner> {
  owner: Owner;
  at: number;
  from: number;
  to: number;
}

/** Tries all patterns at all tokens from `start` on. */
export function matchesOf<Owner>(leads: Leads<Owner>, tokens: readonly Token[], start = 0): Found<Owner>[] {
  const found: Found<Owner>[] = [];
  for (let at = start; at < tokens.length; at += 1) {
    for (const group of [leads.byWord.get(tokens[at]?.word ?? '') ?? [], leads.open])
      for (const { owner, pattern } of group) {
        const match = matchAt(pattern, tokens, at);
        if (match) found.push({ owner, at, ...match });
      }
  }
  return found;
}
