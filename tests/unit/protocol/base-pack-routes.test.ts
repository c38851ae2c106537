/** Situations in which the steps go another way. */
import { describe, expect, test } from 'vitest';
import type { Entry } from '@/lib/case/entries';
import { advice, asked, chose, leftOut, prompts, said, state, talked, ticked, view, visible } from './base-pack-case';

describe.each(['honour', 'fgm'])('a suspicion of %s', (kind) => {
  const suspicion = ticked('s1.special', kind);
  const options = (...journal: Entry[]) => state('s3.people', ...journal)?.options.map((option) => option.id);

  test('offers no talk with the family, and sends to Veilig Thuis first', () => {
    expect(view([suspicion]).advice[0]).toMatchObject({ id: `r.${kind}`, effect: { contact: 'veilig-thuis' } });
    expect(visible(suspicion)).not.toContain('s3.talk');
    expect(visible(suspicion, talked('s3.alone'))).not.toContain('s3.talk');
    expect(options(suspicion)).toEqual(['child', 'client']);
    expect(advice(suspicion, said('s4.suspicion', 'yes'))).not.toContain('r.talk');
  });

  test('offers it again once Veilig Thuis or the expert has advised, as advised', () => {
    for (const advised of [asked('s2.veilig-thuis'), asked('s2.expert')]) {
      expect(visible(suspicion, advised)).toContain('s3.talk');
      expect(options(suspicion, advised)).toContain('parent');
      expect(advice(suspicion, advised)).toContain('r.family-advised');
      expect(advice(suspicion, advised)).not.toContain(`r.${kind}`);
    }
  });

  test('never stands in the way: who leaves out Veilig Thuis with a reason can record the talk', () => {
    expect(visible(suspicion, leftOut('s2.veilig-thuis'))).toContain('s3.talk');
  });
});

test('only FGM knows a preventive talk, on advice', () => {
  const advised = asked('s2.veilig-thuis');
  expect(advice(ticked('s1.special', 'fgm'), advised)).toContain('r.fgm-preventive');
  expect(advice(ticked('s1.special', 'honour'), advised)).not.toContain('r.fgm-preventive');
});

test('danger now comes before every other urgent advice', () => {
  const all = [ticked('s1.special', 'disclosure', 'honour', 'fgm'), said('s1.acute', 'yes')];
  expect(advice(...all).slice(0, 4)).toEqual(['r.danger', 'r.disclosure', 'r.honour', 'r.fgm']);
});

test('every special situation changes something: an advice, or what to look at', () => {
  const special = state('s1.special')?.question.options.map((option) => option.id) ?? [];
  const quiet = special.filter((id) => advice(ticked('s1.special', id)).length === 0);
  expect(quiet).toEqual(['none']);
  expect(visible(ticked('s1.special', 'partner'))).toContain('s1.client-role');
  expect(prompts('s1.signal', ticked('s1.special', 'partner'))).toContain('partner-control');
});

test.each([
  ['victim', 'r.partner-victim'],
  ['witness', 'r.partner-witness'],
  ['suspected', 'r.partner-suspected'],
])('partner violence with the client as %s has words of its own', (position, rule) => {
  expect(advice(ticked('s1.special', 'partner'), chose('s1.client-role', position))).toContain(rule);
});

describe('a concern about somebody at work', () => {
  test('is another route, by way of the manager', () => {
    expect(advice(said('s1.professional', 'doubt'))).toEqual(['r.professional', 'r.professional-manager']);
  });

  test('goes past the board when it is about the board', () => {
    const rules = advice(said('s1.professional', 'yes'), chose('s1.professional-who', 'board'));
    expect(rules).toEqual(['r.professional', 'r.professional-board']);
  });
});
