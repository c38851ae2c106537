import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import { Screen } from '@/components/frame/Screen';
import type { App } from '@/lib/app/create-app';
import type { Examination } from '@/lib/app/workplace';
import type { Finding } from '@/lib/protocol/finding';
import { text } from '@/locales/text';
import { Findings } from './Findings';

/** Everything that was found in a file, refusals first. Only a pack that fits can be installed. */
export function ImportReport({ app, examined }: { app: App; examined: Extract<Examination, { found: unknown }> }) {
  const { install, forget } = app.workplace;
  const { layer, replaces, findings } = examined.found;
  const ofLevel = (level: Finding['level']) => findings.filter((finding) => finding.level === level);
  return (
    <Screen title={text('import.title')} lead={examined.file} onBack={forget}>
      <Message tone={layer ? 'done' : 'problem'}>
        <p>{text(layer ? 'import.fit' : 'refusal.pack-unfit')}</p>
      </Message>
      {layer && <p>{text('import.unsigned')}</p>}
      {replaces && <p>{text('import.replaces', { old: replaces })}</p>}
      <Findings title={text('import.refusals')} findings={ofLevel('refusal')} />
      <Findings title={text('import.warnings')} findings={ofLevel('warning')} />
      <div class="dock">
        {layer && (
          <Button look="primary" icon="check" wide onClick={() => void install()}>
            {text('import.install')}
          </Button>
        )}
        <Button look={layer ? 'quiet' : 'plain'} wide onClick={forget}>
          {text('import.cancel')}
        </Button>
      </div>
    </Screen>
  );
}
