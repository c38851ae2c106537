import { Button } from '@/components/controls/Button';
import { Screen } from '@/components/frame/Screen';
import type { App } from '@/lib/app/create-app';
import type { Move } from '@/lib/app/migrating';
import { text } from '@/locales/text';
import { Changes } from './Changes';
import { packTitles } from './pack-titles';

function Choosing({ app, caseId, move }: { app: App; caseId: string; move: Move }) {
  async function choose(act: 'move' | 'stay', key: LocaleKey): Promise<void> {
    const takeBack = await app.migrating[act](caseId, move);
    if (!takeBack) return;
    app.go({ screen: 'case', caseId });
    app.say({ tone: 'done', key, takeBack });
  }
  return (
    <div class="dock">
      <Button look="primary" icon="check" wide onClick={() => void choose('move', 'migration.moved')}>
        {text(move.kind === 'back' ? 'migration.take-back' : 'migration.take')}
      </Button>
      <Button wide onClick={() => void choose('stay', 'migration.stayed')}>
        {text('migration.stay')}
      </Button>
    </div>
  );
}

/** What another pack changes for this case, in plain words, and the choice to take it or not. */
export function MigrationScreen({ app, caseId }: { app: App; caseId: string }) {
  const open = app.state.cases.value.find((known) => known.file.id === caseId);
  if (!open) return null;
  const move = app.migrating.moveFor(open);
  const from = open.file.pack;
  const changes = move ? Object.values(move.report).some((part: unknown[]) => part.length > 0) : false;
  return (
    <Screen
      title={text('migration.title')}
      lead={move && text('migration.lead', packTitles(from, move.pack))}
      onBack={() => app.go({ screen: 'case', caseId })}
    >
      <p>{text(move ? 'migration.nothing-lost' : 'migration.none')}</p>
      {move && !changes && <p>{text('migration.nothing-changes')}</p>}
      {move && <Changes from={from} report={move.report} />}
      {move && <Choosing app={app} caseId={caseId} move={move} />}
    </Screen>
  );
}
