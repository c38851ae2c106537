import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

export type Tone = 'calm' | 'done' | 'attention' | 'problem';

const icons: Record<Tone, IconName> = { calm: 'quote', done: 'check', attention: 'alert', problem: 'alert' };

/** A sentence that stands out, with what to do about it underneath. */
export const Message = ({ tone, children }: { tone: Tone; children: ComponentChildren }) => (
  <div class={`message ${tone}`}>
    <Icon name={icons[tone]} />
    <div>{children}</div>
  </div>
);
