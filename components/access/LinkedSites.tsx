import { Button } from '@/components/controls/Button';
import { hostIn } from '@/components/frame/host-of';
import { text } from '@/locales/text';

interface LinkedSitesProps {
  /** As match patterns. */
  sites: readonly string[];
  onUnlink: (site: string) => void;
}

/** Every site that Naast may always see, each with the way back. */
export const LinkedSites = ({ sites, onUnlink }: LinkedSitesProps) => (
  <section class="card" aria-label={text('access.title')}>
    <h2>{text('access.title')}</h2>
    <p class="quiet-text">{text('access.why')}</p>
    {sites.length === 0 && <p class="empty">{text('access.no-sites')}</p>}
    <ul class="plain">
      {sites.map((site) => (
        <li key={site} class="linked-site">
          <span>{hostIn(site)}</span>
          <Button
            look="quiet"
            onClick={() => onUnlink(site)}
            label={text('access.unlink-host', { host: hostIn(site) })}
          >
            {text('access.unlink')}
          </Button>
        </li>
      ))}
    </ul>
  </section>
);
