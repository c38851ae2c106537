/** The first minute, step by step. */
import { beginningSteps, type BeginningStep } from '@/lib/app/beginning';
import { createProfile } from '@/tests/world';
import type { States } from './read-well';
import { drawn, showPanel } from './show';

async function atStep(step: BeginningStep): Promise<void> {
  const { gate, enter } = createProfile().openPanel();
  const app = await enter();
  await app.beginning.toStep(step);
  app.go({ screen: 'beginning' });
  await app.packs.load();
  showPanel(gate);
  await drawn();
}

export const firstMinuteStates: States = {
  BeginningScreen: Object.fromEntries(beginningSteps.map((step) => [step, () => atStep(step)])),
};
