/** The panel's sentences, back to the keys they came from: an outcome is known by its words, as for a professional. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const locale = parse(readFileSync(new URL('../../../locales/nl.yml', import.meta.url), 'utf8'));
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const pattern = (sentence) => new RegExp(`^${escaped(sentence).replace(/\\\{\w+\\\}/g, '.*?')}$`, 's');
const keysOf = (section) =>
  Object.entries(locale[section])
    .filter(([, sentence]) => typeof sentence === 'string')
    .map(([key, sentence]) => [key, pattern(sentence)]);
const known = { note: keysOf('note'), refusal: keysOf('refusal') };

/** The key in 'note' or 'refusal' whose sentence this is; undefined when it is another. */
export const keyOf = (section, sentence) => known[section].find(([, form]) => form.test(sentence))?.[0];

/** A sentence by its section and key, as it stands on a button or a heading. */
export const words = (section, key) => locale[section][key];
