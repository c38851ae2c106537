import { useCallback, useRef, useState } from 'preact/hooks';
import { useEscape } from '@/components/controls/use-escape';
import { TopBar } from '@/components/frame/TopBar';
import type { Gate } from '@/lib/app/gate';
import { HelpSheet } from './HelpSheet';
import { useHelpKey } from './use-help-key';

/** The top bar with the help that it opens. Works locked too: nothing in it comes out of a vault. */
export function HelpPlace({ gate }: { gate: Gate }) {
  const [isOpen, setOpen] = useState(false);
  const before = useRef<Element | null>(null);
  const close = useCallback(() => {
    setOpen(false);
    if (before.current instanceof HTMLElement) before.current.focus();
  }, []);
  const open = useCallback(() => {
    before.current = document.activeElement;
    setOpen(true);
  }, []);
  useEscape(isOpen, close);
  useHelpKey(open);
  const isInside = gate.phase.value === 'open' && !gate.settings.value.sharing;
  const about = (isInside && gate.app.value?.state.route.value.screen) || 'gate';
  return (
    <div>
      <TopBar gate={gate} onHelp={isOpen ? close : open} />
      {isOpen && <HelpSheet key={about} about={about} onClose={close} />}
    </div>
  );
}
