/** Where rules and exemptions match in a sentence. */
import { matchAt } from './match';
import type { Lead, Leads } from './rule-book';
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
  const anywhere = new Set<Lead<Owner>>(leads.open);
  for (const word of words) for (const lead of leads.byNeeded.get(word) ?? []) anywhere.add(lead);
  for (let at = start; at < tokens.length; at += 1) {
    for (const group of [leads.byFirst.get(tokens[at]?.word ?? '') ?? [], anywhere])
      for (const { owner, pattern } of group) {
        const match = matchAt(pattern, tokens, at);
        if (match) found.push({ owner, at, ...match });
      }
  }
  return found;
}
