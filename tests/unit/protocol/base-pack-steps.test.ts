/** The five steps as a professional meets them: what is asked by itself, and what an answer leads to. */
import { describe, expect, test } from 'vitest';
import {
  advice,
  agreed,
  asked,
  chose,
  decided,
  fact,
  leftOut,
  prompts,
  said,
  state,
  talked,
  ticked,
  view,
  visible,
  wrote,
} from './base-pack-case';

describe('an ordinary concern', () => {
  test('asks at most six things in a step, before anything is known', () => {
    for (const step of view([]).steps) {
      const shown = step.questions.filter((one) => one.visible).map((one) => one.question.id);
      expect(shown.length, `${step.step.id}: ${shown.join(' ')}`).toBeLessThanOrEqual(6);
    }
  });

  test('shows the signals of an age only once that age is named', () => {
    expect(prompts('s1.signal').length).toBeLessThanOrEqual(12);
    expect(prompts('s1.signal')).not.toContain('older-financial');
    const older = prompts('s1.signal', ticked('s1.about', 'older'));
    expect(older).toContain('older-financial');
    expect(older).not.toContain('baby-growth');
  });

  test('shows what raises the risk and what protects side by side, to look at', () => {
    expect(prompts('s4.risk')).toEqual(expect.arrayContaining(['before', 'safer', 'insight']));
    expect(prompts('s4.risk')).not.toContain('overload');
    expect(prompts('s4.risk', ticked('s1.about', 'older'))).toContain('overload');
  });
});

describe('the kindcheck', () => {
  test('asks per child who they are, whether they are safe and whether you see them', () => {
    const names = visible(said('s1.kindcheck', 'doubt'));
    expect(names).toEqual(expect.arrayContaining(['s1.child', 's1.children-safe', 's1.seen']));
  });

  test('lets you record about children you do not see', () => {
    expect(advice(said('s1.kindcheck', 'yes'), said('s1.seen', 'no'))).toContain('r.unseen');
  });
});

describe('the order of the talk', () => {
  test('is purpose, facts, reaction, and only then interpretation', () => {
    const order = state('s3.talk')?.question.prompts.filter((prompt) => prompt.theme === 'talk-order') ?? [];
    expect(order.map((prompt) => prompt.id).slice(0, 4)).toEqual(['purpose', 'facts', 'reaction', 'interpretation']);
  });

  test('has opening sentences for whom you are going to talk with', () => {
    expect(prompts('s3.talk')).not.toContain('open-child');
    expect(prompts('s3.talk', ticked('s3.people', 'child'))).toContain('open-child');
  });

  test('that may break contact is no reason to leave out advice or a report', () => {
    const reason = ticked('s3.why-not', 'contact');
    expect(visible(said('s3.safe', 'doubt'))).toContain('s3.why-not');
    const rule = view([reason]).advice.find(({ id }) => id === 'r.contact-breaks');
    expect(rule?.effect).toMatchObject({ type: 'route', contact: 'veilig-thuis' });
  });
});

describe('the five questions of weighing', () => {
  const suspected = said('s4.suspicion', 'yes');

  test('go from unsafe to help only when it is safe enough, one at a time', () => {
    const safe = [suspected, said('s5.unsafe', 'no')];
    expect(visible(...safe)).toContain('s5.able');
    expect(visible(...safe)).not.toContain('s5.accepted');
    expect(visible(...safe, said('s5.able', 'yes'))).toContain('s5.accepted');
    expect(visible(...safe, said('s5.able', 'yes'), said('s5.accepted', 'yes'))).toContain('s5.lasting');
  });

  test('stop at unsafety or doubt: what follows is answered with Veilig Thuis, after the decision', () => {
    const doubt = [suspected, said('s5.unsafe', 'doubt')];
    expect(advice(...doubt)).toContain('r.unsafe');
    expect(visible(...doubt)).not.toContain('s5.able');
    expect(visible(...doubt, decided('s5.report', 'yes'))).toContain('s5.able');
  });

  test.each(['s5.able', 's5.accepted', 's5.lasting', 's5.result'])('make reporting necessary when %s is no', (id) => {
    expect(advice(suspected, said(id, 'no'))).toContain('r.help-fails');
  });

  test('ask for the reason when unsafety is seen and not reported', () => {
    expect(advice(said('s5.unsafe', 'doubt'), decided('s5.report', 'no'))).toContain('r.not-reported');
  });
});

