import { day } from '@/components/frame/moment';
import type { OpenCase } from '@/lib/app/open-cases';
import { why } from '@/lib/case/why';
import type { Rule } from '@/lib/protocol/schema';
import { language, text } from '@/locales/text';

interface WhyProps {
  open: OpenCase;
  about: 'question' | 'advice';
  /** What the pack itself says about it. */
  words?: string | undefined;
  /** The condition that made it appear; absent where it is always there. */
  when?: Rule['when'] | undefined;
  /** Ids of sources of the pack. */
  sources: readonly string[];
}

/** Why this is on screen and from which source, with the day that source was checked; folded. */
export function Why({ open, about, words, when, sources }: WhyProps) {
  const { pack } = open.file;
  const known = sources.flatMap((id) => pack.sources.find((source) => source.id === id) ?? []);
  return (
    <details class="why">
      <summary>{text(about === 'question' ? 'entry.why' : 'case.why')}</summary>
      {words && <p>{words}</p>}
      {when && <p>{why(when, { pack, view: open.view }, language(), about)}</p>}
      <ul>
        {known.map((source) => (
          <li key={source.id}>
            {source.title}. {text('dial.checked', { date: day(source.checkedOn) })}.
          </li>
        ))}
      </ul>
    </details>
  );
}
