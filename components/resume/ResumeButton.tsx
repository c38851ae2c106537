import { Button } from '@/components/controls/Button';
import type { App } from '@/lib/app/create-app';
import type { Draft } from '@/lib/vault/vault';
import { text } from '@/locales/text';

/** Offered where a marked text looks like a note of ours. */
export const ResumeButton = ({ app, draft }: { app: App; draft: Draft }) =>
  app.resuming.isNote(draft) ? (
    <Button icon="undo" wide onClick={() => app.go({ screen: 'resume', draftId: draft.id })}>
      {text('resume.title')}
    </Button>
  ) : null;
