import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { TextLine } from '@/components/controls/Field';
import { findRegions, type Region } from '@/lib/directory/regions';
import { text } from '@/locales/text';

/** More than these are not an answer but a list. */
const shownRegions = 5;

/** Choosing one of the regions that answer what was typed; for all others the national number finds the way. */
export function RegionSearch({ onChoose }: { onChoose: (region: Region) => void }) {
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
