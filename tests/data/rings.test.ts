import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { colourDifference } from '../../src/domain/compass/colour-difference.ts';
import { seenLab } from '../../src/domain/compass/colour-vision.ts';
import { coveredSlots } from '../../src/domain/compass/cover.ts';
import { THEME_RING } from '../../src/domain/compass/ring.ts';
import { DARK_THEME_COLOURS, THEME_COLOURS } from '../../src/domain/compass/theme-colours.ts';
import type { ThemeId } from '../../src/domain/model/identity.ts';
import { type TaxonomyRing, ThemesFile } from '../../src/domain/model/taxonomy.ts';
import { builtData } from '../support/built-data.ts';
import { copyOfInputs, errorsOf, PROJECT } from './support.ts';

const REGISTER = 'data/sources/marolles-register/marolles-register.json';
interface OnFlyer {
  readonly id: string;
  readonly category: string;
  readonly themes: ThemeId[];
  readonly legend: string[];
}

describe('the rings of themes.json', () => {
  const rings = new Map<string, TaxonomyRing>();
  let file: ThemesFile;
  beforeAll(async () => {
    file = ThemesFile.parse(JSON.parse(readFileSync(join(await builtData(), 'themes.json'), 'utf8')));
    for (const ring of file.rings) rings.set(ring.id, ring);
  });
  const ringOf = (id: string): TaxonomyRing => rings.get(id) ?? { id, slots: [] };

  it('have the ring of themes that the roses know without the file', () => {
    const { slots } = ringOf('themes');
    expect(slots.map(({ id, colour, pictogram }) => ({ id, colour, pictogram }))).toEqual(THEME_RING.slots);
    expect(slots.map(({ themes }) => themes)).toEqual(THEME_RING.slots.map(({ id }) => [id]));
  });

  it('have the 11 words of the flyer in its order, each with a word in every language', () => {
    expect(ringOf('legend').slots.map(({ id }) => id)).toEqual(file.legend.map(({ id }) => id));
    expect(file.legend).toHaveLength(11);
    expect(file.legend.filter(({ label }) => !(label['nl'] && label['fr'] && label['en']))).toEqual([]);
  });

  it('put every actor of the flyer under every word that stands beside it there', () => {
    const { actors } = JSON.parse(readFileSync(join(PROJECT, REGISTER), 'utf8')) as { actors: OnFlyer[] };
    expect(actors).toHaveLength(48);
    const missing = actors.flatMap(({ id, category, themes, legend }) => {
      const covered = coveredSlots(ringOf('legend'), { id, category, themes });
      return legend.filter((word) => !covered.includes(word)).map((word) => `${id} ${word}`);
    });
    expect(missing).toEqual([]);
  });

  it.each([
    ['light', THEME_COLOURS],
    ['dark', DARK_THEME_COLOURS],
  ])(
    'give every word of the legend its own colour and picture, neighbours at least 13 apart on %s',
    (_, colours) => {
      const { slots } = ringOf('legend');
      expect(new Set(slots.map(({ colour }) => colour)).size).toBe(slots.length);
      expect(new Set(slots.map(({ pictogram }) => pictogram)).size).toBe(slots.length);
      const near = slots.filter(({ colour }, index) => {
        const next = slots[(index + 1) % slots.length]?.colour ?? colour;
        return colourDifference(seenLab(colours[colour], 'normal'), seenLab(colours[next], 'normal')) < 13;
      });
      expect(near.map(({ id }) => id)).toEqual([]);
    },
  );
});

describe('a broken rings.json stops the build and names the slot', () => {
  let inputs: ReturnType<typeof copyOfInputs>;
  beforeEach(() => {
    inputs = copyOfInputs();
  });
  afterEach(() => inputs.remove());

  it.each([
    ['"id": "seniors"', '"id": "pensioners"', 'unknown-slot', 'pensioners'],
    ['"colour": "other", ', '', 'slot-without-colour', 'culture'],
    ['"groups": ["culture"]', '"groups": ["cultures"]', 'unknown-group', 'culture'],
    ['"categories": ["cpas"]', '"categories": ["ocmw"]', 'unknown-category', 'cpas-ocmw'],
  ])('%s changed', async (from, to, code, record) => {
    inputs.edit('data/curated/rings.json', (text) => text.replace(from, to));
    expect(await errorsOf(inputs.root)).toEqual([expect.objectContaining({ code, record })]);
  });
});
