import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from '@/components/controls/Button';
import { text } from '@/locales/text';

interface ScreenProps {
  title: string;
  /** One quiet line under the title. */
  lead?: string | undefined;
  onBack?: (() => void) | undefined;
  children: ComponentChildren;
}

/** A screen: its heading takes the focus when it opens, so that keyboard and screen reader start there. */
export function Screen({ title, lead, onBack, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // At once, not after painting: by then somebody may be typing, and would type into nothing.
  useLayoutEffect(() => {
    // Focus alone scrolls no further than it must: the bar above would stay out of sight.
    scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  return (
    <main class="screen">
      <div class="screen-head">
        {onBack && <IconButton icon="back" label={text('frame.back')} onClick={onBack} />}
        <div>
          <h1 tabIndex={-1} ref={heading}>
            {title}
          </h1>
          {lead && <p class="lead">{lead}</p>}
        </div>
      </div>
      {children}
    </main>
  );
}
