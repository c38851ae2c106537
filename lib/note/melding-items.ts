/** A fact, taken apart as far as a melding tells its parts in different places. */
import type { Question } from '@/lib/protocol/schema';
import type { AnswerOfKind } from './answer-form';
import { sayMoment } from './dutch-moment';
import { questionsOf } from '@/lib/protocol/questions-of';
import type { Label } from './labels';
import { type Place, placeOf } from './melding-place';
import { fieldsOf, linesOf, sayFact, type Voice } from './melding-words';
import type { NotedFact } from './noted-fact';
import { safety } from './spoken-answers';

export interface MeldingItem extends Place {
  text: string;
}

/** How the pack asks a fact, where it still does. */
interface Asked {
  voice: Voice;
  question: Question | undefined;
}

/** Lines of a signal that are thought, not seen. */
const supposed: readonly Label[] = [
  'Andere verklaring',
  'Vermoeden, geen feit',
  'Vermoeden van',
  'Opnieuw bekijken op',
];
const diagnosis: readonly Label[] = ['Diagnose', 'Diagnose gesteld door', 'Diagnose gesteld op'];

/** What was seen and heard; apart from it what was thought. A diagnosis that nobody made is a thought too. */
function signalItems(fact: NotedFact, value: AnswerOfKind<'signal'>, { voice, question }: Asked): MeldingItem[] {
  const thought = value.diagnosedBy ? supposed : [...supposed, ...diagnosis];
  const fields = fieldsOf(fact, question);
  const suppositions = fields.filter(([label]) => thought.includes(label));
  const seen = fields.filter(([label]) => !thought.includes(label));
  const place = placeOf(fact, question);
  const told: MeldingItem = { ...place, text: sayFact(fact, voice, question, seen) };
  if (suppositions.length === 0) return [told];
  const about = `Bij wat op ${sayMoment(value.date, value.time)} is waargenomen`;
  return [told, { ...place, part: 'supposition', text: [about, ...linesOf(suppositions)].join('\n') }];
}

/** Who somebody is; whether they are safe now stands with the safety. */
function personItems(fact: NotedFact, value: AnswerOfKind<'person'>, { voice, question }: Asked): MeldingItem[] {
  const who = fieldsOf(fact, question).filter(([label]) => label !== 'Nu veilig');
  const told: MeldingItem = { ...placeOf(fact, question), text: sayFact(fact, voice, question, who) };
  if (value.safeNow === 'unknown') return [told];
  const safe = sayFact(fact, voice, question, [
    ['Persoon', value.name],
    ['Nu veilig', safety.say(value.safeNow)],
  ]);
  return [told, { section: 'safety', part: 'judgement', text: safe }];
}

/** What a melding tells of a fact: in one piece, or in pieces that each stand in their own place. */
export function itemsOf(fact: NotedFact, voice: Voice): MeldingItem[] {
  const { value } = fact;
  const id = value.kind === 'skipped' ? value.question : fact.question;
  const asked = { voice, question: questionsOf(voice.pack).find((known) => known.id === id) };
  if (value.kind === 'signal') return signalItems(fact, value, asked);
  if (value.kind === 'person') return personItems(fact, value, asked);
  return [{ ...placeOf(fact, asked.question), text: sayFact(fact, voice, asked.question) }];
}
