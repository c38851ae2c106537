import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { TextLine } from '@/components/controls/Field';
import type { Dialing } from '@/components/quick-dial/dialing';
import { NumberCard } from '@/components/quick-dial/NumberCard';
import { findRegions, numberOf, regionWithId, type Region } from '@/lib/directory/regions';
import { text } from '@/locales/text';

export interface RegionFinderProps {
  dialing: Dialing;
  /** Id of the professional's own region; empty when none was chosen. */
  region: string;
  onRegion: (id: string) => void;
}

/** More than these are not an answer but a list. */
const shownRegions = 5;

/** Choosing one of the regions that answer what was typed; for all others the national number finds the way. */
function Search({ onChoose }: { onChoose: (region: Region) => void }) {
  const [typed, setTyped] = useState('');
  const found = findRegions(typed).slice(0, shownRegions);
  const isUnknown = typed.trim().length > 2 && found.length === 0;
  return (
    <>
      <TextLine label={text('region.search')} hint={text('region.hint')} value={typed} onInput={setTyped} />
      <ul class="plain">
        {found.map((region) => (
          <li key={region.id}>
            <Button look="quiet" onClick={() => onChoose(region)}>
              {`Veilig Thuis ${region.name}`}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{isUnknown && text('region.unknown')}</p>
    </>
  );
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
        <Search onChoose={({ id }) => onRegion(id)} />
      )}
    </section>
  );
}
