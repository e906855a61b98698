import { catalogue } from '../../../catalogue/catalogue.ts';
import { nearestByTheme, placedActors } from '../../../domain/compass/here.ts';
import { actorName, officialName } from '../../../domain/directory/naming.ts';
import { layOutHerePoster } from '../../../domain/flyer/here/here-poster.ts';
import type { ActorFeature } from '../../../domain/model/actor.ts';
import type { Language, Position } from '../../../domain/model/identity.ts';
import type { HereSheet } from '../../../domain/model/sheet.ts';
import { unpackNetwork } from '../../../domain/walking/network.ts';
import { type NetworkWalks, networkWalks } from '../../../domain/walking/network-walks.ts';
import { HERE_MESSAGES } from '../../../i18n/here-messages.ts';
import { HERE_SHEET_MESSAGES } from '../../../i18n/here-sheet-messages.ts';
import { formatDate } from '../../../i18n/language.ts';
import { PRINT_MESSAGES, PRINT_PAGE_MESSAGES } from '../../../i18n/print-messages.ts';
import type { SheetLoader, SheetView } from './sheet-view.ts';

interface Spot {
  readonly at: Position;
  title(language: Language): string;
}

/** The poster with the Here compass of one place. */
export const loadHereSheet: SheetLoader<HereSheet> = async ({ place, facing }) => {
  const [actors, network, themes, manifest] = await Promise.all([
    catalogue.everyActor(),
    catalogue.network(),
    catalogue.themes(),
    catalogue.manifest(),
  ]);
  const walks = networkWalks(unpackNetwork(network));
  const spot = 'actor' in place ? actorSpot(place.actor, actors.features) : pointSpot(place, walks);
  if (typeof spot === 'string') return refused(spot);
  const placed = placedActors(actors.features);
  const to = placed.map(({ geometry }) => geometry.coordinates);
  const nearest = nearestByTheme(spot.at, placed, walks.walksFrom(spot.at, to));
  return {
    title: spot.title,
    hint: (language) => PRINT_PAGE_MESSAGES[language].hint.here,
    layOut: (context) =>
      layOutHerePoster({
        ...{ at: spot.at, facing, nearest, themes, manifest },
        ...context,
        title: spot.title(context.language),
        words: PRINT_MESSAGES[context.language].flyer,
        poster: HERE_SHEET_MESSAGES[context.language],
        date: formatDate(manifest.edition.date, context.language),
      }),
  };
};

/** The door of an actor; a sentence for who prints when there is none. */
function actorSpot(id: string, actors: readonly ActorFeature[]): Spot | string {
  const actor = actors.find(({ properties }) => properties.id === id);
  if (!actor) return `There is no actor “${id}”.`;
  if (!actor.geometry) return `The door of “${id}” is not known, so nothing can be told from there.`;
  return {
    at: actor.geometry.coordinates,
    title: (language) => actorName(actor.properties, language).text,
  };
}

/** A point under the name that was given to it, else under that of its street. */
function pointSpot(place: { readonly at: Position; readonly title: string }, walks: NetworkWalks): Spot {
  const street = walks.streetAt(place.at);
  const near = (language: Language): string => {
    const name = street && officialName(street, language)?.text;
    return name ? HERE_MESSAGES[language].near(name) : place.at.map((part) => part.toFixed(5)).join(', ');
  };
  return { at: place.at, title: (language) => place.title || near(language) };
}

/** A sheet that cannot be laid out, and why. */
function refused(reason: string): SheetView {
  return {
    title: () => reason,
    hint: () => '',
    layOut: () => {
      throw new Error(reason);
    },
  };
}
