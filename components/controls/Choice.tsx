import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { tickedAfter } from '@/lib/case/ticked';
import { Icon } from './Icon';

interface Option<Value extends string> {
  value: Value;
  label: string;
  /** A quiet line under the label, where options stand under each other. */
  hint?: string | undefined;
  /** "None of these": with the others it cannot be ticked. */
  exclusive?: boolean | undefined;
}

interface ChipsProps {
  label: string;
  problem?: string | undefined;
  /** Options under each other; beside each other when they are short. */
  stacked?: boolean;
}

/** A row of chips with its legend and, where something is wrong, the sentence that says so. */
function Chips({ label, problem, stacked = false, children }: ChipsProps & { children: ComponentChildren }) {
  const id = `${useId()}-problem`;
  return (
    <fieldset class={`choice${problem ? ' wrong' : ''}`} aria-describedby={problem && id}>
      <legend>{label}</legend>
      <div class={stacked ? 'chips stacked' : 'chips'}>{children}</div>
      {problem && (
        <p class="problem" id={id}>
          <Icon name="alert" />
          {problem}
        </p>
      )}
    </fieldset>
  );
}

interface ChoiceProps<Value extends string> extends ChipsProps {
  value: Value | undefined;
  options: readonly Option<Value>[];
  onChoose: (value: Value) => void;
}

/** One of a few: radio buttons that look like a row of chips. */
export function Choice<Value extends string>({ value, options, onChoose, ...chips }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <Chips {...chips}>
      {options.map((option) => (
        <label key={option.value} class="chip">
          <input type="radio" name={name} checked={value === option.value} onChange={() => onChoose(option.value)} />
          <span>
            {option.label} {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </Chips>
  );
}

interface ChoicesProps<Value extends string> extends ChipsProps {
  values: readonly string[];
  options: readonly Option<Value>[];
  onChoose: (values: Value[]) => void;
}

/** Several of a few. Gives them in the order of the options, however they were clicked. */
export function Choices<Value extends string>({ values, options, onChoose, ...chips }: ChoicesProps<Value>) {
  return (
    <Chips {...chips}>
      {options.map((option) => (
        <label key={option.value} class="chip">
          <input
            type="checkbox"
            checked={values.includes(option.value)}
            onChange={() => onChoose(tickedAfter(options, values, option.value))}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </Chips>
  );
}

/** Yes or no, on its own line. */
export const Check = (props: { label: string; checked: boolean; onChange: (checked: boolean) => void }) => (
  <label class="check">
    <input type="checkbox" checked={props.checked} onChange={(event) => props.onChange(event.currentTarget.checked)} />
    <span>{props.label}</span>
  </label>
);
