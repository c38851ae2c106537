import { Icon } from '@/components/controls/Icon';
import { moment } from '@/components/frame/moment';
import type { App } from '@/lib/app/create-app';
import type { Draft } from '@/lib/vault/vault';
import { text } from '@/locales/text';

const telling = ['quote', 'observation', 'text', 'grounds', 'advice', 'said', 'because', 'who'];
const firstWords = ({ fields }: Draft) =>
  [...telling.map((name) => fields[name]), '…'].find((words) => typeof words === 'string' && words !== '') as string;

/** Half-written work: of one case, or signals that belong to no case yet. A form nobody typed in is not work. */
export function LooseDrafts({ app, caseId }: { app: App; caseId?: string }) {
  const drafts = app.state.drafts.value.filter((draft) => draft.caseId === caseId && app.drafting.isTyped(draft.id));
  if (drafts.length === 0) return null;
  return (
    <section class="card warm" aria-label={text('drafts.title')}>
      <h2>{text('drafts.title')}</h2>
      <ul class="rows">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <button type="button" class="row" onClick={() => app.go({ screen: 'entry', draftId: draft.id })}>
              <span class="row-main">
                <span class="clamp">{firstWords(draft)}</span>
                <span class="quiet-text">{moment(draft.savedAt)}</span>
              </span>
              <Icon name="chevron" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
