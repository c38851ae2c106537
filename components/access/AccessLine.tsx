import { Button } from '@/components/controls/Button';
import type { App } from '@/lib/app/create-app';
import { hostIn } from '@/components/frame/host-of';
import { text } from '@/locales/text';

/** Lasting access for one site: asked for only where it helps. */
function LinkSite({ app }: { app: App }) {
  const host = app.access.siteBeside();
  return host === undefined ? null : (
    <Button icon="link" look="quiet" onClick={() => void app.access.link()}>
      {text('target.link', { host })}
    </Button>
  );
}

/** Other sites that show a part of this page: there too a professional may mark. */
const LinkFrames = ({ app, frames }: { app: App; frames: readonly string[] }) => (
  <>
    {frames.map((site) => (
      <div key={site}>
        <p class="quiet-text">{text('access.frame', { host: hostIn(site) })}</p>
        <Button icon="link" look="quiet" onClick={() => void app.access.link(site)}>
          {text('access.link-frame', { host: hostIn(site) })}
        </Button>
      </div>
    ))}
  </>
);

interface AccessLineProps {
  app: App;
  /** Whether to offer other sites that show a part of the page: only where somebody needs one. */
  offerFrames: boolean;
}

/** What Naast may see of this page, and how that can be changed. */
export function AccessLine({ app, offerFrames }: AccessLineProps) {
  const access = app.access.access.value;
  if (access.state === 'asking') return null;
  if (access.state === 'none') return access.reason === 'no-access' ? <LinkSite app={app} /> : null;
  return (
    <>
      <p class="quiet-text">{text(`access.${access.state}`)}</p>
      {access.state === 'now' && <LinkSite app={app} />}
      {offerFrames && <LinkFrames app={app} frames={access.frames} />}
    </>
  );
}
