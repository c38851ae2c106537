/** What a melding may not give away. Both parents, and children from 12, may read it (knowledge/domain.md §4). */
import type { CaseView } from '@/lib/case/project';
import type { Pack } from '@/lib/protocol/schema';
import { sayHead } from './fact-head';
import { speaksOfHiding } from './found-names';
import type { OrderedFact } from './facts-in-order';
import type { NotedFact } from './noted-fact';

export interface Warning {
  id: 'readers' | 'address' | 'address-found' | 'third-parties' | 'hidden-name';
  /** The facts it is about, as they are headed; Dutch. */
  about: string[];
}

/** A person by name, anything else as it is headed. */
const named = (fact: NotedFact, pack: Pack) => (fact.value.kind === 'person' ? fact.value.name : sayHead(fact, pack));

const mayHide = ({ value }: NotedFact) =>
  Object.values<unknown>(value).some((words) => typeof words === 'string' && speaksOfHiding(words));

const isFromOthers = ({ value }: NotedFact) =>
  value.kind === 'signal' && value.observedBy === 'other' && value.source !== '';

/** Only somebody who was there can have told this. */
const pointsAtReporter = ({ value }: NotedFact) =>
  value.kind === 'talk' || (value.kind === 'signal' && (value.observedBy === 'self' || Boolean(value.saidTo)));

const hiddenName = ['threat-family', 'threat-staff', 'trust'];

/** The warnings that hold for a case; the first two always do. */
export function warningsOf({ known }: CaseView, facts: readonly OrderedFact[], pack: Pack): Warning[] {
  const heads = (holds: (fact: NotedFact) => boolean) =>
    facts.flatMap(({ fact }) => (holds(fact) ? [named(fact, pack)] : []));
  const isHidden = known.answers.get('s5.identity')?.some((value) => hiddenName.includes(value));
  const found = (id: Warning['id'], about: string[]) => (about.length > 0 ? [{ id, about }] : []);
  return [
    { id: 'readers', about: [] },
    { id: 'address', about: [] },
    ...found('address-found', heads(mayHide)),
    ...found('third-parties', heads(isFromOthers)),
    ...(isHidden ? [{ id: 'hidden-name' as const, about: heads(pointsAtReporter) }] : []),
  ];
}
