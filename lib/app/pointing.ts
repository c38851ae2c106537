/** Wijs de naam aan: the professional shows once per site where the client's name stands. */
import type { Change } from '@/lib/vault/vault';
import type { Doorway } from './doorway';
import type { Journaling } from './journal-actions';
import { markerKeyName, newMarkerKey, readMarkerKey } from './marker-key';
import { readSites, sitesKey, type Site } from './sites';
import type { State } from './state';
import type { Surroundings } from './surroundings';

interface PointingRoom {
  state: Pick<State, 'memory'>;
  world: Pick<Surroundings, 'page' | 'newId'>;
  journal: Pick<Journaling, 'commit'>;
  notice: Doorway['notice'];
  /** Looks at the page anew. */
  look: () => Promise<void>;
}

/** Actions with which a site learns where the client's name stands, and unlearns it. */
export function createPointing({ state: { memory }, world, journal, notice, look }: PointingRoom) {
  const change = (origin: string, site: Site): Change => ({
    type: 'remember',
    key: sitesKey,
    value: { ...readSites(memory.value), [origin]: site },
  });

  return {
    /** Takes the place of what is selected in the page, and nothing of what stands there. Whether that worked. */
    async pointAtName(): Promise<boolean> {
      const reply = await world.page.ask({ ask: 'point', what: 'name' });
      const reason = reply.ok ? (reply.value.found ? undefined : reply.value.reason) : reply.reason;
      if (!reply.ok || !reply.value.found) {
        notice.value = { tone: 'problem', key: `refusal.${reason ?? 'no-reply'}` };
        return false;
      }
      const { page, selector } = reply.value;
      const key = readMarkerKey(memory.value) ?? newMarkerKey(() => world.newId());
      const kept = await journal.commit([
        { type: 'remember', key: markerKeyName, value: key },
        change(page.origin, { ...readSites(memory.value)[page.origin], marker: selector }),
      ]);
      if (!kept.ok) return false;
      // What was seen before knows nothing of the name: a yes to it would teach nothing.
      await look();
      notice.value = { tone: 'done', key: 'marker.known' };
      return true;
    },
    /** From now on this site is known by address and title alone. */
    async forgetName(origin: string): Promise<void> {
      const { readers } = readSites(memory.value)[origin] ?? {};
      await journal.commit([change(origin, readers === undefined ? {} : { readers })]);
    },
  };
}
