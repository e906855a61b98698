import { z } from 'zod';
import type { ActorFeature } from '../../src/domain/model/actor.ts';
import { Manifest } from '../../src/domain/model/edition.ts';
import { THEME_IDS } from '../../src/domain/model/identity.ts';
import type { DrawingFeature } from '../../src/domain/proposals/drawing/published-drawing.ts';
import type { List, Neighbourhood } from './neighbourhoods.ts';
import type { Sector } from './sectors.ts';
import type { SourceNote } from './sources.ts';
import { geoJsonFile, type OutputFile, sha256 } from './write.ts';

const edition = Manifest.shape.edition.shape;

/** The fields of the edition that a person keeps. */
export const Edition = z.object({ number: edition.number, date: edition.date });
export type Edition = z.infer<typeof Edition>;

/** Gives the features of sectors.geojson, each with the neighbourhood it belongs to. */
export function sectorFeatures(
  sectors: readonly Sector[],
  neighbourhoods: readonly Neighbourhood[],
): unknown[] {
  const owner = new Map(
    neighbourhoods.flatMap(({ id, sectors: codes }) => codes.map((code) => [code, id] as const)),
  );
  return sectors.map(({ properties, geometry }) => ({
    type: 'Feature',
    geometry,
    properties: { ...properties, neighbourhood: owner.get(properties.code) ?? null },
  }));
}

/** Gives the features of neighbourhoods.geojson with their hosts and counts of actors and drawings. */
export function neighbourhoodFeatures(
  neighbourhoods: readonly Neighbourhood[],
  {
    actors,
    drawings,
    hosts,
  }: {
    readonly actors: readonly ActorFeature[];
    readonly drawings: readonly DrawingFeature[];
    readonly hosts: ReadonlyMap<string, string>;
  },
): unknown[] {
  return neighbourhoods.map(({ geometry, bounds: _bounds, ...properties }) => {
    const mine = actors.filter((actor) => actor.properties.neighbourhood === properties.id);
    const count = (theme: (typeof THEME_IDS)[number]) =>
      mine.filter((actor) => actor.properties.themes.includes(theme)).length;
    return {
      type: 'Feature',
      geometry,
      properties: {
        ...properties,
        host: hosts.get(properties.id) ?? null,
        actor_count: mine.length,
        drawing_count: drawings.filter((one) => one.properties.neighbourhood === properties.id).length,
        theme_counts: Object.fromEntries(THEME_IDS.map((theme) => [theme, count(theme)])),
      },
    };
  });
}

/** Gives one file per neighbourhood, by printed number, and one for the actors outside all of them. */
export function actorFiles(
  neighbourhoods: readonly Neighbourhood[],
  actors: readonly ActorFeature[],
): OutputFile[] {
  const byNumber = (a: ActorFeature, b: ActorFeature) =>
    (a.properties.number ?? 1e6) - (b.properties.number ?? 1e6) ||
    (a.properties.id < b.properties.id ? -1 : 1);
  const of = (id: string | null) => actors.filter(({ properties }) => properties.neighbourhood === id);
  return [
    ...neighbourhoods.map(({ id }) => geoJsonFile(`actors/${id}.json`, of(id).sort(byNumber))),
    geoJsonFile('actors/region.json', of(null)),
  ];
}

/** Gives the manifest of the files; its edition id changes with any byte of them. */
export function buildManifest(input: {
  readonly files: readonly OutputFile[];
  readonly notes: readonly SourceNote[];
  readonly edition: Edition;
  readonly list: List;
  readonly sectors: readonly Sector[];
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly actors: readonly ActorFeature[];
}): Manifest {
  const { edition, list, actors } = input;
  const files = input.files.map(({ path, text }) => ({
    path,
    bytes: Buffer.byteLength(text),
    sha256: sha256(text),
  }));
  const digest = sha256(JSON.stringify([edition, list, files.map((file) => [file.path, file.sha256])]));
  return Manifest.parse({
    edition: { ...edition, id: digest.slice(0, 12) },
    list,
    counts: {
      sectors: input.sectors.length,
      neighbourhoods: input.neighbourhoods.length,
      actors: actors.length,
      actors_in_neighbourhoods: actors.filter(({ properties }) => properties.neighbourhood !== null).length,
      actors_without_point: actors.filter(({ geometry }) => geometry === null).length,
    },
    files,
    sources: input.notes.map(({ id, title, publisher, date, licence, url }) => ({
      id,
      title,
      publisher,
      date,
      licence,
      ...(url ? { url } : {}),
    })),
  });
}
