import { signal } from '@preact/signals';
import { OptionsScreen } from '@/components/options/OptionsScreen';
import { settings } from '@/tests/clear-settings';
import type { States } from './read-well';
import { show } from './show';

/** The options page, with a site that was linked and a shortcut that was taken away. */
export const optionsStates: States = {
  OptionsScreen: {
    'a linked site, and a key that was taken away': async () => {
      await Promise.resolve();
      show(
        <OptionsScreen
          settings={signal(settings)}
          onChange={() => undefined}
          sites={signal(['https://epd.voorbeeld.nl/*'])}
          onUnlink={() => undefined}
          shortcuts={[
            { name: 'open-panel', key: 'Alt+Shift+N' },
            { name: 'quick-hide', key: '' },
          ]}
          onShortcuts={() => undefined}
          version="0.1.0"
        />,
      );
    },
  },
};
