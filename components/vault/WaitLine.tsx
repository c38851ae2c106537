import { useEffect, useState } from 'preact/hooks';
import { text } from '@/locales/text';

interface WaitLineProps {
  until: number;
  now: () => number;
  later: (milliseconds: number, act: () => void) => () => void;
}

/** Counts down to the next try. The eye sees every second; a screen reader hears the first and the last sentence only. */
export function WaitLine({ until, now, later }: WaitLineProps) {
  const secondsLeft = () => Math.max(0, Math.ceil((until - now()) / 1_000));
  const [seconds, setSeconds] = useState(secondsLeft);
  const [atFirst, setAtFirst] = useState(secondsLeft);
  useEffect(() => {
    setAtFirst(secondsLeft());
    setSeconds(secondsLeft());
  }, [until]);
  useEffect(() => (seconds > 0 ? later(1_000, () => setSeconds(secondsLeft())) : undefined), [seconds]);
  if (until === 0) return null;
  return (
    <>
      <p class="only-heard" role="status">
        {seconds > 0 ? text('keys.wait', { seconds: String(atFirst) }) : atFirst > 0 && text('keys.wait-over')}
      </p>
      {seconds > 0 && (
        <p class="strength" aria-hidden="true">
          {text('keys.wait', { seconds: String(seconds) })}
        </p>
      )}
    </>
  );
}
