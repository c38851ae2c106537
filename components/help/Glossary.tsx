import { text } from '@/locales/text';

/** Words of the meldcode, and where each meaning was read (sources and dates: lib/protocol/packs/nl-basis.json). */
const terms = [
  ['glossary.meldcode', 'glossary.meldcode-is', 'Besluit verplichte meldcode, art. 2'],
  ['glossary.kindcheck', 'glossary.kindcheck-is', 'Besluit verplichte meldcode, art. 1 en 2'],
  ['glossary.kader', 'glossary.kader-is', 'Afwegingskader meldcode (2019)'],
  ['glossary.acute', 'glossary.acute-is', 'Afwegingskader meldcode (2019)'],
  ['glossary.melding', 'glossary.melding-is', 'Wmo 2015, art. 5.2.6'],
  ['glossary.advice', 'glossary.advice-is', 'Wmo 2015, art. 4.1.1'],
] as const;

/** A short meaning of each term, with its source. */
export const Glossary = () => (
  <details>
    <summary>{text('glossary.title')}</summary>
    <dl class="glossary">
      {terms.map(([term, meaning, source]) => (
        <div key={term}>
          <dt>{text(term)}</dt>
          <dd>
            {text(meaning)} <span class="quiet-text">{text('glossary.source', { source })}</span>
          </dd>
        </div>
      ))}
    </dl>
  </details>
);
