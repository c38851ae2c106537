/** A whole case as one document: what a reader needs who has only this, apart from Naast. */
import type { Deadline } from '@/lib/case/deadlines';
import { momentOf } from '@/lib/case/dutch-day';
import type { Journal } from '@/lib/case/entries';
import { standing } from '@/lib/case/journal';
import type { CaseView } from '@/lib/case/project';
import type { Pack } from '@/lib/protocol/schema';
import { sayDay } from './dutch-moment';
import { noteParts, type NoteParts } from './note-parts';
import { line } from './plain-text';
import { render } from './render';

/** The parts of the document, the same for paper, a word processor and plain text. */
export interface CaseFileParts {
  title: string;
  /** Under the title, and at the foot of every page: which pack asked the questions, and the day this was made. */
  mark: string;
  /** What a reader must know before reading on. */
  lines: string[];
  sections: NoteParts['sections'];
  /** Days on which something must be looked at, and when which part was put in a dossier. */
  lists: { heading: string; items: string[] }[];
  trailer: string;
  /** The facts as `parse` reads them back. */
  note: string;
}

interface CaseFileWish {
  pack: Pack;
  journal: Journal;
  view: Pick<CaseView, 'label' | 'closed' | 'facts' | 'deadlines' | 'notInDossier'>;
  /** As 2026-11-22. */
  madeOn: string;
}

const checks = {
  verified: 'gecontroleerd',
  copied: 'gekopieerd, niet gecontroleerd',
  confirmed: 'door een medewerker bevestigd',
  uncertain: 'uitkomst onzeker',
};

const placements = (journal: Journal): string[] =>
  standing(journal).flatMap(({ at, value }) => {
    if (value.kind !== 'placed') return [];
    const where = [value.page?.title, value.field].filter(Boolean).map((words) => line(words ?? ''));
    return [[sayDay(momentOf(at).date), ...where, checks[value.check]].join(' · ')];
  });

const terms = (pack: Pack, deadlines: readonly Deadline[]): string[] => {
  const questions = new Map(pack.steps.flatMap((step) => step.questions.map(({ id, text }) => [id, text.nl])));
  return deadlines.map(({ due, entry }) => {
    const asked = questions.get(entry.question);
    return asked ? `${sayDay(due)} · ${line(asked)}` : sayDay(due);
  });
};

/** Everything of a case that is about the client. Takes what the pack projects; changes and hides nothing of it. */
export function caseFileParts({ pack, journal, view, madeOn }: CaseFileWish): CaseFileParts {
  const wish = { form: 'open', journal } as const;
  const { title, sections, trailer } = noteParts(view.facts, pack, wish);
  const missing = view.notInDossier.length;
  return {
    title,
    mark: `Protocolpakket ${pack.id} ${pack.version} · gemaakt op ${sayDay(madeOn)}`,
    lines: [
      `Casus: ${view.label} (een naam die alleen de maker gebruikt)`,
      view.closed ? 'Afgesloten.' : 'Loopt nog.',
      missing === 0 ? 'Alles staat in het dossier.' : `Nog niet in het dossier: ${missing}.`,
    ],
    sections,
    lists: [
      { heading: 'Termijnen', items: terms(pack, view.deadlines) },
      { heading: 'In het dossier gezet', items: placements(journal) },
    ].filter(({ items }) => items.length > 0),
    trailer,
    note: render(view.facts, pack, wish),
  };
}

/** The document as plain text; its note can be read back. */
export const caseFileText = ({ mark, lines, lists, note }: CaseFileParts): string =>
  [
    [mark, ...lines].join('\n'),
    note,
    ...lists.map(({ heading, items }) => [heading, ...items.map((item) => `- ${item}`)].join('\n')),
    mark,
  ].join('\n\n') + '\n';
