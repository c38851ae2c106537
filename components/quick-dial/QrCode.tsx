import { encode } from 'uqr';
import { text } from '@/locales/text';

/**
 * A number as a square to scan, because a desktop cannot dial. Inline SVG: nothing is fetched and nothing is drawn on a
 * canvas. Always dark on white with four modules of white around it, whatever the look: scanners need it (ISO/IEC 18004).
 */
export function QrCode({ address, number }: { address: string; number: string }) {
  const { data, size } = encode(address, { border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={text('dial.scan', { number })}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark} fill="#000" />
    </svg>
  );
}
