/** What a reader at Veilig Thuis will miss: named, never filled in, each with the question that fills it. */
import type { Entry } from '@/lib/case/entries';
import type { CaseView } from '@/lib/case/project';
import type { Pack } from '@/lib/protocol/schema';
import { questionsOf } from '@/lib/protocol/questions-of';
import { answerGaps } from './melding-answer-gaps';
import type { Gap, OwnGap, UnansweredGap } from './melding-gap';
import { type MeldingSectionId, sectionOf } from './melding-place';
import type { Reporter } from './melding-reporter';

type Known = CaseView['known'];
const says =
  (question: string, ...values: string[]) =>
  ({ answers }: Known) =>
    values.some((value) => answers.get(question)?.includes(value));

/** In the order in which they are shown. The last column: only then somebody will miss it. */
const unanswered: readonly (readonly [UnansweredGap, string, ((known: Known) => boolean | undefined)?])[] = [
  ['identity', 's5.identity'],
  ['colleague', 's2.colleague'],
  ['advice', 's2.veilig-thuis'],
  ['instrument', 's4.instrument'],
  ['decision', 's5.report'],
  ['people', 's1.person', ({ answers }) => !answers.has('s1.child')],
  ['signal', 's1.signal'],
  ['nature', 's4.nature'],
  ['good', 's1.alternative'],
  ['acute', 's1.acute'],
  ['unsafe', 's5.unsafe'],
  ['talk', 's3.talk', ({ answers }) => !answers.has('s3.why-not') && !answers.has('s3.alone')],
  ['announce', 's5.announce'],
  ['exception', 's5.exception', ({ skipped }) => skipped.has('s5.announce')],
  ['consent', 's5.consent'],
  ['objections', 's5.objections', says('s5.consent', 'refused')],
  ['secrecy', 's5.secrecy', says('s5.consent', 'refused', 'not-asked', 'unable')],
  ['help', 's5.help'],
  ['expectation', 's5.reported'],
  ['own-task', 's5.own-task'],
];

function unansweredGaps(pack: Pack, { known }: CaseView): Gap[] {
  const questions = new Map(questionsOf(pack).map((question) => [question.id, question.kind]));
  return unanswered.flatMap(([id, question, isMissed]): Gap[] => {
    const kind = questions.get(question);
    const isSettled = known.answers.has(question) || known.skipped.has(question);
    if (!kind || isSettled || isMissed?.(known) === false) return [];
    return [{ id, section: sectionOf(question, kind), question }];
  });
}

const hasReason = ({ value }: Entry) => 'because' in value && value.because !== '';
const own = (id: OwnGap, section: MeldingSectionId): Gap => ({ id, section });

/** What no question of ours asks: for the professional to write in the form. */
function ownGaps(pack: Pack, { steps }: CaseView, reporter: Reporter): Gap[] {
  const weighing = steps.flatMap(({ questions }) => questions).find(({ question }) => question.id === 's4.instrument');
  const isKaderKnown = Boolean(pack.kader?.known) || Boolean(weighing?.entries.some(hasReason));
  const isReporterKnown = Boolean(reporter.name) && Boolean(reporter.phone ?? reporter.mail);
  return [
    ...(isReporterKnown ? [] : [own('reporter', 'reporter')]),
    own('relation', 'reporter'),
    ...(isKaderKnown ? [] : [own('kader', 'code')]),
    own('contact', 'safety'),
    own('helpers', 'network'),
    own('attachments', 'other'),
  ];
}

/** All gaps of a case, those that can be filled with a question first. */
export const gapsOf = (pack: Pack, view: CaseView, reporter: Reporter): Gap[] => [
  ...unansweredGaps(pack, view),
  ...answerGaps(view),
  ...ownGaps(pack, view, reporter),
];
