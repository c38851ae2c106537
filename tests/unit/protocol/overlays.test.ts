import { describe, expect, test } from 'vitest';
import { isOverlay } from '@/lib/protocol/layers';
import type { Overlay } from '@/lib/protocol/overlay-schema';
import {
  chosen,
  composed,
  decided,
  type Known,
  layerNamed,
  overlayNames,
  said,
  seen,
  signalled,
  skipped,
  written,
} from './overlay-stack';

function overlayNamed(name: string): Overlay {
  const { pack } = layerNamed(name);
  if (!isOverlay(pack)) throw new Error(`${name} is no overlay`);
  return pack;
}

/** The layers of an overlay: what it extends, and itself. */
const stackOf = (name: string) => [...overlayNamed(name).extends.map((wanted) => wanted.replace(/@\d+$/, '')), name];
const packOf = (name: string) => composed(...stackOf(name));
const rulesIn = (name: string, ...known: Known[]) => seen(packOf(name), known).advice.map((rule) => rule.id);
const shownIn = (name: string, ...known: Known[]) =>
  seen(packOf(name), known)
    .steps.flatMap((step) => step.questions)
    .filter((state) => state.visible)
    .map((state) => state.question.id);
const several = (question: string, ...values: string[]): Known => ({
  question,
  value: { kind: 'multiple', values, because: '' },
});
const child = (age: string): Known => ({
  question: 's1.child',
  value: {
    kind: 'person',
    name: 'S.',
    relation: '',
    stage: 'child',
    position: 'unknown',
    birthDate: '',
    age,
    lives: '',
    caredBy: '',
    authority: '',
    safeNow: 'unknown',
    needs: '',
    remarks: '',
  },
});

describe.each(overlayNames)('%s', (name) => {
  const overlay = overlayNamed(name);
  const pack = packOf(name);
  const questions = pack.steps.flatMap((step) => step.questions);

  test('fits a narrow panel', () => {
    for (const { id, text, why, prompts } of questions)
      for (const language of ['nl', 'en'] as const) {
        expect(text[language].length, id).toBeLessThanOrEqual(110);
        expect(why?.[language].length ?? 0, id).toBeLessThanOrEqual(240);
        for (const prompt of prompts) expect(prompt[language].length, prompt.id).toBeLessThanOrEqual(100);
      }
    for (const { id, effect } of pack.rules) expect(effect.text.nl.length, id).toBeLessThanOrEqual(240);
  });

  test('uses every source it names, and checked each of them', () => {
    const { sources = [], ...rest } = overlay;
    for (const { id, checkedOn } of sources) {
      expect(JSON.stringify(rest), id).toContain(`"${id}"`);
      expect(checkedOn).toBe('2026-11-22');
    }
  });

  test('still sends first to 112 when somebody is in danger', () => {
    expect(seen(pack, [said('s1.acute', 'yes'), signalled]).advice[0]?.effect).toMatchObject({ contact: '112' });
  });
});

describe('the framework of a profession', () => {
  test('stands in Naast only where its text was read; elsewhere it asks to be laid beside', () => {
    const known = overlayNames.filter((name) => overlayNamed(name).kader?.known === true);
    expect(known).toEqual(['sector-education', 'sector-physicians', 'sector-psychosocial']);
    for (const name of overlayNames.filter((other) => other.startsWith('sector-')))
      expect(packOf(name).kader?.known, name).toBe(known.includes(name));
  });

  test('is shown at the steps in which is weighed and decided', () => {
    expect(
      packOf('sector-nursing')
        .steps.filter((step) => step.kader)
        .map((step) => step.id),
    ).toEqual(['s4', 's5']);
  });
});

