import { Button } from '@/components/controls/Button';
import { RegionSearch } from '@/components/directory/RegionSearch';
import { regionWithId } from '@/lib/directory/regions';
import { text } from '@/locales/text';

interface RegionSettingProps {
  /** Id of the professional's own region; empty when none was chosen. */
  region: string;
  onChoose: (id: string) => void;
}

/** Whose Veilig Thuis is called first from here. */
export function RegionSetting({ region, onChoose }: RegionSettingProps) {
  const chosen = regionWithId(region);
  return (
    <section class="card" aria-label={text('region.title')}>
      <h2>{text('region.title')}</h2>
      {chosen ? (
        <>
          <p>{`Veilig Thuis ${chosen.name}`}</p>
          <Button onClick={() => onChoose('')}>{text('region.other')}</Button>
        </>
      ) : (
        <RegionSearch onChoose={({ id }) => onChoose(id)} />
      )}
    </section>
  );
}
