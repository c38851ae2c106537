import { Message } from '@/components/controls/Message';
import type { Reading } from '@/lib/app/resuming';
import { said, text } from '@/locales/text';

/** With which pack the notes were written, and whether that pack is here. */
function WrittenWith({ reading: { notes, pack } }: { reading: Reading }) {
  if (notes.length === 0) return <p class="quiet-text">{text('resume.no-trailer', { pack: said(pack.title) })}</p>;
  const names = (known: boolean) => [...new Set(notes.filter((note) => note.known === known).map((note) => note.pack))];
  const [here, unknown] = [names(true), names(false)];
  return (
    <>
      {here.length > 0 && <p class="quiet-text">{text('resume.pack-known', { pack: here.join(', ') })}</p>}
      {unknown.length > 0 && (
        <Message tone="attention">
          {text('resume.pack-unknown', { pack: unknown.join(', '), other: said(pack.title) })}
        </Message>
      )}
    </>
  );
}

/** What was read with certainty: every fact under its step, in the words of the note. */
export function ReadBack({ reading }: { reading: Reading }) {
  const { facts, sections } = reading;
  return (
    <>
      <WrittenWith reading={reading} />
      {facts.length === 0 ? (
        <p class="empty">{text('resume.nothing')}</p>
      ) : (
        <p>{text(facts.length === 1 ? 'resume.one-fact' : 'resume.many-facts', { count: facts.length })}</p>
      )}
      {sections.map(({ title, facts: told }) => (
        <section key={title?.nl} class="card reading">
          <h2>{title ? said(title) : text('resume.other')}</h2>
          {told.map(({ head, fields }, at) => (
            <details key={at} class="picker">
              <summary>{head}</summary>
              {fields.map(([label, words]) => (
                <p key={label}>
                  <b>{label}:</b> {words}
                </p>
              ))}
            </details>
          ))}
        </section>
      ))}
    </>
  );
}
