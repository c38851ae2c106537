import { Check } from '@/components/controls/Choice';
import { Message } from '@/components/controls/Message';
import { hostOf } from '@/components/frame/host-of';
import type { App } from '@/lib/app/create-app';
import type { Passage } from '@/lib/case/answer-kinds';
import { hidesSigns } from '@/lib/case/visible-signs';
import type { Draft } from '@/lib/vault/vault';
import { text } from '@/locales/text';
import { Literal } from './Literal';
import { ShowOnPage } from './ShowOnPage';

/** What is not certain of the text, in words: it is a quote, so somebody has to look. */
const Doubts = ({ passage }: { passage: Passage | undefined }) => (
  <>
    {(passage?.doubts ?? []).map((doubt) => (
      <Message key={doubt} tone="attention">
        {text(`doubt.${doubt}`)}
      </Message>
    ))}
  </>
);

const Signs = ({ quote }: { quote: string }) => (
  <Message tone="attention">
    <p>{text('signs.found')}</p>
    <blockquote>
      <Literal words={quote} />
    </blockquote>
  </Message>
);

/** Where a marked text came from: the surest way to see that it is about the right child. */
export function MarkedOn({ app, draft }: { app: App; draft: Draft }) {
  const { page, passage, quote } = app.markedIn(draft);
  const heading = app.drafting.headingOf(draft);
  return (
    <>
      {page && (
        <div class="target">
          <p>{text('captures.from', { host: hostOf(page.origin) })}</p>
          <p class="quiet-text">{page.title}</p>
          <p class="quiet-text">{text('entry.marked-now')}</p>
          {heading && (
            <Check
              label={text('captures.under', { near: heading.words })}
              checked={heading.kept}
              onChange={(agreed) => app.drafting.keepHeading(draft.id, agreed)}
            />
          )}
          <ShowOnPage app={app} marked={{ quote, page, passage }} />
        </div>
      )}
      <Doubts passage={passage} />
      {hidesSigns(quote) && <Signs quote={quote} />}
    </>
  );
}
