/** What is wrong with a site adapter, for its author; the same kind of findings as for protocol packs. */
import { type Finding, type Remark, refused, warned } from '@/lib/protocol/finding';
import { labelKey } from './label-key';
import { type AdapterField, sections, type SiteAdapter, siteAdapterSchema } from './schema';
import { isSelector, isTooLoose } from './selector';
import { isTooBroad, readPattern } from './site-pattern';

const remove = { nl: 'Haal één van de twee weg.', en: 'Take one of the two away.' };

function findSites({ sites }: SiteAdapter): Remark[] {
  return sites.flatMap((site) => {
    const pattern = readPattern(site);
    if (!pattern)
      return refused(
        site,
        { nl: 'Dit is geen adres van een site.', en: 'This is not the address of a site.' },
        { nl: 'Schrijf het als https://epd.voorbeeld.nl/*.', en: 'Write it as https://epd.voorbeeld.nl/*.' },
      );
    return isTooBroad(pattern)
      ? refused(
          site,
          { nl: 'Dit geldt voor veel meer dan één site.', en: 'This holds for far more than one site.' },
          { nl: 'Noem de site zelf, met https.', en: 'Name the site itself, with https.' },
        )
      : [];
  });
}

function findSelectors({ id, selectors }: AdapterField): Remark[] {
  return selectors.flatMap((selector) => {
    if (!isSelector(selector))
      return refused(
        id,
        { nl: `‘${selector}’ is geen bruikbare selector.`, en: `‘${selector}’ is not a usable selector.` },
        { nl: 'Gebruik tag, id, class of attribuut.', en: 'Use tag, id, class or attribute.' },
      );
    return isTooLoose(selector)
      ? refused(
          id,
          { nl: `‘${selector}’ past op meer velden.`, en: `‘${selector}’ fits several fields.` },
          { nl: 'Noem een id, naam of class van het veld.', en: 'Name an id, name or class of the field.' },
        )
      : [];
  });
}

function findSection({ id, takes }: AdapterField): Remark[] {
  return (sections as readonly string[]).includes(takes)
    ? []
    : [
        refused(
          id,
          { nl: `Het onderdeel ‘${takes}’ bestaat niet.`, en: `The section ‘${takes}’ does not exist.` },
          { nl: `Kies uit: ${sections.join(', ')}.`, en: `Choose from: ${sections.join(', ')}.` },
        ),
      ];
}

function findDate({ id, checkedOn }: AdapterField, today: string): Remark[] {
  const aYearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  const look = { nl: 'Kijk op de site en zet de nieuwe dag erbij.', en: 'Look at the site and put the new day to it.' };
  if (checkedOn > today)
    return [refused(id, { nl: `${checkedOn} moet nog komen.`, en: `${checkedOn} is still to come.` }, look)];
  const stale = {
    nl: `Dit veld is langer dan een jaar geleden bekeken (${checkedOn}).`,
    en: `This field was looked at more than a year ago (${checkedOn}).`,
  };
  return checkedOn < aYearAgo ? [warned(id, stale, look)] : [];
}

function findUnnamed({ id, labels, selectors }: AdapterField): Remark[] {
  return labels.length + selectors.length > 0
    ? []
    : [
        refused(
          id,
          { nl: 'Niets zegt welk veld dit is.', en: 'Nothing tells which field this is.' },
          { nl: 'Geef een label of een selector.', en: 'Give a label or a selector.' },
        ),
      ];
}

function findDoubles({ fields }: SiteAdapter): Remark[] {
  const claims = fields.flatMap(({ id, labels, selectors }) =>
    [`id ${id}`, ...labels.map((label) => `label ${labelKey(label)}`), ...selectors].map((claim) => ({ id, claim })),
  );
  const doubles = claims.filter(({ claim }, at) => claims.findIndex((other) => other.claim === claim) < at);
  return doubles.map(({ id, claim }) =>
    refused(id, { nl: `Twee velden hebben: ${claim}.`, en: `Two fields have: ${claim}.` }, remove),
  );
}

/** All mistakes in what should be a site adapter, on a day (2026-11-22); no refusal among them means fit for use. */
export function lintAdapter(file: string, data: unknown, today: string): Finding[] {
  const read = siteAdapterSchema.safeParse(data);
  const remarks = read.success
    ? [
        ...findSites(read.data),
        ...findDoubles(read.data),
        ...read.data.fields.flatMap((field) => [
          ...findUnnamed(field),
          ...findSelectors(field),
          ...findSection(field),
          ...findDate(field, today),
        ]),
      ]
    : read.error.issues.map(({ path, message }) =>
        refused(
          path.join('.') || 'file',
          { nl: `Dit klopt niet: ${message}.`, en: `This is not right: ${message}.` },
          { nl: 'Zie lib/site-adapter/schema.ts.', en: 'See lib/site-adapter/schema.ts.' },
        ),
      );
  return remarks.map((remark) => ({ file, ...remark }));
}
