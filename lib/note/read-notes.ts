/** From what was selected in a dossier, one note or several, to facts; each read with the pack it was written with. */
import type { Pack } from '@/lib/protocol/schema';
import type { NotedFact } from './noted-fact';
import { parse } from './parse';
import { tell } from './tell';

export interface ReadFact {
  fact: NotedFact;
  /** The pack that made sense of it. */
  pack: Pack;
  /** The pack that the note names, as id@version; the one above where it names none. */
  asked: string;
}

export interface ReadNotes {
  /** The trailers that were found, and whether the pack they name is here. */
  notes: { pack: string; reference: string; known: boolean }[];
  facts: ReadFact[];
  /** Lines that could not be read with certainty, to the letter. */
  unread: string[];
}

const nameOf = ({ id, version }: Pack) => `${id}@${version}`;

/** A trailer, whatever editors did to its spaces and dashes; one in somebody's own words has a sign before it. */
const trailer =
  /^\s*(?:Meldcode[-‐‑–—]notitie|Notitie)\s+v1\s+[·•]\s+(\S+)\s+(\S+)\s+[·•]\s+ref\s+[0-9A-F]{4}[-‐‑–—][0-9A-F]{2}(?:\s+[·•]\s+controle\s+[0-9A-Z]{4}[-‐‑–—][0-9A-Z]{4})?\s*$/gm;

/** The text in pieces of one pack each: a note ends with its trailer, and what follows the last goes along with it. */
function byPack(text: string): { text: string; pack?: string }[] {
  const pieces: { text: string; pack?: string }[] = [];
  let from = 0;
  for (const found of text.matchAll(trailer)) {
    const end = found.index + found[0].length;
    const pack = `${found[1] ?? ''}@${found[2] ?? ''}`;
    const last = pieces.at(-1);
    const words = text.slice(from, end);
    if (last?.pack === pack) last.text += words;
    else pieces.push({ text: words, pack });
    from = end;
  }
  const last = pieces.at(-1);
  if (last) last.text += text.slice(from);
  else pieces.push({ text });
  return pieces;
}

/** What an entry has room for (lib/case/entries): only a note that somebody changed has more. */
const longestName = 60;
const longestPack = 80;

/**
 * Reads notes back. Takes any text, the packs that are here, and the one to read with where a note names none of them.
 * Every line is in a fact, in a heading or trailer, or in `unread`.
 */
export function readNotes(text: string, packs: readonly Pack[], base: Pack): ReadNotes {
  const read: ReadNotes = { notes: [], facts: [], unread: [] };
  for (const piece of byPack(text.replaceAll(/\r\n?/g, '\n'))) {
    const known = packs.find((pack) => nameOf(pack) === piece.pack);
    const pack = known ?? base;
    const asked = piece.pack !== undefined && piece.pack.length <= longestPack ? piece.pack : nameOf(pack);
    const found = parse(piece.text, pack);
    const fits = ({ question, by }: NotedFact) => question.length <= longestName && by.length <= longestName;
    const told = (fact: NotedFact) => {
      const { head, fields } = tell(fact, pack);
      return [head, ...fields.map(([label, words]) => `${label}: ${words}`)];
    };
    read.notes.push(...found.trailers.map(({ pack: name, reference }) => ({ pack: name, reference, known: !!known })));
    read.facts.push(...found.facts.filter(fits).map((fact) => ({ fact, pack, asked })));
    read.unread.push(...found.unread, ...found.facts.filter((fact) => !fits(fact)).flatMap(told));
  }
  return read;
}
