import type { Ref } from 'preact';
import { Check, Choice, Choices } from '@/components/controls/Choice';
import { Moment, TextArea, TextLine } from '@/components/controls/Field';
import { CoachedArea } from '@/components/coach/CoachedArea';
import type { App } from '@/lib/app/create-app';
import type { Problem } from '@/lib/app/answer-check';
import type { QuestionState } from '@/lib/case/project';
import { said, text } from '@/locales/text';
import type { FieldSpec } from './form-fields';

interface AnswerFieldProps {
  app: App;
  kind: string;
  spec: FieldSpec;
  value: unknown;
  problem: Problem | undefined;
  options: QuestionState['options'];
  /** Puts a sentence where this form keeps suppositions. */
  onHypothesis: ((sentence: string) => () => boolean) | undefined;
  /** Asks who said it, where this form has a field for that. */
  onQuoted: () => boolean;
  /** The line of text, for who wants to put the caret there. */
  input: Ref<HTMLInputElement> | undefined;
  onChange: (value: unknown) => void;
}

function optionsOf(spec: FieldSpec, options: QuestionState['options']) {
  if (spec.control === 'pack-options' || spec.control === 'pack-checks')
    return options.map((option) => ({ value: option.id, label: said(option.text), exclusive: option.exclusive }));
  return (spec.options ?? []).map((option) => ({
    value: option,
    label: text(`option.${spec.name}.${option}` as LocaleKey),
  }));
}

/** One field of a form: picks the control its spec names. */
export function AnswerField({ app, kind, spec, value, problem, options, onChange, ...to }: AnswerFieldProps) {
  const owner = spec.control === 'choice' && spec.name === 'value' ? 'yesno' : kind;
  const around = {
    label: text(`field.${owner}.${spec.name}` as LocaleKey),
    problem: problem && text(`problem.${problem}`),
    required: spec.required ?? false,
    value: typeof value === 'string' ? value : '',
    onInput: onChange,
  };
  switch (spec.control) {
    case 'line':
      return <TextLine {...around} input={to.input} />;
    case 'area':
      return spec.note ? (
        <CoachedArea {...around} app={app} type={spec.note} onHypothesis={to.onHypothesis} onQuoted={to.onQuoted} />
      ) : (
        <TextArea {...around} />
      );
    case 'date':
    case 'time':
      return <Moment {...around} type={spec.control} />;
    case 'check':
      return <Check label={around.label} checked={value === true} onChange={onChange} />;
    case 'flag':
      return (
        <Choice
          label={around.label}
          problem={around.problem}
          value={typeof value === 'boolean' ? String(value) : undefined}
          options={optionsOf({ ...spec, options: ['true', 'false'] }, options)}
          onChoose={(chosen) => onChange(chosen === 'true')}
        />
      );
    case 'checks':
    case 'pack-checks':
      return (
        <Choices
          label={around.label}
          problem={around.problem}
          values={Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []}
          options={optionsOf(spec, options)}
          onChoose={onChange}
          stacked={spec.control === 'pack-checks'}
        />
      );
    default:
      return (
        <Choice
          label={around.label}
          problem={around.problem}
          value={around.value}
          options={optionsOf(spec, options)}
          onChoose={onChange}
          stacked={spec.control === 'pack-options'}
        />
      );
  }
}
