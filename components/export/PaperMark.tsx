import { day } from '@/components/frame/moment';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';

/** Under a printed screen of a case: which pack asked the questions, and the day. The document has its own mark. */
export function PaperMark({ app }: { app: App }) {
  const route = app.state.route.value;
  if (!('caseId' in route) || route.screen === 'case-file') return null;
  const open = app.state.cases.value.find(({ file }) => file.id === route.caseId);
  if (!open) return null;
  const { id, version } = open.file.pack;
  return <p class="paper-mark">{text('export.mark', { pack: `${id} ${version}`, day: day(app.state.today.value) })}</p>;
}
