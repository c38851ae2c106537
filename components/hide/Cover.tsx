import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { language, text } from '@/locales/text';
import { weeksOf } from './month';

/** Made once per use: making one takes longer than the whole calendar. */
const words = (how: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language() === 'nl' ? 'nl-NL' : 'en-GB', how);
const monday = (index: number) => new Date(2024, 0, 1 + index);

/** Something innocent: this month. Nothing on it says what Naast is for, the numbers to call included. */
export function Cover({ today = new Date(), onShow }: { today?: Date; onShow: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => before instanceof HTMLElement && before.focus();
  }, []);
  const weekday = words({ weekday: 'short' });
  return (
    <main class="screen cover">
      <h1 tabIndex={-1} ref={heading}>
        {words({ weekday: 'long', day: 'numeric', month: 'long' }).format(today)}
      </h1>
      <table class="month">
        <caption>{words({ month: 'long', year: 'numeric' }).format(today)}</caption>
        <thead>
          <tr>
            {Array.from({ length: 7 }, (_day, index) => (
              <th key={index} scope="col">
                {weekday.format(monday(index))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(today).map((week, row) => (
            <tr key={row}>
              {week.map((number, cell) => (
                <td key={cell} aria-current={number === today.getDate() ? 'date' : undefined}>
                  {number}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Button look="quiet" onClick={onShow}>
        {text('hide.show')}
      </Button>
    </main>
  );
}
