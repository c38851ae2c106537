import { NumberCard } from '@/components/quick-dial/NumberCard';
import { nationalLines } from '@/lib/directory/directory';
import { text } from '@/locales/text';
import { RegionFinder, type RegionFinderProps } from './RegionFinder';

/** The region's own number, and the lines for one kind of trouble. */
export const MoreNumbers = ({ dialing, region, onRegion }: RegionFinderProps) => (
  <>
    <RegionFinder dialing={dialing} region={region} onRegion={onRegion} />
    <section class="more-numbers" aria-labelledby="other-lines">
      <h2 id="other-lines">{text('dial.other-lines')}</h2>
      <ul class="plain dials">
        {nationalLines().map((number) => (
          <NumberCard key={number.id} number={number} dialing={dialing} />
        ))}
      </ul>
    </section>
  </>
);
