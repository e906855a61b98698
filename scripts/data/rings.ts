import { z } from 'zod';
import { coveredSlots } from '../../src/domain/compass/cover.ts';
import { ThemeId } from '../../src/domain/model/identity-checks.ts';
import { type CategoriesFile, PICTOGRAM_IDS, type TaxonomyRing } from '../../src/domain/model/taxonomy.ts';
import type { Findings } from './findings.ts';
import { parseJson, readCurated, type SourceTable } from './sources.ts';
import type { TaxonomyTables } from './taxonomy.ts';

const RINGS_FILE = 'data/curated/rings.json';

const Slot = z.strictObject({
  id: z.string(),
  themes: z.array(ThemeId),
  categories: z.array(z.string()).default([]),
  /** groups of categories, all of which count */
  groups: z.array(z.string()).default([]),
  colour: z.optional(ThemeId),
  pictogram: z.optional(z.enum(PICTOGRAM_IDS)),
});
type Slot = z.infer<typeof Slot>;
const RingsFile = z.strictObject({
  note: z.string(),
  rings: z.array(z.strictObject({ id: z.string(), slots: z.array(Slot).min(3).max(20) })),
});

const FlyerActor = z.object({
  id: z.string(),
  category: z.string(),
  themes: z.array(ThemeId),
  legend: z.array(z.string()),
});
/** An actor of the flyer with the legend words that stand beside it there. */
type FlyerActor = z.infer<typeof FlyerActor>;

/** Reads which legend words the flyer of the Marolles gives each actor. */
export function readFlyerWords(register: SourceTable, findings: Findings): readonly FlyerActor[] | null {
  const parsed = z
    .object({ actors: z.array(FlyerActor) })
    .safeParse(parseJson(register.path, register.text, findings));
  if (parsed.success) return parsed.data.actors;
  for (const issue of parsed.error.issues) {
    findings.error('wrong-shape', { source: register.path, field: issue.path.join('.') }, issue.message);
  }
  return null;
}

interface RingContext extends Pick<TaxonomyTables, 'categoriesFile' | 'words'> {
  readonly flyer: readonly FlyerActor[];
}

/** Reads the rings of the compass and completes them: categories of groups, colours, and the flyer's own choices. */
export function readRings(
  root: string,
  context: RingContext,
  findings: Findings,
): readonly TaxonomyRing[] | null {
  const file = readCurated(root, RINGS_FILE, RingsFile, findings);
  if (!file) return null;
  const known = new Set([...context.words.themes, ...context.words.legend].map(({ id }) => id));
  return file.rings.map((ring) => {
    const slots = ring.slots.map((slot) => {
      checkSlot(slot, known, context.categoriesFile, findings);
      const own = slot.themes[0] ?? 'other';
      return {
        id: slot.id,
        themes: slot.themes,
        categories: categoriesOf(slot, context.categoriesFile),
        actors: [],
        colour: slot.colour ?? own,
        pictogram: slot.pictogram ?? own,
      };
    });
    return withFlyerActors({ id: ring.id, slots }, context.flyer);
  });
}

function checkSlot(
  slot: Slot,
  known: ReadonlySet<string>,
  categories: CategoriesFile,
  findings: Findings,
): void {
  const place = { source: RINGS_FILE, record: slot.id };
  if (!known.has(slot.id)) findings.error('unknown-slot', place, 'no theme and no legend word has this id');
  if (slot.themes.length === 0 && !(slot.colour && slot.pictogram)) {
    findings.error(
      'slot-without-colour',
      { ...place, field: 'colour' },
      'a slot without a theme names its colour and pictogram',
    );
  }
  const ids = new Set(categories.categories.map(({ id }) => id));
  const groups = new Set(categories.groups.map(({ id }) => id));
  for (const id of slot.categories.filter((category) => !ids.has(category))) {
    findings.error('unknown-category', { ...place, field: 'categories' }, `no category is called ${id}`);
  }
  for (const id of slot.groups.filter((group) => !groups.has(group))) {
    findings.error('unknown-group', { ...place, field: 'groups' }, `no group of categories is called ${id}`);
  }
}

function categoriesOf(slot: Slot, { categories }: CategoriesFile): string[] {
  return categories
    .filter(({ id, group }) => slot.categories.includes(id) || slot.groups.includes(group))
    .map(({ id }) => id);
}

/** Adds to each slot the actors that stand under its word on the flyer though neither theme nor category says so. */
function withFlyerActors(ring: TaxonomyRing, flyer: readonly FlyerActor[]): TaxonomyRing {
  const slots = ring.slots.map((slot) => ({
    ...slot,
    actors: flyer
      .filter((actor) => actor.legend.includes(slot.id) && !coveredSlots(ring, actor).includes(slot.id))
      .map(({ id }) => id),
  }));
  return { ...ring, slots };
}
