/**
 * A melding to Veilig Thuis as a draft, in the sections that its forms share. Naast sends nothing: the professional
 * reads, changes and reports. Everything that was recorded stands in it once, in its newest form; nothing else does.
 */
import type { Journal } from '@/lib/case/entries';
import { project } from '@/lib/case/project';
import type { Pack } from '@/lib/protocol/schema';
import { factsInOrder, type OrderedFact } from './facts-in-order';
import type { Gap } from './melding-gap';
import { gapsOf } from './melding-gaps';
import { itemsOf, type MeldingItem } from './melding-items';
import { type MeldingPart, meldingParts, type MeldingSectionId, meldingSections, meldingTitles } from './melding-place';
import { type Reporter, sayReporter } from './melding-reporter';
import { saySteps } from './melding-steps';
import { type Warning, warningsOf } from './melding-warnings';

export interface MeldingSection {
  id: MeldingSectionId;
  /** Dutch, as the text is. */
  title: string;
  /** Empty while nothing was recorded for it. */
  text: string;
  /** What a reader at Veilig Thuis will miss. */
  gaps: Gap[];
}

export interface MeldingDraft {
  sections: MeldingSection[];
  warnings: Warning[];
}

/** What stands above each sort of statement. Facts come first and need it only where they are told in time order. */
const headings: Record<MeldingPart, string> = {
  fact: '',
  supposition: 'Vermoedens en andere verklaringen, geen feiten',
  agreement: 'Afspraken over hulp',
  'left-out': 'Niet gedaan',
  told: 'Verder vastgelegd',
  judgement: 'Oordelen, geen feiten',
  decision: 'Besluiten',
};
const ownHeadings: Partial<Record<MeldingSectionId, Partial<Record<MeldingPart, string>>>> = {
  reporter: { decision: '' },
  code: { fact: 'Overleg, advies en hulpmiddel' },
  concerns: { fact: 'Feiten en gebeurtenissen, op volgorde van tijd', agreement: 'Wat al is geprobeerd' },
};

const ownLine = (heading: string) => `— ${heading} —`;
const allHeadings = new Set(
  [headings, ...Object.values(ownHeadings)].flatMap((some) => Object.values(some).filter(Boolean).map(ownLine)),
);

/** Whether a line is one of our own headings. */
export const isMeldingHeading = (line: string): boolean => allHeadings.has(line);

function sayPart(section: MeldingSectionId, part: MeldingPart, items: readonly MeldingItem[]): string {
  const mine = items.filter((item) => item.section === section && item.part === part).map(({ text }) => text);
  const heading = ownHeadings[section]?.[part] ?? headings[part];
  return mine.length > 0 && heading ? [ownLine(heading), ...mine].join('\n\n') : mine.join('\n\n');
}

/** Who recorded everything, where that is one role; else every fact tells it. */
function sayWriter(pack: Pack, facts: readonly OrderedFact[]): string[] {
  const [by, ...others] = new Set(facts.map(({ fact }) => fact.by));
  const role = pack.roles.find(({ id }) => id === by)?.text.nl ?? by;
  return role && others.length === 0 ? [`Vastgelegd door: ${role}`] : [];
}

/**
 * The draft of a case, as it is on a day (2026-11-22). Total: any pack and any journal give one, in Dutch, the same on
 * every machine.
 */
export function meldingDraft(pack: Pack, journal: Journal, today: string, reporter: Reporter = {}): MeldingDraft {
  const view = project(pack, journal, today);
  const facts = factsInOrder(view.facts, pack, journal);
  const voice = { pack, writers: new Set(facts.map(({ fact }) => fact.by)).size };
  const items = facts.flatMap(({ fact }) => itemsOf(fact, voice));
  const before: Partial<Record<MeldingSectionId, string>> = {
    reporter: sayReporter(reporter),
    code: facts.length > 0 ? [saySteps(pack, view), ...sayWriter(pack, facts)].join('\n') : '',
  };
  const gaps = gapsOf(pack, view, reporter);
  const sections = meldingSections.map((id) => ({
    id,
    title: meldingTitles[id],
    text: [before[id] ?? '', ...meldingParts.map((part) => sayPart(id, part, items))].filter(Boolean).join('\n\n'),
    gaps: gaps.filter((gap) => gap.section === id),
  }));
  return { sections, warnings: warningsOf(view, facts, pack) };
}

/** All sections as one text, numbered as on the forms; empty ones are left out. */
export const meldingText = ({ sections }: Pick<MeldingDraft, 'sections'>): string =>
  sections.flatMap(({ title, text }, at) => (text ? [`${at + 1}. ${title}\n\n${text}`] : [])).join('\n\n\n');
