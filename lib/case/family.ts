/** Who belongs to the family, as far as it was written down: who lives where, how old, who cares, and who is safe. */
import { currentId } from '@/lib/protocol/current-id';
import type { Pack, Question } from '@/lib/protocol/schema';
import type { AnswerOf, Entry } from './entries';
import { ageOf } from './known-facts';
import type { CaseView } from './project';

type Person = AnswerOf<'person'>;

/** Whether somebody is safe, and in which answer that was said. */
export interface Safety {
  safeNow: Person['safeNow'];
  entry: Entry;
}

export type FamilyGap = 'safe' | 'age' | 'expected' | 'lives' | 'care' | 'authority';

export interface Member {
  entry: Entry;
  person: Person;
  /** Nothing where this pack no longer asks for persons in this way: then there is no form either. */
  question?: Question;
  /** In years on the day that was asked about. */
  age?: number;
  isChild: boolean;
  /** What was said of their safety: by the newest answer, or the worst that an older one says where the newest does not know. */
  safety: Safety;
  /** Other answers that still stand about the same person, newest first. */
  older: Entry[];
  /** What a reader would ask about this person. */
  gaps: FamilyGap[];
}

export interface Household {
  /** As it was written down; empty while nobody knows. */
  lives: string;
  members: Member[];
}

const plain = (words: string) => words.replaceAll(/\s+/g, ' ').replace(/\.$/, '').trim().toLowerCase();
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const personIn = ({ value }: Entry) => (value.kind === 'person' ? value : undefined);

/** One name, and nothing known of both that differs: two children may have one initial. */
function isSame(a: Person, b: Person): boolean {
  const fits = (one: string, other: string, unknown = '') => one === other || one === unknown || other === unknown;
  return (
    plain(a.name) === plain(b.name) &&
    fits(plain(a.relation), plain(b.relation)) &&
    fits(a.stage, b.stage, 'unknown') &&
    fits(a.birthDate, b.birthDate) &&
    fits(a.age, b.age)
  );
}

function gapsOf(person: Person, isChild: boolean): FamilyGap[] {
  const unborn = person.stage === 'unborn';
  const gaps: [FamilyGap, boolean][] = [
    ['safe', person.safeNow === 'unknown'],
    ['expected', unborn && person.birthDate === ''],
    ['lives', !unborn && person.lives.trim() === ''],
    ['age', isChild && !unborn && person.birthDate === '' && person.age === ''],
    ['care', isChild && !unborn && person.caredBy.trim() === ''],
    ['authority', isChild && !unborn && person.authority.trim() === ''],
  ];
  return gaps.flatMap(([gap, holds]) => (holds ? [gap] : []));
}

const safetyRank = { no: 0, doubt: 1, unknown: 2, yes: 3 } as const;

/** An answer that does not know takes no warning away: then the worst of the older ones stands. */
function safetyOf(newest: Entry, older: readonly Entry[]): Safety {
  const said = [newest, ...older].flatMap((entry) => {
    const safeNow = personIn(entry)?.safeNow;
    return safeNow ? [{ safeNow, entry }] : [];
  });
  const [first = { safeNow: 'unknown' as const, entry: newest }, ...others] = said;
  if (first.safeNow !== 'unknown') return first;
  return others.reduce((worst, one) => (safetyRank[one.safeNow] < safetyRank[worst.safeNow] ? one : worst), first);
}

/** Children first; then who is not safe, who may not be, and of whom it is not known; then from young to old. */
const byNeed = (a: Member, b: Member) =>
  Number(b.isChild) - Number(a.isChild) ||
  safetyRank[a.safety.safeNow] - safetyRank[b.safety.safeNow] ||
  (a.age ?? (a.person.stage === 'unborn' ? -1 : 200)) - (b.age ?? (b.person.stage === 'unborn' ? -1 : 200)) ||
  compare(a.person.name, b.person.name);

/** Everybody once: of several answers about one person the newest counts, the others stay within reach. */
export function familyOf(pack: Pack, view: CaseView, today: string): Member[] {
  const questions = view.steps.flatMap((step) => step.questions.map(({ question }) => question));
  const members: Member[] = [];
  for (const entry of view.facts.toReversed()) {
    const person = personIn(entry);
    if (!person) continue;
    const known = members.find((member) => isSame(member.person, person));
    if (known) {
      known.older.push(entry);
      known.safety = safetyOf(known.entry, known.older);
      continue;
    }
    const question = questions.find(({ id }) => id === currentId(pack, entry.question));
    const age = ageOf(entry, today);
    const isChild =
      person.stage === 'child' ||
      person.stage === 'unborn' ||
      (person.stage === 'unknown' && age !== undefined && age < 18);
    members.push({
      entry,
      person,
      ...(question ? { question } : {}),
      ...(age === undefined ? {} : { age }),
      isChild,
      safety: { safeNow: person.safeNow, entry },
      older: [],
      gaps: gapsOf(person, isChild),
    });
  }
  return members.sort(byNeed);
}

/** Who lives together, by the words that tell where; the household with whoever needs it most comes first. */
export function householdsOf(members: readonly Member[]): Household[] {
  const households = new Map<string, Household>();
  for (const member of members) {
    const { lives } = member.person;
    const household = households.get(plain(lives)) ?? { lives: lives.trim(), members: [] };
    household.members.push(member);
    households.set(plain(lives), household);
  }
  return [...households.values()];
}
