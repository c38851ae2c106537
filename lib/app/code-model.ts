/** Editors of code tell what they hold only in the page's own world; every other field is read as it stands. */
import type { CodeModel, ProbeReply, TargetField } from '@/lib/host/page-api';
import type { Surroundings } from './surroundings';

type PageDoor = Surroundings['page'];

/** What an editor of code needs to be asked with: what it holds. No other field has it. */
export async function modelOf(page: PageDoor, { kind }: TargetField): Promise<{ model?: CodeModel }> {
  const model = kind === 'code' ? await page.readModel() : undefined;
  return model ? { model } : {};
}

/** What was seen, where an editor of code says itself whether text is selected in it, and is no field when it does not. */
export async function sightOfCode(page: PageDoor, seen: ProbeReply): Promise<ProbeReply> {
  if (!seen.found || seen.field.kind !== 'code') return seen;
  const { model } = await modelOf(page, seen.field);
  if (!model) return { found: false, page: seen.page, reason: 'unreadable-editor' };
  return { ...seen, field: { ...seen.field, selected: model.selected !== '' } };
}
