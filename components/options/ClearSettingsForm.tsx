import { Check, Choice } from '@/components/controls/Choice';
import type { ClearSettings } from '@/lib/app/surroundings';
import { text } from '@/locales/text';

interface ClearSettingsFormProps {
  settings: ClearSettings;
  onChange: (change: Partial<ClearSettings>) => void;
}

const minutes = ['1', '2', '5', '10', '15'] as const;
const seconds = ['0', '10', '30', '60'] as const;

/** Language, look and lock time: they say nothing about anybody, so they may stand in clear. */
export const ClearSettingsForm = ({ settings, onChange }: ClearSettingsFormProps) => (
  <>
    <Choice
      label={text('settings.language')}
      value={settings.language}
      options={[
        { value: 'nl', label: 'Nederlands' },
        { value: 'en', label: 'English' },
      ]}
      onChoose={(language) => onChange({ language })}
    />
    <Choice
      label={text('settings.look')}
      value={settings.look}
      options={(['system', 'light', 'dark'] as const).map((look) => ({ value: look, label: text(`settings.${look}`) }))}
      onChoose={(look) => onChange({ look })}
    />
    <Choice
      label={text('settings.lock-after')}
      value={minutes.find((each) => Number(each) === settings.lockAfterMinutes)}
      options={minutes.map((each) => ({ value: each, label: text('settings.minutes', { count: each }) }))}
      onChoose={(each) => onChange({ lockAfterMinutes: Number(each) })}
    />
    <Choice
      label={text('hide.lock-after')}
      value={seconds.find((each) => Number(each) === settings.hideLockSeconds)}
      options={seconds.map((each) => ({
        value: each,
        label: each === '0' ? text('hide.at-once') : text('hide.seconds', { count: each }),
      }))}
      onChoose={(each) => onChange({ hideLockSeconds: Number(each) })}
    />
    <p class="quiet-text">{text('hide.how')}</p>
    <Check
      label={text('reminding.on')}
      checked={settings.reminders}
      onChange={(reminders) => onChange({ reminders })}
    />
    <p class="quiet-text">{text('reminding.how')}</p>
    <Check label={text('sharing.start')} checked={settings.sharing} onChange={(sharing) => onChange({ sharing })} />
    <p class="quiet-text">{text('sharing.lead')}</p>
  </>
);
