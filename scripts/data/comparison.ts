import { countThemes } from '../../src/domain/directory/filter-actors.ts';
import type { ActorFeature } from '../../src/domain/model/actor.ts';
import type { ComparisonFile } from '../../src/domain/model/comparison.ts';
import type { Neighbourhood } from './neighbourhoods.ts';
import type { Sector } from './sectors.ts';

/**
 * Gives comparison.json: the Region's residents and counts, and how many actors of each place a register names.
 * An actor without a point belongs to the Region; one whose point lies in no sector does not.
 */
export function buildComparison(input: {
  readonly sectors: readonly Sector[];
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly actors: readonly ActorFeature[];
  /** ids of the tables that people keep by hand */
  readonly registers: ReadonlySet<string>;
}): ComparisonFile {
  const inRegion = input.actors.filter(({ geometry, properties }) => !geometry || properties.sector !== null);
  const registered = inRegion.filter(({ properties }) =>
    properties.sources.some(({ id }) => input.registers.has(id)),
  );
  return {
    region: {
      population_2019: input.sectors.reduce((sum, { properties }) => sum + properties.population_2019, 0),
      actor_count: inRegion.length,
      theme_counts: countThemes(inRegion.map(({ properties }) => properties)),
      register_count: registered.length,
    },
    neighbourhoods: input.neighbourhoods.map(({ id }) => ({
      id,
      register_count: registered.filter(({ properties }) => properties.neighbourhood === id).length,
    })),
  };
}
