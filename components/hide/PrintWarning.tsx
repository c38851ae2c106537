import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import { text } from '@/locales/text';
import { isPrintChosen, printScreen } from './print-screen';

/**
 * Ctrl+P puts nothing of a case on paper or in a file: the paper says so (`hide.css`), and the panel asks whether it was
 * meant. A browser lets nobody stop a print, so the content is left out instead.
 */
export function PrintWarning() {
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    const began = () => setAsked(!isPrintChosen());
    addEventListener('beforeprint', began);
    return () => removeEventListener('beforeprint', began);
  }, []);
  return (
    <>
      <p class="on-paper">{text('printing.paper')}</p>
      <div role="status" class="notice-place">
        {asked && (
          <Message tone="attention">
            <p>{text('printing.warning')}</p>
            <div class="actions">
              <Button onClick={() => setAsked(false)}>{text('printing.leave')}</Button>
              <Button look="quiet" onClick={printScreen}>
                {text('printing.print')}
              </Button>
            </div>
          </Message>
        )}
      </div>
    </>
  );
}