describe('a report', () => {
  const report = decided('s5.report', 'yes');

  test('without a talk beforehand asks which of the reasons it was', () => {
    expect(advice(report)).toContain('r.announce');
    expect(visible(report, leftOut('s5.announce'))).toContain('s5.exception');
    expect(advice(report, leftOut('s5.announce'))).toContain('r.exception');
  });

  test('without consent asks the five questions of professional secrecy', () => {
    const refused = chose('s5.consent', 'refused');
    expect(advice(report, refused)).toContain('r.secrecy');
    expect(visible(report, refused)).toEqual(expect.arrayContaining(['s5.objections', 's5.secrecy']));
    expect(prompts('s5.secrecy', report, refused)).toHaveLength(5);
    expect(advice(report, refused, ticked('s1.about', 'adult'))).toContain('r.consent-adult');
    expect(advice(report, chose('s5.consent', 'given'))).not.toContain('r.secrecy');
  });

  test('with a hidden name asks for Veilig Thuis first', () => {
    expect(advice(report, chose('s5.identity', 'trust'))).toContain('r.hidden-name');
    expect(advice(report, chose('s5.identity', 'known'))).not.toContain('r.hidden-name');
  });

  test('expects Veilig Thuis within five working days, until something was heard', () => {
    const made = [report, asked('s5.reported', '2026-11-20')];
    const terms = view(made).deadlines;
    expect(terms.map(({ rule, due, expectation }) => [rule?.id, due, expectation])).toEqual([
      ['r.feedback', '2026-11-27', true],
    ]);
    expect(view([...made, asked('s5.feedback')]).deadlines).toEqual([]);
  });

  test('expects an investigation to be done ten weeks after it was decided on', () => {
    const decision = fact('s5.research', { kind: 'date', date: '2026-11-02' });
    expect(view([decision]).deadlines.map(({ rule, due }) => [rule?.id, due])).toEqual([['r.research', '2027-01-11']]);
    expect(view([decision, wrote('s5.research-result')]).deadlines).toEqual([]);
  });
});

describe('help', () => {
  test('is followed per agreement until its term, and then by who keeps watching', () => {
    const help = [decided('s5.help', 'yes'), agreed('s5.agreement', '2027-01-08')];
    expect(view(help).deadlines.map(({ rule, due }) => [rule?.id, due])).toEqual([['r.agreement-term', '2027-01-08']]);
    const safe = [...help, said('s5.result', 'yes')];
    expect(view(safe).deadlines).toEqual([]);
    expect(advice(...safe)).toContain('r.monitor');
    const watched = [...safe, agreed('s5.monitor', '2027-05-01')];
    expect(view(watched).deadlines.map(({ rule }) => rule?.id)).toEqual(['r.monitor-day']);
    expect(advice(...watched, said('s5.monitored', 'no'))).toContain('r.again');
    expect(advice(...watched, said('s5.monitored', 'yes'))).toContain('r.close');
  });
});

test('the referral index is an optional thing to look at, with an end date', () => {
  const child = ticked('s1.about', '4-12');
  const index = (day: string) =>
    view([child], day)
      .steps.flatMap((step) => step.questions)
      .find((one) => one.question.id === 's4.suspicion')
      ?.prompts.some((prompt) => prompt.id === 'index');
  expect(index('2027-11-22')).toBe(true);
  expect(index('2027-11-23')).toBe(false);
});

test('another cause ends this track, without closing the door', () => {
  expect(advice(talked('s3.talk'), chose('s3.outcome', 'other-cause'))).toContain('r.other-cause');
});
