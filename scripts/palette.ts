import { parseArgs } from 'node:util';
import { colourDifference } from '../src/domain/compass/colour-difference.ts';
import {
  formatHex,
  gammaOf,
  labOfLinear,
  linearOf,
  linearOfLab,
  parseHex,
  type Triple,
} from '../src/domain/compass/colour-space.ts';
import { seenLinear, VIEWS } from '../src/domain/compass/colour-vision.ts';
import { contrast } from '../src/domain/compass/contrast.ts';
import { THEME_IDS, type ThemeId } from '../src/domain/model/identity.ts';

const HELP = `Searches a colour for each of the 15 themes, by simulated annealing with a seed.

  npx tsx scripts/palette.ts [--seed 1] [--steps 120000] [--target 10.4] [--contrast 3.02]

  --seed      same seed, same colours
  --steps     moves tried; more is better and slower
  --target    smallest CIEDE2000 distance wanted between any two colours in any of the four views
  --contrast  smallest contrast on the paper colour #faf8f4

Prints the colours, the smallest distance in each view and the closest pair.
Paste the result into src/domain/compass/theme-colours.ts; tests/unit/domain/compass/theme-colours.test.ts judges it.
`;

/** What each theme would like to look like: hue (degrees, CIELAB), chroma and lightness. */
const WISHES: Record<ThemeId, Triple> = {
  housing: [42, 58, 50],
  homelessness: [295, 52, 25],
  'food-aid': [78, 62, 60],
  'physical-health': [25, 66, 43],
  'mental-health': [312, 52, 47],
  elderly: [345, 36, 26],
  'family-ties': [5, 55, 60],
  'youth-school': [125, 50, 58],
  'social-ties': [172, 40, 50],
  other: [90, 3, 46],
  'digital-divide': [255, 44, 58],
  'work-training': [65, 38, 34],
  admin: [277, 50, 42],
  'foreigners-rights': [150, 34, 33],
  justice: [215, 16, 22],
};

/** Uniform numbers in 0–1 from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Candidate {
  readonly lch: Triple;
  readonly hex: string;
  readonly seen: readonly Triple[];
}

function candidate(lch: Triple, minimumContrast: number): Candidate | null {
  const [l, c, h] = lch;
  const angle = (h * Math.PI) / 180;
  const rgb = gammaOf(linearOfLab([l, c * Math.cos(angle), c * Math.sin(angle)]));
  if (rgb.some((value) => !(value >= 0 && value <= 1))) return null;
  const hex = formatHex(rgb);
  if (contrast(hex, '#faf8f4') < minimumContrast) return null;
  const linear = linearOf(parseHex(hex));
  return { lch, hex, seen: VIEWS.map((view) => labOfLinear(seenLinear(linear, view))) };
}

function closeness(a: Candidate, b: Candidate): readonly number[] {
  return a.seen.map((lab, view) => colourDifference(lab, b.seen[view] ?? lab));
}

const hueGap = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180);

function wishCost(theme: ThemeId, [l, c, h]: Triple): number {
  const [hue, chroma, lightness] = WISHES[theme];
  const grey = theme === 'other' ? Math.max(0, c - 8) ** 2 : 0;
  const hueCost = theme === 'other' ? 0 : (Math.max(0, hueGap(h, hue) - 12) / 20) ** 2;
  const dull = (Math.max(0, chroma - c) / 15) ** 2;
  const shrill = (Math.max(0, c - chroma - 8) / 10) ** 2;
  return hueCost * 2 + dull + shrill + ((l - lightness) / 15) ** 2 + grey;
}

/** Cost of one colour against all others; neighbours in the ring should differ more. */
function costOf(index: number, colour: Candidate, all: readonly Candidate[], target: number): number {
  const theme = THEME_IDS[index] ?? 'other';
  let cost = wishCost(theme, colour.lch);
  all.forEach((other, position) => {
    if (position === index) return;
    const step = Math.abs(position - index);
    const near = Math.min(step, all.length - step) === 1;
    closeness(colour, other).forEach((distance, view) => {
      cost += 6 * Math.max(0, target - distance) ** 2;
      if (near) cost += 0.02 * Math.max(0, (view === 0 ? 32 : 18) - distance) ** 2;
    });
  });
  return cost;
}

function moved([l, c, h]: Triple, random: () => number, heat: number): Triple {
  const shift = () => (random() + random() + random() - 1.5) * heat;
  return [l + 14 * shift(), Math.max(0, c + 18 * shift()), (h + 30 * shift() + 360) % 360];
}

function start(minimumContrast: number): Candidate[] {
  return THEME_IDS.map((theme) => {
    const [hue, chroma, lightness] = WISHES[theme];
    for (let c = chroma; c >= 0; c -= 1) {
      const found = candidate([Math.min(lightness, 42), c, hue], minimumContrast);
      if (found) return found;
    }
    throw new RangeError(`no colour in sRGB near the wish for ${theme}`);
  });
}

interface Options {
  readonly seed: number;
  readonly steps: number;
  readonly target: number;
  readonly contrast: number;
}

function search(options: Options): Candidate[] {
  const random = randomFrom(options.seed);
  const colours = start(options.contrast);
  for (let step = 0; step < options.steps; step += 1) {
    const heat = (1 - step / options.steps) ** 1.5;
    const index = Math.floor(random() * colours.length);
    const current = colours[index];
    const next = current && candidate(moved(current.lch, random, 0.08 + heat), options.contrast);
    if (!current || !next) continue;
    const change =
      costOf(index, next, colours, options.target) - costOf(index, current, colours, options.target);
    if (change <= 0 || random() < Math.exp(-change / (0.02 + 20 * heat ** 3))) colours[index] = next;
  }
  return colours;
}

function report(colours: readonly Candidate[]): string {
  const lines = THEME_IDS.map((theme, index) => {
    const { hex, lch } = colours[index] ?? { hex: '', lch: [0, 0, 0] };
    const key = /^[a-z]+$/.test(theme) ? theme : `'${theme}'`;
    return `  ${key}: '${hex}', // L ${lch.map((value) => value.toFixed(0)).join(' C/h ')}, on white ${contrast(hex, '#ffffff').toFixed(2)}`;
  });
  VIEWS.forEach((view, index) => {
    let best = { distance: Number.POSITIVE_INFINITY, pair: '' };
    colours.forEach((a, i) => {
      colours.slice(i + 1).forEach((b, j) => {
        const distance = closeness(a, b)[index] ?? 0;
        if (distance < best.distance) best = { distance, pair: `${THEME_IDS[i]} / ${THEME_IDS[i + 1 + j]}` };
      });
    });
    lines.push(`${view.padEnd(7)} smallest ${best.distance.toFixed(2)}  ${best.pair}`);
  });
  return lines.join('\n');
}

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h' },
    seed: { type: 'string', default: '1' },
    steps: { type: 'string', default: '120000' },
    target: { type: 'string', default: '10.4' },
    contrast: { type: 'string', default: '3.02' },
  },
});
if (values.help) {
  console.log(HELP);
} else {
  const colours = search({
    seed: Number(values.seed),
    steps: Number(values.steps),
    target: Number(values.target),
    contrast: Number(values.contrast),
  });
  console.log(report(colours));
}
