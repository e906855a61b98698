import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actorRoseSvg } from '../../../src/compass/actor-rose-svg.ts';
import { clusterRoseSvg } from '../../../src/compass/cluster-rose-svg.ts';
import { neighbourhoodRoseSvg } from '../../../src/compass/neighbourhood-rose-svg.ts';
import { THEME_IDS } from '../../../src/domain/model/identity.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/compass');
const HAS_AND_LACKS = { housing: 6, 'physical-health': 8, elderly: 1, 'youth-school': 19, 'social-ties': 16 };

const DRAWINGS: Readonly<Record<string, string>> = {
  'actor-one-theme-28px': actorRoseSvg({ themes: ['housing'], number: 1, sizePx: 28 }),
  'actor-three-themes-44px': actorRoseSvg({
    themes: ['youth-school', 'family-ties', 'social-ties'],
    number: 108,
    sizePx: 44,
  }),
  'actor-five-themes-120px': actorRoseSvg({
    themes: ['admin', 'housing', 'foreigners-rights', 'justice', 'work-training'],
    number: 48,
    sizePx: 120,
    title: '48',
  }),
  'actor-all-themes-120px': actorRoseSvg({ themes: THEME_IDS, sizePx: 120 }),
  'group-of-12-46px': clusterRoseSvg({ counts: HAS_AND_LACKS, total: 12, sizePx: 46 }),
  'neighbourhood-64px': neighbourhoodRoseSvg({ counts: HAS_AND_LACKS, sizePx: 64 }),
  'neighbourhood-280px': neighbourhoodRoseSvg({ counts: HAS_AND_LACKS, sizePx: 280, selected: ['housing'] }),
};

/** One element per line, so that a change reads well in a comparison. */
const inLines = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;

describe('golden drawings', () => {
  it.each(Object.keys(DRAWINGS))('%s is as it was; REGEN=1 renews it', (name) => {
    const file = join(FOLDER, `${name}.svg`);
    const drawn = inLines(DRAWINGS[name] ?? '');
    if (process.env['REGEN'] === '1') writeFileSync(file, drawn);
    expect(existsSync(file), `${name}.svg is missing: run with REGEN=1 and look at it`).toBe(true);
    expect(drawn).toBe(readFileSync(file, 'utf8'));
  });
});
