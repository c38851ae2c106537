import { describe, expect, it } from 'vitest';
import { blankAnswer } from '@/lib/app/blank-answer';
import { answerSchema, type Entry, ownQuestion } from '@/lib/case/entries';
import { project } from '@/lib/case/project';
import { render } from '@/lib/note/render';
import type { Pack } from '@/lib/protocol/schema';
import { agreedNote, timeless } from '@/tests/walkthroughs/golden-note.mjs';
import { type Act, type Walkthrough, walkthroughs } from '@/tests/walkthroughs/walkthroughs.mjs';
import { composed } from '../protocol/overlay-stack';

const today = '2026-11-22';

/** A case that is played through the engine, without a screen: `tests/e2e` plays the same acts in the panel. */
function play(pack: Pack, role: string) {
  const journal: Entry[] = [];
  const view = () => project(pack, journal, today);
  const questions = () => view().steps.flatMap((step) => step.questions);
  const isAsked = (id: string) => questions().some(({ question, visible }) => question.id === id && visible);
  const isAdvised = (id: string) => view().advice.some((rule) => rule.id === id);
  function record(question: string, value: unknown): void {
    const number = String(journal.length).padStart(3, '0');
    journal.push({
      id: `00000000-0000-4000-8000-000000000${number}`,
      at: `2026-11-22T09:00:00.${number}Z`,
      by: role,
      pack: `${pack.id}@${pack.version}`,
      question,
      value: answerSchema.parse(value),
    });
  }
  function answer(id: string, fields: Record<string, unknown>): void {
    const kind = questions().find(({ question }) => question.id === id)?.question.kind;
    if (!kind || !isAsked(id)) throw new Error(`${id} is not asked`);
    record(id, { ...blankAnswer(kind, new Date(`${today}T10:00:00`)), ...fields });
  }
  const does: Record<Act['act'], (act: never) => void> = {
    answer: ({ question, fields }: Extract<Act, { act: 'answer' }>) => answer(question, fields),
    skip: ({ question, because }: Extract<Act, { act: 'skip' }>) => {
      if (!isAsked(question)) throw new Error(`${question} is not asked`);
      record(ownQuestion.skipped, { kind: 'skipped', question, because });
    },
    advised: ({ rule }: { rule: string }) => expect(isAdvised(rule), `advice ${rule}`).toBe(true),
    'not-advised': ({ rule }: { rule: string }) => expect(isAdvised(rule), `advice ${rule}`).toBe(false),
    asked: ({ question }: { question: string }) => expect(isAsked(question), question).toBe(true),
    'not-asked': ({ question }: { question: string }) => expect(isAsked(question), question).toBe(false),
  };
  return {
    act: (act: Act) => does[act.act](act as never),
    note: () => render(view().toPlace, pack, { form: 'neutral', journal }),
  };
}

const packOf = ({ layers }: Walkthrough) => composed('nl-basis', ...layers);

describe('a walkthrough of the meldcode', () => {
  it.each(walkthroughs)('$title', (walkthrough) => {
    const played = play(packOf(walkthrough), walkthrough.role);
    for (const act of walkthrough.acts) played.act(act);
    const note = played.note();
    expect(timeless(note)).toBe(agreedNote(walkthrough.name, note));
  });

  it.each(walkthroughs)('only names what its pack has: $name', (walkthrough) => {
    const pack = packOf(walkthrough);
    const rules = new Set(pack.rules.map(({ id }) => id));
    const questions = new Set(pack.steps.flatMap((step) => step.questions.map(({ id }) => id)));
    const unknown = walkthrough.acts.flatMap((act) =>
      'rule' in act ? (rules.has(act.rule) ? [] : act.rule) : questions.has(act.question) ? [] : act.question,
    );
    expect(unknown).toEqual([]);
    expect(pack.roles.map(({ id }) => id)).toContain(walkthrough.role);
  });
});
