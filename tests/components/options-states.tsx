import { signal } from '@preact/signals';
import { OptionsScreen } from '@/components/options/OptionsScreen';
import { settings } from '@/tests/clear-settings';
import type { States } from './read-well';
import { show } from './show';

/** The options page, with a shortcut that was taken away. */
export const optionsStates: States = {
  OptionsScreen: {
    'a key that was taken away': async () => {
      await Promise.resolve();
      show(
        <OptionsScreen
          settings={signal(settings)}
          onChange={() => undefined}
          onPanel={() => undefined}
          failed={signal(false)}
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
