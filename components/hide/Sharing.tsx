import { Button } from '@/components/controls/Button';
import { Screen } from '@/components/frame/Screen';
import { text } from '@/locales/text';

/** Instead of everything that came out of the vault, while others see this screen too. */
export const Sharing = ({ onEnd }: { onEnd: () => void }) => (
  <Screen title={text('sharing.title')} lead={text('sharing.lead')}>
    <Button look="primary" icon="eye" wide onClick={onEnd}>
      {text('sharing.end')}
    </Button>
  </Screen>
);