describe('a physician', () => {
  test('weighs with the whole framework in step 5, before the decisions', () => {
    const last = packOf('sector-physicians').steps.find((step) => step.id === 's5');
    const weighed = ['s4.nature', 's4.severity', 's4.risk', 's4.instrument', 's4.suspicion', 's5.unsafe'];
    expect(last?.questions.map((question) => question.id).slice(0, 6)).toEqual(weighed);
  });

  test('is asked for advice of Veilig Thuis from the first signal, until there is advice or a reason', () => {
    expect(rulesIn('sector-physicians')).not.toContain('knmg.r.advice');
    expect(rulesIn('sector-physicians', signalled)).toContain('knmg.r.advice');
    expect(rulesIn('sector-physicians', signalled, skipped('s2.veilig-thuis'))).not.toContain('knmg.r.advice');
  });

  test('also checks whether an adult depends on the care of the patient', () => {
    expect(shownIn('sector-physicians')).not.toContain('knmg.carer-safe');
    expect(shownIn('sector-physicians', said('knmg.carer-check', 'yes'))).toContain('knmg.carer-safe');
    expect(rulesIn('sector-physicians', said('knmg.carer-safe', 'doubt'))).toContain('knmg.r.carer');
  });
});

describe('child care has three routes', () => {
  test('the steps are for home; staff and children among themselves go another way', () => {
    expect(rulesIn('sector-childcare', signalled)).toEqual([]);
    const staff = rulesIn('sector-childcare', said('s1.professional', 'yes'));
    expect(staff).toEqual(expect.arrayContaining(['r.professional', 'kov.r.employee', 'kov.r.inspector']));
    const children = rulesIn('sector-childcare', several('s1.special', 'between-children'));
    expect(children).toEqual(expect.arrayContaining(['kov.r.children', 'kov.r.children-who']));
  });
});

describe('the care cooperative', () => {
  const coop = 'organisation-care-cooperative';
  const about = [said('s1.professional', 'yes'), chosen('s1.professional-who', 'board')];

  test('has the board report, and not the member', () => {
    const reporters = packOf(coop).roles.filter((role) => role.does.includes('report'));
    expect(reporters.map((role) => role.text.nl)).toEqual(['bestuur']);
    expect(rulesIn(coop, decided('s5.report', 'yes'))).toContain('zzp.r.board-reports');
  });

  test('goes round the board when somebody of it is suspected', () => {
    const rules = rulesIn(coop, signalled, ...about, decided('s5.report', 'yes'));
    expect(rules).toEqual(expect.arrayContaining(['zzp.r.confidential', 'zzp.r.without-board']));
    expect(rules).not.toContain('zzp.r.to-board');
    expect(rules).not.toContain('zzp.r.board-reports');
    expect(shownIn(coop, ...about)).not.toContain('zzp.to-board');
    const to = seen(packOf(coop), [signalled, ...about, decided('s5.report', 'yes')]).advice.map(
      ({ effect }) => effect,
    );
    expect(to).toContainEqual(expect.objectContaining({ role: 'confidential-adviser' }));
    expect(to).not.toContainEqual(expect.objectContaining({ role: 'board' }));
  });
});

describe('the school board', () => {
  const school = 'organisation-school-board';

  test('weighs it when parents refuse, and does not stop for it', () => {
    expect(rulesIn(school, chosen('sbo.zat-consent', 'refused'))).toContain('sbo.r.refused');
    expect(shownIn(school, chosen('sbo.zat-consent', 'refused'))).toContain('sbo.zat');
  });

  test('tells a pupil of twelve about a report, a younger one not', () => {
    const rules = (age: string) =>
      rulesIn(school, said('s1.kindcheck', 'yes'), child(age), decided('s5.report', 'yes'));
    expect(rules('12')).toContain('sbo.r.pupil-twelve');
    expect(rules('11')).not.toContain('sbo.r.pupil-twelve');
  });
});

describe('youth care', () => {
  const care = 'organisation-youth-care-lvb';
  const agesIn = (...known: Known[]) => rulesIn(care, ...known).filter((id) => id.startsWith('lvb.r.'));

  test.each([
    ['11', 'lvb.r.under-twelve'],
    ['12', 'lvb.r.twelve'],
    ['15', 'lvb.r.twelve'],
    ['16', 'lvb.r.sixteen'],
    ['17', 'lvb.r.sixteen'],
    ['18', 'lvb.r.adult'],
  ])('at %s says with whom to talk, and nothing else', (age, rule) => {
    expect(agesIn(written('jgd.age', age))).toEqual([rule]);
  });

  test('hears who acts for an adult, and never keeps the talk away', () => {
    const known = [written('jgd.age', '30'), chosen('lvb.representative', 'curator')];
    expect(agesIn(...known)).toEqual(['lvb.r.represented']);
    expect(shownIn(care, ...known)).toContain('s3.talk');
  });
});
