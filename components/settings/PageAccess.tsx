import { useEffect } from 'preact/hooks';
import { AccessLine } from '@/components/access/AccessLine';
import { PointAtName } from '@/components/access/PointAtName';
import { LinkedSites } from '@/components/access/LinkedSites';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';

/** The page beside us now, and every site that was linked. */
export function PageAccess({ app }: { app: App }) {
  useEffect(() => {
    void app.access.look();
    return app.onPageChange(() => void app.access.look());
  }, [app]);
  const access = app.access.access.value;
  return (
    <>
      <section class="card" aria-label={text('access.beside')}>
        <h2>{text('access.beside')}</h2>
        {access.state === 'none' ? <p>{text(`refusal.${access.reason}`)}</p> : <p>{app.access.siteBeside()}</p>}
        <AccessLine app={app} offerFrames />
        {access.state !== 'none' && access.state !== 'asking' && <PointAtName app={app} />}
      </section>
      <LinkedSites sites={app.access.linked.value} onUnlink={(site) => void app.access.unlink(site)} />
    </>
  );
}
