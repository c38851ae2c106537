import type { Finding } from '@/lib/protocol/finding';
import { said, text } from '@/locales/text';

/** What a linter said of a file; nothing when it said nothing. */
export const Findings = ({ title, findings }: { title: string; findings: readonly Finding[] }) =>
  findings.length === 0 ? null : (
    <section class="card" aria-label={title}>
      <h2>{title}</h2>
      <ul class="plain">
        {findings.map((finding, at) => (
          <li key={at} class="entry">
            <b>{said(finding.what)}</b>
            <p>{said(finding.remedy)}</p>
            <p class="quiet-text">{text('import.where', { file: finding.file, id: finding.id })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
