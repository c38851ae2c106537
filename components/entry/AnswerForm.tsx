import { useRef, useState } from 'preact/hooks';
import { RarelyNeeded } from '@/components/coach/RarelyNeeded';
import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import type { App } from '@/lib/app/create-app';
import type { FieldProblems } from '@/lib/app/answer-check';
import type { QuestionState } from '@/lib/case/project';
import { stageAlong } from '@/lib/case/stage-of';
import type { QuestionKind } from '@/lib/protocol/schema';
import { text } from '@/locales/text';
import { AnswerField } from './AnswerField';
import { CoachLine } from './CoachLine';
import { formFields, type FieldSpec } from './form-fields';

interface AnswerFormProps {
  app: App;
  kind: QuestionKind;
  fields: Record<string, unknown>;
  /** What can be chosen, where the pack says so. */
  options: QuestionState['options'];
  problems: FieldProblems;
  onChange: (fields: Record<string, unknown>) => void;
}

const filled = (spec: FieldSpec, fields: Record<string, unknown>) =>
  (spec.control === 'line' || spec.control === 'area') && Boolean(fields[spec.name]);

/** Text that was written freely; who was there and who said it are names by nature. */
const writtenIn = (specs: readonly FieldSpec[], fields: Record<string, unknown>) =>
  specs
    .filter(({ name, note }) => Boolean(note) || name === 'quote')
    .map(({ name }) => fields[name])
    .filter((value) => typeof value === 'string');

/** Where it is asked whose words a quote is. */
const speakers: Partial<Record<QuestionKind, string>> = { signal: 'saidBy', talk: 'who', contact: 'who' };

/** The fields of one kind of answer. Details fold open by themselves once one of them holds something. */
export function AnswerForm({ app, kind, fields, options, problems, onChange }: AnswerFormProps) {
  const specs = formFields[kind];
  const details = specs.filter((spec) => spec.detail);
  const wrong = details.some((spec) => problems[spec.name]);
  const [opened, setOpened] = useState(details.some((spec) => filled(spec, fields)));
  const unfolded = opened || wrong;
  const shown = (spec: FieldSpec) =>
    !spec.when || spec.when.is.some((value) => fields[spec.when?.field ?? ''] === value);
  const supposed = fields['hypothesis'];
  const reads = useRef(supposed);
  reads.current = supposed;
  const onHypothesis = (sentence: string) => {
    setOpened(true);
    const hypothesis = [supposed, sentence].filter(Boolean).join(' ');
    onChange({ hypothesis });
    return () => {
      const isUntouched = reads.current === hypothesis;
      if (isUntouched) onChange({ hypothesis: supposed ?? '' });
      return isUntouched;
    };
  };
  const speaker = useRef<HTMLInputElement>(null);
  const askSpeaker = () => {
    // Who is named there already need not be asked again: the caret then stays with the quote.
    if (speaker.current?.value.trim() !== '') return false;
    speaker.current.focus();
    return true;
  };
  const change = (changed: Record<string, unknown>) =>
    onChange(kind === 'person' ? { ...changed, ...stageAlong(fields, changed, app.state.today.value) } : changed);
  const field = (spec: FieldSpec) => (
    <AnswerField
      key={spec.name}
      app={app}
      kind={kind}
      spec={spec}
      value={fields[spec.name]}
      problem={problems[spec.name]}
      options={options}
      onHypothesis={kind === 'signal' && spec.note !== 'hypothesis' ? onHypothesis : undefined}
      onQuoted={askSpeaker}
      input={spec.name === speakers[kind] ? speaker : undefined}
      onChange={(value) => change({ [spec.name]: value })}
    />
  );
  return (
    <>
      {specs.filter((spec) => !spec.detail && shown(spec)).map(field)}
      {details.length > 0 && !unfolded && (
        <Button look="quiet" icon="plus" onClick={() => setOpened(true)}>
          {text('entry.details')}
        </Button>
      )}
      {unfolded && details.filter(shown).map(field)}
      {Object.keys(problems).some((name) => !specs.some((spec) => spec.name === name)) && (
        <Message tone="problem">{text('problem.unreadable')}</Message>
      )}
      {kind === 'signal' && <CoachLine fields={fields} />}
      <RarelyNeeded app={app} texts={writtenIn(specs, fields)} />
    </>
  );
}
