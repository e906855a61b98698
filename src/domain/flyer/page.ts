import type { HereFigure } from '../compass/here-figure.ts';
import type { Ring } from '../compass/ring.ts';
import type { ActorRoseForm } from '../compass/rose.ts';
import type { ThemeId } from '../model/identity.ts';
import type { PictogramId } from '../model/taxonomy.ts';
import type { MapView } from './own-choices.ts';

/** Millimetres from the upper left corner of the sheet, y downwards. */
export type PointMm = readonly [x: number, y: number];

/** A rectangle on the sheet in millimetres. */
export interface BoxMm {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Weight = 400 | 700;

export interface PathItem {
  readonly kind: 'path';
  /** SVG path data in millimetres */
  readonly d: string;
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeMm?: number;
  readonly strokeOpacity?: number;
  readonly dashMm?: readonly number[];
  readonly cap?: 'round' | 'butt';
}

export interface TextItem {
  readonly kind: 'text';
  readonly text: string;
  /** start, middle or end of the base line, by `anchor` */
  readonly x: number;
  readonly y: number;
  readonly sizePt: number;
  readonly weight: Weight;
  readonly colour: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** clockwise, about x and y */
  readonly rotateDegrees?: number;
  /** colour of a border round the letters that lifts them off the map */
  readonly halo?: string;
  /** BCP 47 language when it differs from the sheet's */
  readonly lang?: string;
  /** left to right when left out; `start` of a line from right to left is its right end */
  readonly direction?: 'rtl';
}

/** Text that follows a line; `points` is its base line, the text stands centred on it. */
export interface CurvedTextItem {
  readonly kind: 'curved-text';
  readonly text: string;
  readonly points: readonly PointMm[];
  readonly sizePt: number;
  readonly weight: Weight;
  readonly colour: string;
  readonly halo: string;
}

/** An actor's rose with its printed number, centred on x and y. */
export interface RoseItem {
  readonly kind: 'rose';
  readonly x: number;
  readonly y: number;
  readonly sizeMm: number;
  /** themes, or the slots of `ring`; the first one is the primary one */
  readonly themes: readonly string[];
  /** the ring of the 15 themes when left out */
  readonly ring?: Ring;
  readonly number: number | null;
  /** chosen by size and number when left out; `figure` has long petals with a pictogram in each */
  readonly form?: ActorRoseForm;
}

/** A neighbourhood's rose with numbers and pictograms, centred on x and y. */
export interface NeighbourhoodRoseItem {
  readonly kind: 'neighbourhood-rose';
  readonly x: number;
  readonly y: number;
  readonly sizeMm: number;
  readonly counts: Readonly<Partial<Record<ThemeId, number>>>;
  /** the count whose petal is longest, the same for all roses of a sheet */
  readonly maximum: number;
  /** how the numbers are written where they are no whole ones */
  readonly written?: Readonly<Partial<Record<ThemeId, string>>>;
}

export interface PictogramItem {
  readonly kind: 'pictogram';
  readonly theme: PictogramId;
  /** upper left corner */
  readonly x: number;
  readonly y: number;
  readonly sizeMm: number;
  readonly colour: string;
}

/** The compass turned to one theme, centred on x and y. */
export interface CompassItem {
  readonly kind: 'compass';
  readonly x: number;
  readonly y: number;
  readonly sizeMm: number;
  readonly theme: ThemeId;
}

/** The Here compass of a place, centred on x and y. */
export interface HereCompassItem {
  readonly kind: 'here-compass';
  readonly x: number;
  readonly y: number;
  readonly sizeMm: number;
  readonly figure: HereFigure;
  readonly words: { readonly north: string; readonly minutes: string; readonly here: string };
  /** what it shows, for readers of a tagged PDF */
  readonly label: string;
}

/** A QR code with its quiet zone; the box includes that zone. */
export interface QrItem {
  readonly kind: 'qr';
  readonly x: number;
  readonly y: number;
  readonly sizeMm: number;
  /** what the code says, also the text read out in its place */
  readonly content: string;
  readonly modules: readonly (readonly boolean[])[];
}

/** A picture of pixels, such as a logo, fitted into its box; upper left corner at x and y. */
export interface ImageItem {
  readonly kind: 'image';
  readonly x: number;
  readonly y: number;
  readonly widthMm: number;
  readonly heightMm: number;
  /** a data address: nothing is fetched */
  readonly data: string;
  /** drawn without colours */
  readonly grey?: boolean;
}

/** Items that belong together: drawn inside `clip`, and named for readers of a tagged PDF. */
export interface GroupItem {
  readonly kind: 'group';
  readonly name?: string;
  readonly role?: 'heading' | 'list' | 'listitem' | 'img' | 'group';
  readonly level?: 1 | 2 | 3;
  readonly label?: string;
  readonly clip?: BoxMm;
  /**
   * How it takes part when the page is mirrored (`mirror.ts`), with `clip` as its box: a `picture` keeps its left and
   * right and moves as a whole; a `plate` stands in one, stays where it is on it, and is mirrored itself.
   */
  readonly mirror?: 'picture' | 'plate';
  readonly items: readonly PageItem[];
}

export type PageItem =
  | PathItem
  | TextItem
  | CurvedTextItem
  | RoseItem
  | NeighbourhoodRoseItem
  | CompassItem
  | HereCompassItem
  | PictogramItem
  | QrItem
  | ImageItem
  | GroupItem;

/** One printed side. */
export interface Page {
  readonly widthMm: number;
  readonly heightMm: number;
  /** upper left corner of the paper; 0 0 when left out */
  readonly originMm?: PointMm;
  /**
   * true where everything has to stand as it was laid, because a photo is read by it or lines lead to places of a map: such
   * a page is never mirrored, only its texts run the other way
   */
  readonly fixed?: true;
  readonly items: readonly PageItem[];
}

/** Something the layout had to leave out or move, for the person who prints. */
export interface FlyerNotice {
  readonly code:
    | 'stale'
    | 'further-page'
    | 'marker-far'
    | 'text-cut'
    | 'marker-unplaced'
    | 'block-moved'
    | 'outside-map'
    | 'ground-ends'
    | 'logo-coarse';
  readonly subject: string;
}

export interface Flyer {
  readonly pages: readonly Page[];
  readonly notices: readonly FlyerNotice[];
  /** metres on the ground for one metre on the paper; null on a sheet of no or several maps */
  readonly scale: number | null;
  /** the one map whose view can be chosen, where there is one */
  readonly map?: FlyerMap;
}

/** Where a map stands and what it shows. */
export interface FlyerMap {
  /** index of its page */
  readonly page: number;
  readonly box: BoxMm;
  readonly view: MapView;
}

export const MM_PER_PT = 25.4 / 72;

/** Calls `visit` for every item, those inside groups included. */
export function walkItems(items: readonly PageItem[], visit: (item: PageItem) => void): void {
  for (const item of items) {
    visit(item);
    if (item.kind === 'group') walkItems(item.items, visit);
  }
}
