import { VIEWS } from '../../src/domain/compass/colour-vision.ts';
import { THEME_IDS } from '../../src/domain/model/identity.ts';
import { type Candidate, closeness } from './search.ts';

interface Closest {
  readonly distance: number;
  readonly pair: string;
}

function closest(colours: readonly Candidate[], view: number, near: boolean): Closest {
  let best: Closest = { distance: Number.POSITIVE_INFINITY, pair: '' };
  colours.forEach((a, i) => {
    colours.slice(i + 1).forEach((b, offset) => {
      const j = i + 1 + offset;
      if (near && j - i !== 1 && j - i !== colours.length - 1) return;
      const distance = closeness(a, b)[view] ?? 0;
      if (distance < best.distance) best = { distance, pair: `${THEME_IDS[i]} / ${THEME_IDS[j]}` };
    });
  });
  return best;
}

/** The colours as they stand in the source, and the smallest distance in each view: of any two, of neighbours. */
export function paletteReport(colours: readonly Candidate[]): string {
  const lines = THEME_IDS.map((theme, index) => {
    const { hex, lch } = colours[index] ?? { hex: '', lch: [0, 0, 0] };
    const key = /^[a-z]+$/.test(theme) ? theme : `'${theme}'`;
    return `  ${key}: '${hex}', // L ${lch.map((value) => value.toFixed(0)).join(' C/h ')}`;
  });
  const distances = VIEWS.map((view, index) => {
    const [any, near] = [closest(colours, index, false), closest(colours, index, true)];
    return `${view.padEnd(7)} smallest ${any.distance.toFixed(2)} ${any.pair}; neighbours ${near.distance.toFixed(2)} ${near.pair}`;
  });
  return [...lines, ...distances].join('\n');
}
