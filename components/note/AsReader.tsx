import { Icon } from '@/components/controls/Icon';
import type { App } from '@/lib/app/create-app';
import { said, text } from '@/locales/text';

/** What a reader would stumble over. Advice: placing goes on as it was. */
function Remarks({ app }: { app: App }) {
  const remarks = app.note.asReader.value?.remarks ?? [];
  return (
    <section class="card warm" aria-label={text('reader.remarks')}>
      <h2>{text('reader.remarks')}</h2>
      {remarks.length === 0 && <p>{text('reader.no-remarks')}</p>}
      <ul class="plain">
        {remarks.map(({ kind, words, question }) => (
          <li key={kind + words} class="remark">
            <Icon name="eye" />
            <p>{text(`reader.${kind}`, { words, question: question ? said(question) : '' })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same words laid out to read, for whoever reads the dossier later. */
export function AsReader({ app }: { app: App }) {
  const parts = app.note.asReader.value?.parts;
  if (!parts) return null;
  return (
    <>
      <Remarks app={app} />
      <article class="card reading" translate={false} aria-label={text('reader.title')}>
        <h2>{parts.title}</h2>
        {parts.sections.map(({ heading, facts }) => (
          <section key={heading}>
            <h3>{heading.replace(/^— | —$/g, '')}</h3>
            {facts.map(({ head, fields }, at) => (
              <div key={at}>
                <h4>{head}</h4>
                {fields.map(([label, words]) => (
                  <p key={label}>
                    <b>{label}:</b> {words}
                  </p>
                ))}
              </div>
            ))}
          </section>
        ))}
        <p class="quiet-text">{parts.trailer}</p>
      </article>
    </>
  );
}
