import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import { Screen } from '@/components/frame/Screen';
import { printScreen } from '@/components/hide/print-screen';
import type { App } from '@/lib/app/create-app';
import type { ExportKind, ExportRefusal } from '@/lib/app/exporting';
import { text } from '@/locales/text';
import { CaseFilePaper } from './CaseFilePaper';

/** A whole case as one document: read it, print it, or save it as a file. */
export function CaseFileScreen({ app, caseId }: { app: App; caseId: string }) {
  const [outcome, setOutcome] = useState<'saved' | ExportRefusal>();
  const open = app.state.cases.value.find((known) => known.file.id === caseId);
  if (!open) return null;
  const { exporting } = app;

  async function save(kind: ExportKind): Promise<void> {
    if (!open) return;
    setOutcome(undefined);
    const saved = await exporting.save(open, kind);
    setOutcome(saved.ok ? 'saved' : saved.reason);
  }

  return (
    <Screen title={text('export.title')} lead={open.view.label} onBack={() => app.go({ screen: 'case', caseId })}>
      <Message tone="attention">{text('export.not-sealed')}</Message>
      <div class="actions">
        <Button look="primary" busy={exporting.isBusy.value} onClick={() => void save('word')}>
          {text('export.word')}
        </Button>
        <Button onClick={() => void save('text')}>{text('export.text')}</Button>
        <Button onClick={printScreen}>{text('export.print')}</Button>
      </div>
      <div role="status">
        {outcome === 'saved' && <Message tone="done">{text('export.saved')}</Message>}
        {outcome && outcome !== 'saved' && <Message tone="problem">{text(`refusal.${outcome}`)}</Message>}
      </div>
      <CaseFilePaper parts={exporting.parts(open)} />
    </Screen>
  );
}
