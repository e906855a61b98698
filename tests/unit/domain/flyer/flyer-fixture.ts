import type { FlyerInput } from '../../../../src/domain/flyer/flyer-input.ts';
import type { PageItem, TextItem } from '../../../../src/domain/flyer/page.ts';
import { walkItems } from '../../../../src/domain/flyer/page.ts';
import { ActorFeature } from '../../../../src/domain/model/actor.ts';
import { NeighbourhoodFeature } from '../../../../src/domain/model/area.ts';
import { THEME_IDS } from '../../../../src/domain/model/identity.ts';
import { PANEL_MESSAGES } from '../../../../src/i18n/panel-messages.ts';
import { PRINT_MESSAGES } from '../../../../src/i18n/print-messages.ts';

const WEST = 4.34;
const SOUTH = 50.83;

/** An actor of a made-up neighbourhood; the place is in hundredths of its side. */
export function actor(
  number: number | null,
  at: readonly [number, number] | null,
  name = `Dienst ${number}`,
) {
  return ActorFeature.parse({
    type: 'Feature',
    geometry: at && { type: 'Point', coordinates: [WEST + at[0] / 7000, SOUTH + at[1] / 11000] },
    properties: {
      id: `actor-${number ?? name.length}`,
      name,
      name_nl: name,
      name_fr: null,
      category: 'medical-house',
      themes: [THEME_IDS[(number ?? 0) % THEME_IDS.length]],
      summary_nl: 'Een korte zin over wat men hier doet voor de buurt.',
      summary_fr: null,
      summary_en: null,
      address_nl: 'Hoogstraat 1, 1000 Brussel',
      address_fr: null,
      phone: '+3225125772',
      email: null,
      website: null,
      hours: 'Mo-Fr 09:00-17:00',
      wheelchair: null,
      neighbourhood: 'proef',
      sector: null,
      number,
      precision_m: 10,
      checked_on: null,
      sources: [{ id: 'test', title: 'test' }],
    },
  });
}

/** A flyer's input with these actors in a square of about 1 km. */
export function flyerInput(actors: readonly ActorFeature[]): FlyerInput {
  const [east, north] = [WEST + 100 / 7000, SOUTH + 100 / 11000];
  const ring = [
    [WEST, SOUTH],
    [east, SOUTH],
    [east, north],
    [WEST, north],
    [WEST, SOUTH],
  ];
  const neighbourhood = NeighbourhoodFeature.parse({
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates: [ring] },
    properties: {
      id: 'proef',
      name_nl: 'Proef',
      name_fr: 'Essai',
      municipality_nl: 'Brussel',
      municipality_fr: 'Bruxelles',
      sectors: ['21004A00-'],
      population_2019: 1,
      area_m2: 1,
      hosting_partner: 'Partner',
      host: null,
      confidence: 'low',
      actor_count: actors.length,
      drawing_count: 0,
      theme_counts: Object.fromEntries(THEME_IDS.map((theme) => [theme, 0])),
    },
  });
  return {
    neighbourhood,
    actors,
    ground: {
      bounds: [WEST, SOUTH, east, north],
      streets: [
        {
          name_nl: 'Lange straat',
          name_fr: 'Rue longue',
          class: 'residential',
          tunnel: false,
          bridge: false,
          lines: [
            [
              [WEST, (SOUTH + north) / 2],
              [east, (SOUTH + north) / 2],
            ],
          ],
        },
      ],
      water: [],
      green: [],
      rail: [],
      stops: [],
    },
    themes: { themes: [], legend: [], rings: [] },
    categories: { groups: [], categories: [] },
    manifest: {
      edition: { number: 1, date: '2026-11-24', id: '0123456789ab' },
      list: '2025',
      counts: {
        sectors: 1,
        neighbourhoods: 1,
        actors: 1,
        actors_in_neighbourhoods: 1,
        actors_without_point: 0,
      },
      files: [],
      sources: [],
    },
    language: 'nl',
    words: PRINT_MESSAGES.nl.flyer,
    panel: PANEL_MESSAGES.nl,
    siteUrl: null,
    date: '24 november 2026',
  };
}

/** Every text of a page, those inside groups included. */
export function textsOf(items: readonly PageItem[]): readonly TextItem[] {
  const texts: TextItem[] = [];
  walkItems(items, (item) => {
    if (item.kind === 'text') texts.push(item);
  });
  return texts;
}

/** The numbers of the roses of a group (`map` or `list`). */
export function numbersIn(items: readonly PageItem[], name: string): readonly number[] {
  const numbers: number[] = [];
  walkItems(items, (group) => {
    if (group.kind !== 'group' || group.name !== name) return;
    walkItems(group.items, (item) => {
      if (item.kind === 'rose' && item.number !== null) numbers.push(item.number);
    });
  });
  return numbers.sort((a, b) => a - b);
}
