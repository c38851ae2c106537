/** What is wrong with a pack, for its author. Pure; the schema decides shape, this decides whether it can be used. */
import type { Finding } from './finding';
import { findReferences } from './lint-references';
import { findWords } from './lint-words';
import { type Pack, packSchema } from './schema';

const misshapen = (path: string, message: string): Finding => ({
  id: path || 'pack',
  what: {
    nl: `Dit deel heeft niet de vorm die een pakket vraagt (${message}).`,
    en: `This part does not have the shape that a pack asks for (${message}).`,
  },
  remedy: { nl: 'Vergelijk het met het JSON Schema.', en: 'Compare it with the JSON Schema.' },
});

const untranslated = (path: string, language: string): Finding => ({
  id: path,
  what: { nl: `De tekst in taal ‘${language}’ ontbreekt.`, en: `The text in language ‘${language}’ is missing.` },
  remedy: { nl: 'Geef elke tekst in nl en in en.', en: 'Give every text in both nl and en.' },
});

const tasks = {
  consult: { nl: 'overleggen', en: 'consult' },
  decide: { nl: 'beslissen', en: 'decide' },
  report: { nl: 'melden', en: 'report' },
} as const;

function findVacantTasks(pack: Pack): Finding[] {
  const done = new Set(pack.roles.flatMap((role) => role.does));
  return (['consult', 'decide', 'report'] as const)
    .filter((task) => !done.has(task))
    .map((task) => ({
      id: 'roles',
      what: { nl: `Geen enkele rol mag ${tasks[task].nl}.`, en: `No role is able to ${tasks[task].en}.` },
      remedy: { nl: `Zet ‘${task}’ in ‘does’ van een rol.`, en: `Put ‘${task}’ in ‘does’ of a role.` },
    }));
}

/**
 * All mistakes in what should be a pack; empty means fit for use. `contacts` are the ids of the directory that a rule
 * may route to. A file that is no pack at all gives only findings about its shape.
 */
export function lint(data: unknown, contacts: readonly string[]): Finding[] {
  const parsed = packSchema.safeParse(data);
  if (parsed.success) {
    return [...findReferences(parsed.data, contacts), ...findVacantTasks(parsed.data), ...findWords(parsed.data)];
  }
  return parsed.error.issues.map((issue) => {
    const path = issue.path.map(String).join('.');
    const last = String(issue.path.at(-1));
    return last === 'nl' || last === 'en' ? untranslated(path, last) : misshapen(path, issue.message);
  });
}
