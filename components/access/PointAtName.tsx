import { Button } from '@/components/controls/Button';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';

/** Once per site: where the client's name stands, so that Naast sees when another client is on screen. */
export const PointAtName = ({ app, onKnown }: { app: App; onKnown?: () => void }) => (
  <>
    <p class="quiet-text">{text('marker.how')}</p>
    <Button icon="eye" onClick={() => void app.pointing.pointAtName().then((isKnown) => isKnown && onKnown?.())}>
      {text('marker.point')}
    </Button>
  </>
);
