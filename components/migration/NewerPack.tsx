import { Button } from '@/components/controls/Button';
import type { App } from '@/lib/app/create-app';
import type { Move } from '@/lib/app/migrating';
import type { OpenCase } from '@/lib/app/open-cases';
import { text } from '@/locales/text';
import { packTitles } from './pack-titles';

function offered(open: OpenCase, { kind, pack, quiet }: Move): string {
  const names = packTitles(open.file.pack, pack);
  if (kind === 'back') return text('migration.offer-back', names);
  return quiet ? text('migration.offer-quiet', names) : text('migration.offer', names);
}

/** A quiet line on a case that could move to another pack. Nothing moves by itself. */
export function NewerPack({ app, open }: { app: App; open: OpenCase }) {
  const caseId = open.file.id;
  const move = app.migrating.moveFor(open);
  if (!move)
    return app.packs.pack.value?.ok === false && !open.view.closed ? (
      <p class="quiet-text">{text('migration.unfit')}</p>
    ) : null;
  async function take(wanted: Move): Promise<void> {
    const takeBack = await app.migrating.move(caseId, wanted);
    if (takeBack) app.say({ tone: 'done', key: 'migration.moved', takeBack });
  }
  return (
    <div class="quiet-text">
      <p>{offered(open, move)}</p>
      {move.quiet ? (
        <Button look="quiet" onClick={() => void take(move)}>
          {text(move.kind === 'back' ? 'migration.take-back' : 'migration.take')}
        </Button>
      ) : (
        <Button look="quiet" onClick={() => app.go({ screen: 'migration', caseId })}>
          {text('migration.look')}
        </Button>
      )}
    </div>
  );
}
