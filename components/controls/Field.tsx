/**
 * Every place where case text is typed. The browser's own text services would send words to others or keep them in
 * clear (design §6.14), so they are off on every field, here and nowhere else.
 */
import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { text } from '@/locales/text';
import { Icon } from './Icon';

export const privately = {
  spellcheck: false,
  autocomplete: 'off',
  writingsuggestions: 'false',
  translate: false,
  autocapitalize: 'off',
} as const;

export interface FieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string | undefined;
  /** A sentence that says what to do; makes the field invalid. */
  problem?: string | undefined;
  required?: boolean;
}

const describedBy = (id: string, { hint, problem }: Pick<FieldProps, 'hint' | 'problem'>) =>
  [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;

/** The attributes that tie a control to its label, hint and problem. */
export const tied = (id: string, props: FieldProps) => ({
  id,
  'aria-describedby': describedBy(id, props),
  'aria-invalid': props.problem ? ('true' as const) : undefined,
  'aria-required': props.required ? ('true' as const) : undefined,
});

/** Label, hint and problem around a control that `tied` has tied to them. */
export const Around = ({
  id,
  label,
  hint,
  problem,
  children,
}: FieldProps & { id: string; children: preact.JSX.Element }) => (
  <div class={`field${problem ? ' wrong' : ''}`}>
    <label for={id}>{label}</label>
    {hint && (
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {children}
    {problem && (
      <p class="problem" id={`${id}-problem`}>
        <Icon name="alert" />
        {problem}
      </p>
    )}
  </div>
);

/** One line of text. */
export function TextLine({ input, ...props }: FieldProps & { input?: Ref<HTMLInputElement> | undefined }) {
  const id = useId();
  return (
    <Around {...props} id={id}>
      <input
        ref={input ?? null}
        {...privately}
        {...tied(id, props)}
        type="text"
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </Around>
  );
}

/** Several lines; grows with the text. */
export function TextArea(props: FieldProps & { rows?: number }) {
  const id = useId();
  return (
    <Around {...props} id={id}>
      <textarea
        {...privately}
        {...tied(id, props)}
        rows={props.rows ?? 2}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </Around>
  );
}

/** A day or a time of day. What the browser cannot read as one arrives as `invalid`, so the form can say so. */
export function Moment(props: FieldProps & { type: 'date' | 'time' }) {
  const id = useId();
  return (
    <Around {...props} id={id}>
      <input
        {...privately}
        {...tied(id, props)}
        type={props.type}
        value={props.value === 'invalid' ? undefined : props.value}
        onInput={({ currentTarget: { validity, value } }) => props.onInput(validity.badInput ? 'invalid' : value)}
        onBlur={({ currentTarget: { validity } }) => validity.badInput && props.onInput('invalid')}
      />
    </Around>
  );
}

/** A passphrase: pasting is allowed, and it can be shown while typing. */
export function Passphrase(
  props: FieldProps & { shown: boolean; onShow: (shown: boolean) => void; inputRef?: Ref<HTMLInputElement> },
) {
  const id = useId();
  return (
    <Around {...props} id={id}>
      <div class="with-button">
        <input
          {...privately}
          {...tied(id, props)}
          ref={props.inputRef ?? null}
          {...(props.shown ? ({ type: 'text' } as const) : ({ type: 'password' } as const))}
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
        <button type="button" class="button quiet" onClick={() => props.onShow(!props.shown)}>
          <Icon name={props.shown ? 'hide' : 'eye'} />
          <span>{text(props.shown ? 'passphrase.hide' : 'passphrase.show')}</span>
        </button>
      </div>
    </Around>
  );
}
