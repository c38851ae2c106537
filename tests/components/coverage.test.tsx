/** What the founding documents ask is not only in the packs: each sentence is read on the screen, in its own case. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { App } from '@/lib/app/create-app';
import type { Route } from '@/lib/app/state';
import type { Pack, Rule } from '@/lib/protocol/schema';
import { openedWithCase } from '@/tests/opened';
import { type CoverageRow, coverageRows } from '../unit/protocol/coverage-rows';
import { composed, entryOf } from '../unit/protocol/overlay-stack';
import { drawn, showPanel } from './show';

const rows = coverageRows().filter(({ as }) => as === 'question' || as === 'advice');
const caseId = 'case';

const questionsOf = (pack: Pack) =>
  pack.steps.flatMap((step) => step.questions.map((question) => ({ step, question })));
/** The question that a path begins with: the longest, because one id may begin another. */
const asking = (pack: Pack, path: string) =>
  questionsOf(pack)
    .filter(({ question: { id } }) => path === id || path.startsWith(`${id}.`))
    .sort((a, b) => b.question.id.length - a.question.id.length)[0];

const atStep = (stepId: string | undefined, questionId?: string): Route | undefined =>
  stepId === undefined ? undefined : { screen: 'step', caseId, stepId, ...(questionId ? { questionId } : {}) };

/** What stands beside the questions, at the step that shows it. */
const besides: Record<string, (pack: Pack) => Route | undefined> = {
  kader: ({ steps }) => atStep(steps.find((step) => step.kader)?.id),
  roles: ({ steps }) => atStep(steps[0]?.id),
  numbers: ({ steps }) => atStep(steps.find((step) => step.questions.some(({ task }) => task === 'consult'))?.id),
  contacts: (pack) => besides['numbers']?.(pack),
};

const isRoute = (route: Route | undefined): route is Route => route !== undefined;

/** Advice is read on the case, and at every step and question that the pack names; a term there once it is due. */
function screensOfRule(pack: Pack, { at = [], effect }: Rule): Route[] {
  const named = effect.type === 'deadline' ? [] : at;
  return [{ screen: 'case', caseId } as const, ...named.map((id) => screenAt(pack, id)).filter(isRoute)];
}

/** Where the sentence of a path that is no rule must be read; what can be chosen stands in the form of its question. */
function screenAt(pack: Pack, path: string): Route | undefined {
  const asked = asking(pack, path);
  if (asked && path.includes('.options.'))
    return { screen: 'entry', draftId: app.drafting.begin(asked.question, caseId) };
  if (asked) return atStep(asked.step.id, asked.question.id);
  const step = pack.steps.find(({ id }) => path === id || path.startsWith(`${id}.`));
  return step ? atStep(step.id) : besides[path.split('.')[0] ?? '']?.(pack);
}

function screensOf(pack: Pack, path: string): Route[] {
  const rule = pack.rules.find(({ id }) => id === path);
  return rule ? screensOfRule(pack, rule) : [screenAt(pack, path)].filter(isRoute);
}

const words = () => document.body.innerText.replace(/\s+/g, ' ');

/** Unfolds what is folded, and shows what waits behind a button. */
async function unfold(): Promise<void> {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button, .emergency button')];
  for (const button of buttons) if (/^(Toon |Situatie, aanwezigen|Meer$)/.test(button.textContent)) button.click();
  await drawn();
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  await drawn();
}

let app: App;
beforeAll(async () => {
  const opened = await openedWithCase();
  app = opened.app;
  showPanel(opened.gate);
});

/** Puts the journal of a row in a case that runs on its layers. */
function showCase(pack: Pack, { journal = [] }: CoverageRow): void {
  app.go({ screen: 'cases' });
  app.state.files.value = [
    { id: caseId, createdAt: '2026-11-22T09:00:00Z', pack, journal: journal.map((known, at) => entryOf(known, at)) },
  ];
}

describe('what the founding documents ask is read on the screen', () => {
  it.each(rows)('$document: $rule', async (row) => {
    const pack = composed(...row.layers);
    const screens = screensOf(pack, row.where?.[0] ?? '');
    expect(screens, 'a screen that shows it').not.toEqual([]);
    for (const screen of screens) {
      showCase(pack, row);
      await drawn();
      app.go(screen);
      await drawn();
      await unfold();
      expect(words(), JSON.stringify(screen)).toContain(row.sentence);
    }
  });
});
