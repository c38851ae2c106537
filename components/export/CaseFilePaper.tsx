import type { CaseFileParts } from '@/lib/note/case-file';

/** The document itself. Its words are Dutch in every language of the interface, as the dossier is. */
export const CaseFilePaper = ({ parts }: { parts: CaseFileParts }) => (
  <article class="card paper" lang="nl">
    <h2>{parts.title}</h2>
    <p class="quiet-text">{parts.mark}</p>
    <p class="own-lines">{parts.lines.join('\n')}</p>
    {parts.sections.map(({ heading, facts }) => (
      <section key={heading}>
        <h3>{heading}</h3>
        {facts.map(({ head, fields }, at) => (
          <div key={at} class="fact">
            <h4>{head}</h4>
            <dl>
              {fields.map(([label, words]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd class="own-lines">{words}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </section>
    ))}
    {parts.lists.map(({ heading, items }) => (
      <section key={heading}>
        <h3>{heading}</h3>
        <ul>
          {items.map((item, at) => (
            <li key={at}>{item}</li>
          ))}
        </ul>
      </section>
    ))}
    <p class="quiet-text">{parts.trailer}</p>
    <p class="quiet-text">{parts.mark}</p>
  </article>
);
