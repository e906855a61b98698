import { catalogue } from '../../../catalogue/catalogue.ts';
import { officialName } from '../../../domain/directory/naming.ts';
import { layOutLeaflet } from '../../../domain/flyer/leaflet/leaflet.ts';
import { hasFew } from '../../../domain/flyer/leaflet/leaflet-actors.ts';
import type { LeafletArea } from '../../../domain/flyer/leaflet/leaflet-input.ts';
import { chosenOf } from '../../../domain/flyer/studio/apply-layout.ts';
import { boundsOf } from '../../../domain/geo/polygon.ts';
import type { ActorFeature } from '../../../domain/model/actor.ts';
import type { NeighbourhoodFeature } from '../../../domain/model/area.ts';
import type { Ground } from '../../../domain/model/ground.ts';
import type { NeighbourhoodId } from '../../../domain/model/identity.ts';
import type { ThemeSheet } from '../../../domain/model/sheet.ts';
import { closureInWords } from '../../../i18n/hours-words.ts';
import { formatDate } from '../../../i18n/language.ts';
import { LEAFLET_MESSAGES } from '../../../i18n/leaflet-messages.ts';
import { PRINT_MESSAGES, PRINT_PAGE_MESSAGES } from '../../../i18n/print-messages.ts';
import type { SheetLoader } from './sheet-view.ts';

/** Key under which the catalogue keeps the actors that lie in no neighbourhood. */
const REST_OF_REGION = 'region';

/** The leaflet of one theme in one or more neighbourhoods. */
export const loadThemeSheet: SheetLoader<ThemeSheet> = async ({ theme, areas: ids }) => {
  const [neighbourhoods, themes, categories, manifest] = await Promise.all([
    catalogue.neighbourhoods(),
    catalogue.themes(),
    catalogue.categories(),
    catalogue.manifest(),
  ]);
  const known = neighbourhoods.features;
  const chosen = ids.flatMap((id) => known.find(({ properties }) => properties.id === id) ?? []);
  if (chosen.length !== ids.length) return null;
  const areas = await Promise.all(chosen.map(loadArea));
  const around = areas.length > 1 ? await loadAround(known, chosen) : [];
  const elsewhere = hasFew(areas, theme) ? await loadElsewhere(known, ids) : [];
  const word = themes.themes.find(({ id }) => id === theme)?.label;
  return {
    title: (language) =>
      [word?.[language], ...chosen.map(({ properties }) => officialName(properties, language)?.text)].join(
        ' · ',
      ),
    hint: (language) => PRINT_PAGE_MESSAGES[language].hint.theme,
    layOut: (context) =>
      layOutLeaflet({
        areas: areas.map((area) => chosenOf(area, context.layout)),
        ...{ theme, around, elsewhere, themes, categories, manifest },
        ...context,
        words: PRINT_MESSAGES[context.language].flyer,
        leaflet: LEAFLET_MESSAGES[context.language],
        date: formatDate(manifest.edition.date, context.language),
        sayClosed: (closure) => closureInWords(closure, context.today, context.language),
      }),
  };
};

async function loadArea(neighbourhood: NeighbourhoodFeature): Promise<LeafletArea> {
  const { id } = neighbourhood.properties;
  const [actors, ground] = await Promise.all([catalogue.actors(id), catalogue.ground(id)]);
  return { neighbourhood, actors: actors.features, ground };
}

/** How near a neighbourhood must lie for its ground to show on the map of others, in degrees (about 700 m). */
const NEAR_DEGREES = { x: 0.01, y: 0.0063 };

/** Grounds of the neighbourhoods round the chosen ones: they fill the corners of a common map. */
async function loadAround(
  known: readonly NeighbourhoodFeature[],
  chosen: readonly NeighbourhoodFeature[],
): Promise<readonly Ground[]> {
  const boxes = chosen.map(({ geometry }) => boundsOf(geometry));
  const [west, south, east, north] = [
    Math.min(...boxes.map(([w]) => w)) - NEAR_DEGREES.x,
    Math.min(...boxes.map(([, s]) => s)) - NEAR_DEGREES.y,
    Math.max(...boxes.map(([, , e]) => e)) + NEAR_DEGREES.x,
    Math.max(...boxes.map(([, , , n]) => n)) + NEAR_DEGREES.y,
  ];
  const near = known.filter((neighbourhood) => {
    const [w, s, e, n] = boundsOf(neighbourhood.geometry);
    return !chosen.includes(neighbourhood) && w < east && e > west && s < north && n > south;
  });
  return Promise.all(near.map(({ properties }) => catalogue.ground(properties.id)));
}

/** The actors of all other areas: where a theme has few addresses, the nearest ones stand in. */
async function loadElsewhere(
  known: readonly NeighbourhoodFeature[],
  ids: readonly NeighbourhoodId[],
): Promise<readonly ActorFeature[]> {
  const others = known.map(({ properties }) => properties.id).filter((id) => !ids.includes(id));
  const collections = await Promise.all([...others, REST_OF_REGION].map((area) => catalogue.actors(area)));
  return collections.flatMap(({ features }) => features);
}
