import { colourDifference } from '../../src/domain/compass/colour-difference.ts';
import {
  formatHex,
  gammaOf,
  labOfLinear,
  linearOf,
  linearOfLab,
  parseHex,
  type Triple,
} from '../../src/domain/compass/colour-space.ts';
import { seenLinear, VIEWS } from '../../src/domain/compass/colour-vision.ts';
import { contrast } from '../../src/domain/compass/contrast.ts';
import { inkOn } from '../../src/domain/compass/theme-colours.ts';
import { THEME_IDS, type ThemeId } from '../../src/domain/model/identity.ts';
import { randomFrom } from './random.ts';
import { type Ground, WISHES } from './wishes.ts';

export interface SearchOptions {
  readonly ground: Ground;
  readonly seed: number;
  readonly steps: number;
  /** smallest CIEDE2000 distance wanted between any two colours in any view */
  readonly target: number;
  /** smallest contrast with each colour of the ground */
  readonly contrast: number;
}

/** A colour in the running: lightness, chroma, hue; as written; CIELAB in each view. */
export interface Candidate {
  readonly lch: Triple;
  readonly hex: string;
  readonly seen: readonly Triple[];
}

/** Contrast that a number or a pictogram needs on its colour, with a margin for rounding. */
const INK_CONTRAST = 4.52;

function candidate(lch: Triple, options: SearchOptions): Candidate | null {
  const [l, c, h] = lch;
  if (l > options.ground.lightest) return null;
  const angle = (h * Math.PI) / 180;
  const rgb = gammaOf(linearOfLab([l, c * Math.cos(angle), c * Math.sin(angle)]));
  if (rgb.some((value) => !(value >= 0 && value <= 1))) return null;
  const hex = formatHex(rgb);
  if (options.ground.colours.some((ground) => contrast(hex, ground) < options.contrast)) return null;
  if (contrast(hex, inkOn(hex)) < INK_CONTRAST) return null;
  const linear = linearOf(parseHex(hex));
  return { lch, hex, seen: VIEWS.map((view) => labOfLinear(seenLinear(linear, view))) };
}

/** CIEDE2000 of two colours in each view. */
export function closeness(a: Candidate, b: Candidate): readonly number[] {
  return a.seen.map((lab, view) => colourDifference(lab, b.seen[view] ?? lab));
}

const hueGap = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180);

function wishCost(theme: ThemeId, [l, c, h]: Triple, ground: Ground): number {
  const [hue, chroma, lightness] = WISHES[theme];
  const grey = theme === 'other' ? Math.max(0, c - 8) ** 2 : 0;
  const hueCost = theme === 'other' ? 0 : (Math.max(0, hueGap(h, hue) - 10) / 14) ** 2;
  const dull = (Math.max(0, chroma - c) / 15) ** 2;
  const shrill = (Math.max(0, c - chroma - 8) / 10) ** 2;
  return hueCost * 2 + dull + shrill + ((l - ground.lightness(lightness)) / 15) ** 2 + grey;
}

/** Cost of two colours that look alike; neighbours in the ring should differ more. */
function pairCost(a: Candidate, b: Candidate, near: boolean, target: number): number {
  return closeness(a, b).reduce((cost, distance, view) => {
    const alike = 6 * Math.max(0, target - distance) ** 2;
    const crowded = near ? 0.02 * Math.max(0, (view === 0 ? 36 : 22) - distance) ** 2 : 0;
    return cost + alike + crowded;
  }, 0);
}

/** Cost of one colour beside all others. */
function costOf(index: number, colour: Candidate, all: readonly Candidate[], options: SearchOptions): number {
  const own = wishCost(THEME_IDS[index] ?? 'other', colour.lch, options.ground);
  return all.reduce((cost, other, position) => {
    if (position === index) return cost;
    const step = Math.abs(position - index);
    const near = Math.min(step, all.length - step) === 1;
    return cost + pairCost(colour, other, near, options.target);
  }, own);
}

/** Cost of a whole set: the lower, the better it keeps the wishes and its distances. */
export function setCost(colours: readonly Candidate[], options: SearchOptions): number {
  return colours.reduce((sum, colour, index) => sum + costOf(index, colour, colours, options), 0);
}

function moved([l, c, h]: Triple, random: () => number, heat: number): Triple {
  const shift = () => (random() + random() + random() - 1.5) * heat;
  return [l + 14 * shift(), Math.max(0, c + 18 * shift()), (h + 30 * shift() + 360) % 360];
}

function start(options: SearchOptions): Candidate[] {
  return THEME_IDS.map((theme) => {
    const [hue, chroma] = WISHES[theme];
    const lightness = options.ground.lightness(42);
    for (let c = chroma; c >= 0; c -= 1) {
      const found = candidate([lightness, c, hue], options);
      if (found) return found;
    }
    throw new RangeError(`no colour in sRGB near the wish for ${theme}`);
  });
}

/** Colours for the themes in ring order, by simulated annealing. The same options give the same colours. */
export function searchPalette(options: SearchOptions): Candidate[] {
  const random = randomFrom(options.seed);
  const colours = start(options);
  for (let step = 0; step < options.steps; step += 1) {
    const heat = (1 - step / options.steps) ** 1.5;
    const index = Math.floor(random() * colours.length);
    const current = colours[index];
    const next = current && candidate(moved(current.lch, random, 0.08 + heat), options);
    if (!current || !next) continue;
    const change = costOf(index, next, colours, options) - costOf(index, current, colours, options);
    if (change <= 0 || random() < Math.exp(-change / (0.02 + 20 * heat ** 3))) colours[index] = next;
  }
  return colours;
}
