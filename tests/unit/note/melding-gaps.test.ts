import { describe, expect, test } from 'vitest';
import type { Answer } from '@/lib/case/entries';
import { meldingDraft } from '@/lib/note/melding';
import { asked, chose, fact, leftOut, said, talked, ticked } from '../protocol/base-pack-case';
import { readBasePack } from '../protocol/base-pack';
import { composed } from '../protocol/overlay-stack';

type Journal = Parameters<typeof meldingDraft>[1];
const pack = readBasePack();
const draft = (journal: Journal, its = pack, reporter = {}) => meldingDraft(its, journal, '2026-11-22', reporter);
const gaps = (...journal: Journal) => draft(journal).sections.flatMap((section) => section.gaps);
const named = (...journal: Journal) => gaps(...journal).map(({ id }) => id);
const warnings = (...journal: Journal) => draft(journal).warnings.map(({ id }) => id);

const signal = (change: Partial<Extract<Answer, { kind: 'signal' }>>) =>
  fact('s1.signal', {
    kind: 'signal',
    ...{ quote: '', saidBy: '', observation: 'Een blauwe plek.', date: '2026-11-20', time: '', place: '' },
    ...{ situation: '', present: '', observedBy: 'self', source: '', about: '', bearing: 'unknown' },
    ...change,
  });
const person = (change: Partial<Extract<Answer, { kind: 'person' }>>) =>
  fact('s1.child', {
    kind: 'person',
    ...{ name: 'Sam', relation: '', stage: 'child', position: 'victim', birthDate: '2018-01-01', age: '' },
    ...{ lives: 'bij moeder', caredBy: '', authority: 'moeder', safeNow: 'yes', needs: '', remarks: '' },
    ...change,
  });

describe('what is missing', () => {
  test.each([
    ['advice', 's2.veilig-thuis', asked],
    ['colleague', 's2.colleague', asked],
    ['talk', 's3.talk', talked],
    ['acute', 's1.acute', (question: string) => said(question, 'no')],
  ])('%s is named until it is answered, or left out with a reason', (id, question, answer) => {
    expect(gaps()).toContainEqual(expect.objectContaining({ id, question }));
    expect(named(answer(question))).not.toContain(id);
    expect(named(leftOut(question))).not.toContain(id);
  });

  test('about somebody is named with their name, and leads to what was written about them', () => {
    const sam = person({ birthDate: '', lives: '', authority: '', position: 'unknown', safeNow: 'unknown' });
    expect(gaps(sam).filter(({ name }) => name === 'Sam')).toEqual([
      { id: 'birth-date', section: 'people', name: 'Sam', question: 's1.child', entry: sam.id },
      { id: 'lives', section: 'people', name: 'Sam', question: 's1.child', entry: sam.id },
      { id: 'authority', section: 'people', name: 'Sam', question: 's1.child', entry: sam.id },
      { id: 'position', section: 'people', name: 'Sam', question: 's1.child', entry: sam.id },
      { id: 'safe-now', section: 'safety', name: 'Sam', question: 's1.child', entry: sam.id },
    ]);
    expect(gaps(person({})).filter(({ name }) => name === 'Sam')).toEqual([]);
    expect(named(person({ stage: 'adult', authority: '' }))).not.toContain('authority');
  });

  test.each([
    ['observer', { observedBy: '' }],
    ['source', { observedBy: 'other' }],
    ['source', { observedBy: 'read' }],
    ['speaker', { quote: 'au' }],
    ['supposer', { hypothesis: 'hij wordt geslagen' }],
    ['diagnosis', { diagnosis: 'ADHD' }],
  ] as const)('in a signal is named with its day: %s', (id, change) => {
    const seen = signal(change);
    expect(gaps(seen)).toContainEqual({
      ...{ id, section: 'concerns', day: '2026-11-20', question: 's1.signal', entry: seen.id },
    });
    expect(named(signal({}))).not.toContain(id);
  });

  test('when somebody was not told about the melding: why', () => {
    expect(named()).not.toContain('exception');
    expect(named(leftOut('s5.announce'))).toContain('exception');
    expect(named(leftOut('s5.announce'), chose('s5.exception', 'safety'))).not.toContain('exception');
  });

  test('when there is an objection: what was done with it, and how secrecy was weighed', () => {
    expect(named(chose('s5.consent', 'given'))).not.toContain('objections');
    expect(named(chose('s5.consent', 'refused'))).toEqual(expect.arrayContaining(['objections', 'secrecy']));
  });

  test('no talk is missed where the reason not to talk was given', () => {
    expect(named(ticked('s3.why-not', 'danger'))).not.toContain('talk');
  });

  test('two answers where one was asked are named, and lead to the newest', () => {
    const [first, second] = [said('s1.acute', 'no'), said('s1.acute', 'yes')];
    expect(gaps(first, second)).toContainEqual({
      ...{ id: 'two-answers', section: 'safety', question: 's1.acute', entry: second.id },
    });
  });

  test('is who reports, unless there is a name and a way to call back', () => {
    const all = (reporter: object) => draft([], pack, reporter).sections.flatMap((section) => section.gaps);
    const ids = (reporter: object) => all(reporter).map(({ id }) => id);
    expect(ids({ name: 'J. de Wit' })).toContain('reporter');
    expect(ids({ name: 'J. de Wit', phone: '020' })).not.toContain('reporter');
    expect(ids({ name: 'J. de Wit', mail: 'wit@school.example' })).not.toContain('reporter');
  });

  test('is which framework was used, where the pack does not know it', () => {
    const ids = (its: typeof pack) => draft([], its).sections.flatMap((section) => section.gaps.map(({ id }) => id));
    expect(ids(pack)).toContain('kader');
    expect(ids(composed('nl-basis', 'sector-education'))).not.toContain('kader');
  });

  test('a pack that does not ask something is not blamed for it', () => {
    const steps = pack.steps.map((step) => ({
      ...step,
      questions: step.questions.filter(({ id }) => id !== 's2.veilig-thuis'),
    }));
    const ids = draft([], { ...pack, steps }).sections.flatMap((section) => section.gaps.map(({ id }) => id));
    expect(ids).not.toContain('advice');
  });
});

describe('what a melding may give away', () => {
  test('is always said: who may read it, and no hidden address', () => {
    expect(warnings()).toEqual(['readers', 'address']);
  });

  test('is where somebody wrote about an address that nobody may know', () => {
    const journal = [person({ lives: 'op een geheim adres' }), person({ name: 'Noor' })];
    expect(draft(journal).warnings).toContainEqual({ id: 'address-found', about: ['Sam'] });
    expect(warnings(person({ lives: 'kinderopvang' }))).not.toContain('address-found');
  });

  test('is who told something', () => {
    expect(warnings(signal({ observedBy: 'other', source: 'de buurvrouw' }))).toContain('third-parties');
    expect(warnings(signal({}))).not.toContain('third-parties');
  });

  test.each(['threat-family', 'threat-staff', 'trust'])('is what points at a melder who stays hidden: %s', (why) => {
    const journal = [chose('s5.identity', why), signal({}), signal({ observedBy: 'other', source: 'oma' })];
    expect(draft(journal).warnings).toContainEqual({ id: 'hidden-name', about: ['Signaal · 20 november 2026'] });
  });

  test('is nothing more when the family may know who reports', () => {
    expect(warnings(chose('s5.identity', 'known'), signal({}))).not.toContain('hidden-name');
  });
});
