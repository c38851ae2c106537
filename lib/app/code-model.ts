/** Editors of code tell what they hold only in the page's own world; every other field is read as it stands. */
import type { CodeModel, PageIdentity, ProbeReply } from '@/lib/host/page-api';
import type { SeenField } from './placing-state';
import type { Surroundings } from './surroundings';

type PageDoor = Surroundings['page'];

/** A reply of the page, with the frame it came from. */
export type Sight = Exclude<ProbeReply, { found: true }> | { found: true; page: PageIdentity; field: SeenField };

/** What an editor of code needs to be asked with: what it holds. No other field has it. */
export async function modelOf(page: PageDoor, { kind, frame }: SeenField): Promise<{ model?: CodeModel }> {
  const model = kind === 'code' ? await page.readModel(frame?.number) : undefined;
  return model ? { model } : {};
}

/** What was seen, where an editor of code says itself whether text is selected in it, and is no field when it does not. */
export async function sightOfCode(page: PageDoor, seen: Sight): Promise<Sight> {
  if (!seen.found || seen.field.kind !== 'code') return seen;
  const { model } = await modelOf(page, seen.field);
  if (!model) return { found: false, page: seen.page, reason: 'unreadable-editor' };
  return { ...seen, field: { ...seen.field, selected: model.selected !== '' } };
}
