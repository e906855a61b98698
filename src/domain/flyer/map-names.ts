import type { ActorFeature } from '../model/actor.ts';
import type { Ground } from '../model/ground.ts';
import type { Language } from '../model/identity.ts';
import type { Frame } from './frame.ts';
import { streetLabelItem } from './label-items.ts';
import { landmarkLabels } from './landmark-labels.ts';
import type { PageItem, PointMm } from './page.ts';
import { greenLabels, stopLabels } from './place-labels.ts';
import { squareLabels } from './square-labels.ts';
import type { StopSign } from './stops.ts';
import { placeSecondNames, placeStreetLabels } from './street-labels.ts';
import { namedStreets } from './street-lines.ts';
import type { Taken } from './taken.ts';

/** What names are found in. */
export interface NamedGround {
  readonly ground: Ground;
  readonly language: Language;
  /** further actors: those that people know by sight are named where there is room */
  readonly landmarks?: readonly ActorFeature[];
}

/** Where names stand, and what they keep clear of. */
export interface NameRoom {
  readonly frame: Frame;
  readonly stops: readonly StopSign[];
  readonly taken: Taken;
  /** tells whether a point of the sheet lies in the area the map is about: names there go first */
  inside(at: PointMm): boolean;
}

/** The names of a map: those drawn below the signs of the stops, and those of the stops themselves. */
export interface MapNames {
  readonly below: readonly PageItem[];
  readonly stops: readonly PageItem[];
}

/** Places the names of a map where nothing is yet: stops, squares and parks before streets. Takes their ground. */
export function mapNames(
  { ground, language, landmarks = [] }: NamedGround,
  { frame, stops, taken, inside }: NameRoom,
): MapNames {
  const stopNames = stopLabels(stops, taken);
  const streets = namedStreets(ground, frame, language);
  const squares = squareLabels(streets, taken, inside);
  const greenNames = greenLabels(ground, frame, language, taken, squares.named);
  const landmarkNames = landmarkLabels(landmarks, frame, language, taken);
  const others = streets.filter(({ name }) => !squares.named.has(name));
  const labels = placeStreetLabels(others, taken, (at) => (inside(at) ? 1 : 0));
  const insideLabels = labels.filter(({ middle }) => inside(middle));
  const seconds = placeSecondNames(insideLabels, taken);
  return {
    below: [
      ...labels.map((label) => streetLabelItem(label, inside(label.middle))),
      ...seconds.map((label) => streetLabelItem(label, false)),
      ...squares.items,
      ...landmarkNames,
      ...greenNames,
    ],
    stops: stopNames,
  };
}
