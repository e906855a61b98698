import type { Flavour } from '../domain/cartography/flavours.ts';
import type { ActorFeature } from '../domain/model/actor.ts';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import type { ActorId, Language, NeighbourhoodId, Position, ThemeId } from '../domain/model/identity.ts';
import type { Drawing } from '../domain/proposals/drawing/drawing.ts';
import type { DrawingFeature } from '../domain/proposals/drawing/published-drawing.ts';
import type { ReachBand } from '../domain/walking/reach.ts';

/** What the ground of the map is for besides showing it. */
export interface GroundProps {
  /** the ground within some minutes on foot; brought into view when it comes */
  readonly reach: readonly ReachBand[] | null;
  /** what a press on empty ground does: chooses the point, or opens a menu that offers it; null for nothing */
  readonly groundTap: 'choose' | 'offer' | null;
  /** true while a point is chosen under a cross in the middle */
  readonly picking: boolean;
  /** the page that tells whose BAR a point has */
  barHref(at: Position): string;
  /** the page on which one proposes a place that is missing at a point */
  missingHref(at: Position): string;
  onChoosePoint(at: Position): void;
  onStopPicking(): void;
  /** what somebody draws on this page; null when nothing is drawn here */
  readonly draw: DrawProps | null;
  /** what was drawn and accepted in the neighbourhood in focus; one array as long as it is the same */
  readonly drawings: readonly DrawingFeature[];
  /** id of the one of these that is chosen: emphasised and brought into view */
  readonly drawing: string | null;
  /** finished drawings; brought into view when they come and nothing is being drawn */
  readonly drawn: readonly Drawing[];
  /** brought into view when it comes */
  readonly photo: MapPhoto | null;
}

/** A drawing in the making and what a visitor does with its corners. */
export interface DrawProps {
  readonly drawing: Drawing;
  /** where what is drawn stands now; null when it does not move */
  readonly from: Position | null;
  /** what the drawing says in words, beside what to do next */
  readonly note: string;
  /** whether a press on the map sets a corner */
  readonly isOn: boolean;
  /** the corner that the next press moves */
  readonly chosen: number | null;
  onPress(at: Position): void;
  onChoose(corner: number): void;
  onMove(corner: number, to: Position): void;
  /** without a corner: the last one */
  onRemove(corner?: number): void;
  onStop(): void;
}

/** A photo that lies on the map. */
export interface MapPhoto {
  readonly picture: ImageBitmap;
  /** clockwise from the upper left of the picture */
  readonly corners: readonly [Position, Position, Position, Position];
  /** how strongly it covers the map, 0 to 1 */
  readonly strength: number;
}

/** Why there is no map, or no background behind it. */
export type MapUnavailable = 'webgl' | 'tiles' | 'context-lost';

/** What the map shows and what it tells. The map keeps no state of its own besides the view. */
export interface AreaMapProps extends GroundProps {
  readonly language: Language;
  readonly flavour: Flavour;
  /** address of the tile archive */
  readonly tilesUrl: string;
  /** always all of them */
  readonly neighbourhoods: readonly NeighbourhoodFeature[];
  /** the one in focus; null shows the whole Region */
  readonly area: NeighbourhoodId | null;
  /** the set that the list shows; entries without a point are skipped */
  readonly actors: readonly ActorFeature[];
  /** the chosen one: emphasised and brought into view */
  readonly actor: ActorId | null;
  /** the needs chosen in the address: the roses of neighbourhoods show these and fade the others; empty = all */
  readonly themes: readonly ThemeId[];
  /** the words of the needs in the reader's language */
  readonly themeWords: Readonly<Partial<Record<ThemeId, string>>>;
  /** a chosen point, such as a street: pinned and brought into view */
  readonly place: Position | null;
  /** a walk to draw, from its start to its end */
  readonly route: readonly Position[] | null;
  /** true when the place and all actors are to be seen together; a walk always is */
  readonly seesAll: boolean;
  /** id of the neighbourhood or actor that is hovered or focused in the list */
  readonly highlighted: string | null;
  readonly reducedMotion: boolean;
  onChooseNeighbourhood(id: NeighbourhoodId): void;
  onChooseActor(id: ActorId): void;
  onHighlight(id: string | null): void;
  /** called at most once per reason; the list stays the way to everything */
  onUnavailable(reason: MapUnavailable): void;
}
