import { Icon } from '@/components/controls/Icon';
import { moment } from '@/components/frame/moment';
import type { App } from '@/lib/app/create-app';
import type { Draft } from '@/lib/vault/vault';
import { text } from '@/locales/text';

const firstWords = ({ fields: { quote, observation } }: Draft) =>
  [quote, observation, '…'].find((words) => typeof words === 'string' && words !== '') as string;

/** Half-written signals that belong to no case yet. */
export function LooseDrafts({ app }: { app: App }) {
  const drafts = app.state.drafts.value.filter((draft) => !draft.caseId);
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
