import type { Triple } from './colour-space.ts';

const DEGREES = Math.PI / 180;

function hueDegrees(b: number, a: number): number {
  if (a === 0 && b === 0) return 0;
  const angle = Math.atan2(b, a) / DEGREES;
  return angle < 0 ? angle + 360 : angle;
}

function hueStep(c1: number, c2: number, h1: number, h2: number): number {
  if (c1 * c2 === 0) return 0;
  const step = h2 - h1;
  if (step > 180) return step - 360;
  return step < -180 ? step + 360 : step;
}

function meanHue(c1: number, c2: number, h1: number, h2: number): number {
  const sum = h1 + h2;
  if (c1 * c2 === 0) return sum;
  if (Math.abs(h1 - h2) <= 180) return sum / 2;
  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}

/** Chroma-dependent weight of CIEDE2000: 0 for greys, near 1 for vivid colours. */
function chromaWeight(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

/**
 * CIEDE2000 between two CIELAB colours with all parametric factors 1.
 * Formula and test pairs: Sharma, Wu, Dalal, Color Research & Application 30 (2005), 21–30.
 */
export function colourDifference([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const stretch = 1.5 - 0.5 * chromaWeight((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2);
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hueDegrees(b1, a1 * stretch), hueDegrees(b2, a2 * stretch)];
  const hue = 2 * Math.sqrt(c1 * c2) * Math.sin((hueStep(c1, c2, h1, h2) / 2) * DEGREES);
  const [lightness, chroma] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const mean = meanHue(c1, c2, h1, h2);
  const t =
    1 -
    0.17 * Math.cos((mean - 30) * DEGREES) +
    0.24 * Math.cos(2 * mean * DEGREES) +
    0.32 * Math.cos((3 * mean + 6) * DEGREES) -
    0.2 * Math.cos((4 * mean - 63) * DEGREES);
  const offset = (lightness - 50) ** 2;
  const byLightness = (l2 - l1) / (1 + (0.015 * offset) / Math.sqrt(20 + offset));
  const byChroma = (c2 - c1) / (1 + 0.045 * chroma);
  const byHue = hue / (1 + 0.015 * chroma * t);
  const turn = 60 * DEGREES * Math.exp(-(((mean - 275) / 25) ** 2));
  const rotation = -Math.sin(turn) * 2 * chromaWeight(chroma);
  return Math.sqrt(byLightness ** 2 + byChroma ** 2 + byHue ** 2 + rotation * byChroma * byHue);
}
