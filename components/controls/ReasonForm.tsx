import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CoachedArea } from '@/components/coach/CoachedArea';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';
import { Button } from './Button';
import { TextLine } from './Field';

interface ReasonFormProps {
  /** The button that opens the form. */
  opener: (open: () => void) => preact.JSX.Element;
  label: string;
  hint?: string;
  submit: string;
  /** For words that come into the case: then the coach reads along. */
  coachedBy?: App;
  /** Several lines: Enter begins a new one, where it would save. */
  several?: boolean;
  /** What is wrong with these words, as a sentence; nothing when they will do. */
  check?: (words: string) => string | undefined;
  /** Keeps the words. Gives whether they were kept: if not, they stay in the form. */
  onKeep: (words: string) => Promise<boolean>;
  children?: ComponentChildren;
}

/** One short text that a button asks for: a reason, a name. Saved once, however often somebody clicks. */
export function ReasonForm({
  opener,
  label,
  hint,
  submit,
  coachedBy,
  several,
  check,
  onKeep,
  children,
}: ReasonFormProps) {
  const [open, setOpen] = useState(false);
  // A signal, not state: Enter right after the last letter must find that letter.
  const words = useSignal('');
  const [problem, setProblem] = useState<string>();
  const keeping = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const toField = () => form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  useLayoutEffect(() => {
    if (open) toField();
  }, [open]);
  if (!open) return opener(() => setOpen(true));

  async function keep(event: Event): Promise<void> {
    event.preventDefault();
    // What is pasted into one line is one line.
    const final = (several ? words.value : words.value.replaceAll(/\s*\n\s*/g, ' ')).trim();
    const wrong = final === '' ? text('problem.empty') : check?.(final);
    setProblem(wrong);
    if (wrong !== undefined) toField();
    if (wrong !== undefined || keeping.current) return;
    keeping.current = true;
    const kept = await onKeep(final);
    keeping.current = false;
    if (!kept) return;
    words.value = '';
    setOpen(false);
  }

  function pressed(event: KeyboardEvent): void {
    if (event.key === 'Escape') setOpen(false);
    const isLineOfText = !several && event.target instanceof HTMLTextAreaElement;
    if (event.key !== 'Enter' || !isLineOfText || event.isComposing) return;
    event.preventDefault();
    form.current?.requestSubmit();
  }
  const field = {
    label,
    hint,
    value: words.value,
    onInput: (typed: string) => (words.value = typed),
    problem,
    required: true,
  };
  return (
    <form ref={form} class="card inline-form" noValidate onSubmit={(event) => void keep(event)} onKeyDown={pressed}>
      {children}
      {coachedBy ? (
        <CoachedArea {...field} app={coachedBy} type="decision" rows={several ? 2 : 1} />
      ) : (
        <TextLine {...field} />
      )}
      <div class="actions">
        <Button look="primary" submit>
          {submit}
        </Button>
        <Button look="quiet" onClick={() => setOpen(false)}>
          {text('frame.cancel')}
        </Button>
      </div>
    </form>
  );
}
