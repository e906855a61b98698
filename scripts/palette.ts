import { parseArgs } from 'node:util';
import { paletteReport } from './palette/report.ts';
import { type SearchOptions, searchPalette, setCost } from './palette/search.ts';
import { GROUNDS } from './palette/wishes.ts';

const HELP = `Searches a colour for each of the 15 themes, by simulated annealing with a seed.

  npx tsx scripts/palette.ts [--ground light] [--seed 1] [--seeds 1] [--steps 120000] [--target 10.4] [--contrast 3.02]

  --ground    light or dark: what the colours must stand out from
  --seed      same seed, same colours
  --seeds     tries that many seeds from --seed on and gives the set with the lowest cost
  --steps     moves tried per seed; more is better and slower
  --target    smallest CIEDE2000 distance wanted between any two colours in any of the four views
  --contrast  smallest contrast on the ground

Prints the colours, the smallest distance in each view and the closest pair.
Wanted hues stand in scripts/palette/wishes.ts. Paste the result into src/domain/compass/theme-colours.ts, run
scripts/rose-tokens.ts; tests/unit/domain/compass/theme-colours.test.ts judges it.
`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h' },
    ground: { type: 'string', default: 'light' },
    seed: { type: 'string', default: '1' },
    seeds: { type: 'string', default: '1' },
    steps: { type: 'string', default: '120000' },
    target: { type: 'string', default: '10.4' },
    contrast: { type: 'string', default: '3.02' },
  },
});

function bestOfSeeds(options: SearchOptions, seeds: number): string {
  const found = Array.from({ length: seeds }, (_, index) => {
    const own = { ...options, seed: options.seed + index };
    const colours = searchPalette(own);
    return { seed: own.seed, colours, cost: setCost(colours, own) };
  }).sort((a, b) => a.cost - b.cost);
  return found
    .slice(0, 4)
    .map(({ seed, colours, cost }) => `seed ${seed}, cost ${cost.toFixed(2)}\n${paletteReport(colours)}`)
    .join('\n\n');
}

if (values.help) {
  console.log(HELP);
} else {
  const options = {
    ground: values.ground === 'dark' ? GROUNDS.dark : GROUNDS.light,
    seed: Number(values.seed),
    steps: Number(values.steps),
    target: Number(values.target),
    contrast: Number(values.contrast),
  };
  console.log(bestOfSeeds(options, Number(values.seeds)));
}
