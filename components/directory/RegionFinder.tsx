import { Button } from '@/components/controls/Button';
import type { Dialing } from '@/components/quick-dial/dialing';
import { NumberCard } from '@/components/quick-dial/NumberCard';
import { numberOf, regionWithId, type Region } from '@/lib/directory/regions';
import { text } from '@/locales/text';
import { RegionSearch } from './RegionSearch';

export interface RegionFinderProps {
  dialing: Dialing;
  /** Id of the professional's own region; empty when none was chosen. */
  region: string;
  onRegion: (id: string) => void;
}

interface ChosenProps {
  region: Region;
  dialing: Dialing;
  onOther: () => void;
}

/** The region that was chosen: its own number, or that 0800-2000 is the number there. */
function Chosen({ region, dialing, onOther }: ChosenProps) {
  const number = numberOf(region);
  return (
    <>
      {number ? (
        <ul class="plain dials">
          <NumberCard number={number} dialing={dialing} />
        </ul>
      ) : (
        <p role="status">{text('region.national', { name: region.name })}</p>
      )}
      <Button look="quiet" onClick={onOther}>
        {text('region.other')}
      </Button>
    </>
  );
}

/** Finds Veilig Thuis of a municipality or region, and remembers which. */
export function RegionFinder({ dialing, region, onRegion }: RegionFinderProps) {
  const chosen = regionWithId(region);
  return (
    <section class="more-numbers" aria-labelledby="own-region">
      <h2 id="own-region">{text('region.title')}</h2>
      {chosen ? (
        <Chosen region={chosen} dialing={dialing} onOther={() => onRegion('')} />
      ) : (
        <RegionSearch onChoose={({ id }) => onRegion(id)} />
      )}
    </section>
  );
}
