/**
 * Picks the screen. The emergency bar is outside every choice, and a call can be written down before any of them: help
 * is never behind a wall.
 */
import { effect } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useErrorBoundary, useLayoutEffect, useRef } from 'preact/hooks';
import type { App } from '@/lib/app/create-app';
import type { Notice } from '@/lib/app/doorway';
import type { Gate } from '@/lib/app/gate';
import type { QuickForms } from '@/lib/app/quick-form';
import { text } from '@/locales/text';
import { Button } from './controls/Button';
import { Message } from './controls/Message';
import { FatalError } from './FatalError';
import type { RegionFinderProps } from './directory/RegionFinder';
import { EmergencyBar } from './frame/EmergencyBar';
import { HelpPlace } from './help/HelpPlace';
import { Cover } from './hide/Cover';
import { useDoubleEscape } from './hide/double-escape';
import { PrintWarning } from './hide/PrintWarning';
import { Sharing } from './hide/Sharing';
import type { Dialing } from './quick-dial/dialing';
import { QuickFormScreen } from './quick-dial/QuickFormScreen';
import { CodeScreen } from './vault/CodeScreen';
import { FirstUse } from './vault/FirstUse';
import { RecoveryScreen } from './vault/RecoveryScreen';
import { RenewalScreen } from './vault/RenewalScreen';
import { Unlock } from './vault/Unlock';

interface PanelProps {
  gate: Gate;
  /** The screens of an open vault; loaded with the app, not before. */
  OpenScreens: ComponentType<{ app: App }> | undefined;
  forms: QuickForms;
  dialing: Dialing;
  /** The region and the other lines: loaded once the panel stands there. */
  MoreNumbers?: ComponentType<RegionFinderProps> | undefined;
}

const labelOf = ({ vaults, app }: Gate) => vaults.value.find(({ id }) => id === app.value?.vaultId)?.label ?? '';

function CurrentScreen({ gate, OpenScreens }: Pick<PanelProps, 'gate' | 'OpenScreens'>) {
  const error: unknown = useErrorBoundary()[0];
  if (error !== undefined) return <FatalError />;
  const app = gate.app.value;
  switch (gate.phase.value) {
    case 'starting':
      return <main class="screen" aria-busy="true" />;
    case 'first-use':
      return <FirstUse gate={gate} />;
    case 'locked':
      return <Unlock gate={gate} />;
    case 'open':
      if (gate.ways.fresh.value) return <CodeScreen ways={gate.ways} vault={labelOf(gate)} />;
      return app && OpenScreens ? <OpenScreens app={app} /> : <main class="screen" aria-busy="true" />;
    case 'recovery':
      return <RecoveryScreen gate={gate} />;
    case 'renewing':
      return <RenewalScreen gate={gate} />;
    case 'refused':
      return (
        <main class="screen">
          <Message tone="problem">{text(`refusal.${gate.refused.value}`)}</Message>
        </main>
      );
  }
}

function NoticeLine({ notice, onDone }: { notice: Notice; onDone: () => void }) {
  const { tone, key, params, takeBack, takeBackKey = 'entry.put-back' } = notice;
  return (
    <Message tone={tone}>
      <p>{text(key, params)}</p>
      {takeBack && (
        <Button
          icon="undo"
          look="quiet"
          onClick={() => {
            takeBack();
            onDone();
          }}
        >
          {text(takeBackKey)}
        </Button>
      )}
    </Message>
  );
}

/** The whole panel. */
export function Panel({ gate, OpenScreens, forms, dialing, MoreNumbers }: PanelProps) {
  const { hiding } = gate;
  const notice = gate.notice.value;
  const form = forms.form.value;
  const isShared = gate.settings.value.sharing && gate.phase.value === 'open';
  const panel = useRef<HTMLDivElement>(null);
  useDoubleEscape(hiding.turn);
  // Blank in the very moment, before anything is drawn. Hidden and not taken away: what was being typed stays.
  useLayoutEffect(
    () =>
      effect(() => {
        if (panel.current) panel.current.hidden = hiding.hidden.value;
      }),
    [hiding.hidden],
  );
  return (
    <>
      <div class="panel" ref={panel} hidden={hiding.hidden.value}>
        <HelpPlace gate={gate} />
        <div role="status" class="notice-place">
          {notice && !isShared && <NoticeLine notice={notice} onDone={() => (gate.notice.value = undefined)} />}
        </div>
        <PrintWarning />
        {isShared && <Sharing onEnd={() => void gate.setSetting({ sharing: false })} />}
        <div class="stage" hidden={isShared}>
          {form ? (
            <QuickFormScreen key={form.id} forms={forms} form={form} dialing={dialing} />
          ) : (
            <CurrentScreen gate={gate} OpenScreens={OpenScreens} />
          )}
        </div>
        <EmergencyBar
          dialing={dialing}
          more={
            MoreNumbers && (
              <MoreNumbers
                dialing={dialing}
                region={gate.settings.value.region}
                onRegion={(region) => void gate.setSetting({ region })}
              />
            )
          }
        />
      </div>
      {hiding.hidden.value && <Cover onShow={hiding.show} />}
    </>
  );
}
