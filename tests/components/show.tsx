/** Renders the whole panel in the real browser, with the memory vault and a page that answers as told. */
import '@/components/style/all.css';
import { options, render } from 'preact';
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

/** The names of the components that are drawn from now on. */
export function drawnComponents(): ReadonlySet<string> {
  const names = new Set<string>();
  const before = options.diffed?.bind(options);
  options.diffed = (node) => {
    if (typeof node.type === 'function') names.add(node.type.name);
    before?.(node);
  };
  return names;
}

/** Lets Preact and everything set in motion come to rest. */
export const drawn = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
