import type { ReactNode } from 'react';
import { encode } from 'uqr';
import './qr-code.css';

/** Free modules round the code (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code, black on white in every look, error correction M. */
export function QrCode(props: { readonly content: string; readonly label: string }): ReactNode {
  const { data, size } = encode(props.content, { ecc: 'M', border: 0 });
  const whole = size + 2 * QUIET;
  const dots = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : [])),
  );
  return (
    <svg className="qr-code" viewBox={`0 0 ${whole} ${whole}`} role="img" aria-label={props.label}>
      <rect className="qr-ground" width={whole} height={whole} />
      <path className="qr-dots" d={dots.join('')} shapeRendering="crispEdges" />
    </svg>
  );
}
