import { useId } from 'preact/hooks';
import { Icon } from './Icon';

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value | undefined;
  options: readonly { value: Value; label: string }[];
  onChoose: (value: Value) => void;
  problem?: string | undefined;
  /** Options under each other; beside each other when they are short. */
  stacked?: boolean;
}

/** One of a few: radio buttons that look like a row of chips. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class={`choice${props.problem ? ' wrong' : ''}`} aria-describedby={props.problem && `${name}-problem`}>
      <legend>{props.label}</legend>
      <div class={props.stacked ? 'chips stacked' : 'chips'}>
        {props.options.map((option) => (
          <label key={option.value} class="chip">
            <input
              type="radio"
              name={name}
              checked={props.value === option.value}
              onChange={() => props.onChoose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {props.problem && (
        <p class="problem" id={`${name}-problem`}>
          <Icon name="alert" />
          {props.problem}
        </p>
      )}
    </fieldset>
  );
}

/** Yes or no, on its own line. */
export const Check = (props: { label: string; checked: boolean; onChange: (checked: boolean) => void }) => (
  <label class="check">
    <input type="checkbox" checked={props.checked} onChange={(event) => props.onChange(event.currentTarget.checked)} />
    <span>{props.label}</span>
  </label>
);
