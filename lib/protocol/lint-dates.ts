/** Lint: what is over, and what somebody has to look at again. */
import { leavesOf } from './conditions';
import { type Remark, refused, warned } from './finding';
import type { Overlay } from './overlay-schema';
import { conditionsOf } from './pack-conditions';
import type { Pack } from './schema';

/** The day a year before: what was checked earlier is due. */
const aYearBefore = (today: string) => `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;

const over = (id: string, day: string) =>
  refused(
    id,
    { nl: `Dit geldt niet meer na ${day}.`, en: `This does not hold after ${day}.` },
    { nl: 'Zoek wat nu geldt, en pas datum en tekst aan.', en: 'Find what holds now; change the date and the words.' },
  );

const notYet = (day: string) =>
  warned(
    'validFrom',
    { nl: `Dit pakket geldt pas vanaf ${day}.`, en: `This pack holds only from ${day}.` },
    { nl: 'Gebruik tot die dag de vorige versie.', en: 'Use the version before it until that day.' },
  );

const review = (day: string) =>
  warned(
    'reviewBy',
    { nl: `Dit pakket moest vóór ${day} zijn nagekeken.`, en: `This pack was to be reviewed by ${day}.` },
    { nl: 'Kijk het na en kies een nieuwe dag.', en: 'Review it and choose a new day.' },
  );

const stale = (id: string, day: string) =>
  warned(
    id,
    {
      nl: `Dit is langer dan een jaar geleden gecontroleerd (${day}).`,
      en: `This was checked more than a year ago (${day}).`,
    },
    { nl: 'Controleer het en zet de nieuwe dag erbij.', en: 'Check it and put the new day to it.' },
  );

const past = (id: string, day: string) =>
  warned(
    id,
    { nl: `Dit verschijnt niet meer sinds ${day}.`, en: `This has not appeared since ${day}.` },
    { nl: 'Laat het weg, of kies een nieuwe dag.', en: 'Leave it out, or choose a new day.' },
  );

/** Parts whose last day has passed. Of the composed pack. */
export const findPastDays = (pack: Pack, today: string): Remark[] =>
  conditionsOf(pack).flatMap(({ id, when }) =>
    leavesOf(when).flatMap((leaf) =>
      'today' in leaf && leaf.today.to !== undefined && leaf.today.to < today ? [past(id, leaf.today.to)] : [],
    ),
  );

/** Packs and sources that are over, and what was checked or had to be reviewed too long ago. Of one layer. */
export function findDates(layer: Pack | Overlay, today: string): Remark[] {
  const { validFrom, validTo, reviewBy, sources = [], contacts = [] } = layer;
  return [
    ...(validFrom && today < validFrom ? [notYet(validFrom)] : []),
    ...(validTo && validTo < today ? [over('validTo', validTo)] : []),
    ...(reviewBy && reviewBy < today ? [review(reviewBy)] : []),
    ...sources.flatMap((source) => (source.validTo && source.validTo < today ? [over(source.id, source.validTo)] : [])),
    ...[...sources, ...contacts]
      .filter((part) => part.checkedOn < aYearBefore(today))
      .map((part) => stale(part.id, part.checkedOn)),
  ];
}
