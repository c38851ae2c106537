import { Check } from '@/components/controls/Choice';
import type { App } from '@/lib/app/create-app';
import { hintKinds } from '@/lib/coach/hint';
import { text } from '@/locales/text';

/** Which kinds of remarks the coach makes. */
export const CoachSettings = ({ app }: { app: App }) => (
  <section class="card">
    <h2>{text('hints.kinds')}</h2>
    <p class="quiet-text">{text('hints.kinds-why')}</p>
    {hintKinds.map((kind) => (
      <Check
        key={kind}
        label={text(`hints.kind.${kind}`)}
        checked={app.coaching.isOn(kind)}
        onChange={(on) => void app.coaching.turn(kind, on)}
      />
    ))}
    <button type="button" class="button plain" onClick={() => app.go({ screen: 'practice' })}>
      {text('practice.title')}
    </button>
  </section>
);
