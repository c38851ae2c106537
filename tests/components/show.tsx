/** Renders the whole panel in the real browser, with the memory vault and a page that answers as told. */
import '@/components/style/all.css';
import axe from 'axe-core';
import { render } from 'preact';
import { page } from 'vitest/browser';
import { Panel } from '@/components/Panel';
import { OpenScreens } from '@/components/OpenScreens';
import type { Gate } from '@/lib/app/gate';

const root = () => {
  document.querySelector('#root')?.remove();
  const made = document.createElement('div');
  made.id = 'root';
  document.body.append(made);
  document.documentElement.lang = 'nl';
  document.title = 'Naast';
  return made;
};

/** Shows the panel behind a gate. */
export function showPanel(gate: Gate): void {
  render(<Panel gate={gate} OpenScreens={OpenScreens} onCopy={() => Promise.resolve(true)} />, root());
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
