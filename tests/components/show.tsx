/** Renders the whole panel in the real browser, with the memory vault and a page that answers as told. */
import '@/components/style/all.css';
import axe from 'axe-core';
import { render } from 'preact';
import { page } from 'vitest/browser';
import { MoreNumbers } from '@/components/directory/MoreNumbers';
import { Panel } from '@/components/Panel';
import { OpenScreens } from '@/components/OpenScreens';
import { signal } from '@preact/signals';
import type { Dialing } from '@/components/quick-dial/dialing';
import type { Gate } from '@/lib/app/gate';
import { createQuickForms, type QuickForms } from '@/lib/app/quick-form';

const root = () => {
  document.querySelector('#root')?.remove();
  const made = document.createElement('div');
  made.id = 'root';
  document.body.append(made);
  document.documentElement.lang = 'nl';
  document.title = 'Naast';
  return made;
};

/** What calls, copies and writes nothing, on a fixed day. */
export const idleDialing = (changes: Partial<Dialing> = {}): Dialing => ({
  copy: () => Promise.resolve(true),
  today: '2026-11-22',
  call: signal(undefined),
  everySecond: () => () => undefined,
  onCall: () => undefined,
  onEndCall: () => undefined,
  onWrite: () => undefined,
  ...changes,
});

/** Forms of which nothing is kept. */
const idleForms = (gate: Gate) =>
  createQuickForms(
    {
      keep: () => Promise.resolve('sealed'),
      readCall: () => Promise.resolve(undefined),
      endCall: () => Promise.resolve(),
      windowId: () => Promise.resolve(1),
      now: () => new Date('2026-11-22T10:00:00Z'),
      newId: () => crypto.randomUUID(),
      later: () => () => undefined,
    },
    gate,
  );

/** Shows the panel behind a gate. */
export function showPanel(gate: Gate, forms: QuickForms = idleForms(gate), changes: Partial<Dialing> = {}): void {
  const dialing = idleDialing({ onWrite: (about) => void forms.begin(about), ...changes });
  render(
    <Panel gate={gate} OpenScreens={OpenScreens} MoreNumbers={MoreNumbers} forms={forms} dialing={dialing} />,
    root(),
  );
}

/** Shows one component by itself. */
export function show(element: preact.JSX.Element): void {
  render(element, root());
}

/** What axe finds wrong, in short, at this width and look; empty when nothing. */
export async function flaws(width: number, look: 'light' | 'dark'): Promise<string[]> {
  await page.viewport(width, 800);
  document.documentElement.dataset['look'] = look;
  await Promise.all(document.getAnimations().map((animation) => animation.finished));
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  return wide > 0 ? [...found, `wider than the panel by ${wide} px`] : found;
}

/** Lets Preact and everything set in motion come to rest. */
export const drawn = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
