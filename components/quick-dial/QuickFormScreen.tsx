import { Button } from '@/components/controls/Button';
import { Choice } from '@/components/controls/Choice';
import { Moment, TextArea, TextLine } from '@/components/controls/Field';
import { Message } from '@/components/controls/Message';
import { Screen } from '@/components/frame/Screen';
import type { Kept, QuickForm, QuickForms } from '@/lib/app/quick-form';
import { text } from '@/locales/text';
import { CallClock } from './CallLog';
import type { Dialing } from './dialing';

interface QuickFormScreenProps {
  forms: QuickForms;
  form: QuickForm;
  dialing: Dialing;
}

type Change = (fields: Record<string, unknown>) => void;

const wordsIn = ({ fields }: QuickForm, name: string) => {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
};

/** Of a call: when, who answered, what was asked, the advice, and who does what next. */
const CallFields = ({ form, onChange }: { form: QuickForm; onChange: Change }) => (
  <>
    <TextLine label={text('call.who')} value={wordsIn(form, 'who')} onInput={(who) => onChange({ who })} />
    {(['date', 'time'] as const).map((name) => (
      <Moment
        key={name}
        type={name}
        label={text(`field.contact.${name}`)}
        value={wordsIn(form, name)}
        onInput={(at) => onChange({ [name]: at })}
      />
    ))}
    <Choice
      label={text('field.contact.anonymous')}
      value={typeof form.fields['anonymous'] === 'boolean' ? String(form.fields['anonymous']) : undefined}
      options={(['true', 'false'] as const).map((value) => ({ value, label: text(`option.anonymous.${value}`) }))}
      onChoose={(value) => onChange({ anonymous: value === 'true' })}
    />
    {(['asked', 'advice', 'agreed'] as const).map((name) => (
      <TextArea
        key={name}
        label={text(`field.contact.${name}`)}
        value={wordsIn(form, name)}
        onInput={(words) => onChange({ [name]: words })}
      />
    ))}
  </>
);

/** Of danger: what was done, in one text that begins with the day and the time. */
const DangerFields = ({ form, onChange }: { form: QuickForm; onChange: Change }) => (
  <TextArea
    label={text('danger.done')}
    hint={text('danger.done-hint')}
    rows={6}
    value={wordsIn(form, 'because')}
    onInput={(because) => onChange({ because })}
  />
);

/** Where the words are. Read aloud only when something is wrong: each pause in typing would be too much. */
const tones: Record<Kept, 'calm' | 'done' | 'problem'> = {
  nothing: 'calm',
  typed: 'calm',
  sealed: 'done',
  waiting: 'calm',
  refused: 'problem',
};

/** Writing while no vault is open. The case is chosen after unlocking. */
export function QuickFormScreen({ forms, form, dialing }: QuickFormScreenProps) {
  const call = dialing.call.value;
  const Fields = form.about === 'call' ? CallFields : DangerFields;
  return (
    <Screen title={text(`${form.about}.form-title`)} lead={text('quick-form.lead')}>
      {form.about === 'call' && call && <CallClock call={call} dialing={dialing} />}
      <form class="card fields" noValidate onSubmit={(event) => event.preventDefault()}>
        <Fields form={form} onChange={forms.change} />
      </form>
      <div role={form.kept === 'refused' ? 'alert' : undefined}>
        <Message tone={tones[form.kept]}>{text(`quick-form.${form.kept}`)}</Message>
      </div>
      <Button look="primary" icon="check" wide onClick={() => void forms.done()}>
        {text('quick-form.done')}
      </Button>
    </Screen>
  );
}
