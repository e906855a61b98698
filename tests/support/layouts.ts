import fc from 'fast-check';
import { COLOURINGS, type Layout, LIMITS, STUDIO_KINDS } from '../../src/domain/flyer/studio/layout.ts';
import { cut, readSecond } from '../../src/domain/flyer/studio/layout-address.ts';
import { DATA_LANGUAGES, SHEET_LANGUAGES, THEME_IDS } from '../../src/domain/model/identity.ts';
import { ActorId, NeighbourhoodId } from '../../src/domain/model/identity-checks.ts';

/** A PNG of one pixel. */
export const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}$/);
const text = (most: number) =>
  fc.string({ unit: 'grapheme', maxLength: most }).map((signs) => cut(signs, most).slice(0, most));
const view = fc.record({
  centre: fc
    .tuple(fc.integer({ min: 410_001, max: 459_999 }), fc.integer({ min: 5_070_001, max: 5_099_999 }))
    .map(([x, y]) => [x / 1e5, y / 1e5] as const),
  scale: fc
    .integer({ min: LIMITS.scale.least / LIMITS.scale.step, max: LIMITS.scale.most / LIMITS.scale.step })
    .map((steps) => steps * LIMITS.scale.step),
});

/** Every layout that an address or a file can hold, with a logo now and then. */
export const anyLayout: fc.Arbitrary<Layout> = fc
  .record({
    kind: fc.constantFrom(...STUDIO_KINDS),
    area: slug.map((id) => NeighbourhoodId.parse(id)),
    theme: fc.constantFrom(...THEME_IDS),
    compass: fc.constantFrom(null, 'legend'),
    language: fc.constantFrom(...SHEET_LANGUAGES),
    second: fc.constantFrom(null, ...DATA_LANGUAGES),
    themes: fc.subarray([...THEME_IDS]),
    actors: fc.record({
      rule: fc.constantFrom('without' as const, 'only' as const),
      ids: fc.uniqueArray(
        slug.map((id) => ActorId.parse(id)),
        { maxLength: 40 },
      ),
    }),
    view: fc.option(view),
    title: text(LIMITS.title),
    note: text(LIMITS.note),
    logo: fc.constantFrom(null, { data: PIXEL, widthPx: 1, heightPx: 1 }),
    colouring: fc.constantFrom(...COLOURINGS),
  })
  .map((layout) => ({ ...layout, second: readSecond(layout.second ?? '', layout.language) }));
