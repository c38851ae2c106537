import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { TextLine } from '@/components/controls/Field';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';

interface HelperFormProps {
  app: App;
  onKept: () => void;
  /** The buttons. */
  children: ComponentChildren;
}

/** Six digits are the least that anybody can call. */
const isNumber = (phone: string) => phone.replaceAll(/\D/gu, '').length >= 6;

/** The colleague to ask first, with a number. A number without a name is fine; a name may be a function. */
export function HelperForm({ app, onKept, children }: HelperFormProps) {
  const name = useSignal(app.beginning.helper.value?.name ?? '');
  const phone = useSignal(app.beginning.helper.value?.phone ?? '');
  const [problem, setProblem] = useState(false);

  async function keep(event: Event): Promise<void> {
    event.preventDefault();
    const helper = { name: name.value.trim(), phone: phone.value.trim() };
    const isWrong = helper.phone !== '' && !isNumber(helper.phone);
    setProblem(isWrong);
    if (!isWrong && (await app.beginning.keepHelper(helper))) onKept();
  }

  return (
    <form class="card" noValidate onSubmit={(event) => void keep(event)}>
      <TextLine
        label={text('beginning.helper-name')}
        hint={text('beginning.helper-name-hint')}
        value={name.value}
        onInput={(typed) => (name.value = typed)}
      />
      <TextLine
        label={text('beginning.helper-phone')}
        value={phone.value}
        onInput={(typed) => (phone.value = typed)}
        problem={problem ? text('beginning.helper-phone-wrong') : undefined}
      />
      {children}
    </form>
  );
}
