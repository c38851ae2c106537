/** Where rules and exemptions match in a sentence. */
import { matchAt } from './match';
import type { Belongs } from './pattern';
import type { Lead, Leads } from './rule-book';
import type { Token } from './tokens';

/** Something found: whose it is, where its pattern began, and which tokens it covers. */
export interface Found<Owner> {
  owner: Owner;
  at: number;
  from: number;
  to: number;
}

/** The patterns without a first word that can match in this sentence, by how they begin. */
function loosePatterns<Owner>(
  { byNeeded, open }: Leads<Owner>,
  tokens: readonly Token[],
): Map<Belongs, Set<Lead<Owner>>> {
  const groups = new Map<Belongs, Set<Lead<Owner>>>();
  const words = new Set(tokens.map((token) => token.word));
  for (const lead of [...open, ...[...words].flatMap((word) => byNeeded.get(word) ?? [])]) {
    const group = groups.get(lead.pattern.begins) ?? new Set();
    groups.set(lead.pattern.begins, group.add(lead));
  }
  return groups;
}

/** Tries all patterns at all tokens from `start` on; gives them by where they began. */
export function matchesOf<Owner>(leads: Leads<Owner>, tokens: readonly Token[], start = 0): Found<Owner>[] {
  const found: Found<Owner>[] = [];
  const loose = loosePatterns(leads, tokens);
  const tryAll = (at: number, group: Iterable<Lead<Owner>>) => {
    for (const { owner, pattern } of group) {
      const match = matchAt(pattern, tokens, at);
      if (match) found.push({ owner, at, ...match });
    }
  };
  for (const [at, token] of tokens.entries()) {
    if (at < start) continue;
    for (const group of leads.byFirst.get(token.word) ?? []) tryAll(at, group);
    for (const [begins, group] of loose) if (begins(token, at)) tryAll(at, group);
  }
  return found;
}
