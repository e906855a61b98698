/** The eight directions of the compass, clockwise from north. */
export const DIRECTIONS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Texts that only the leaflet of a theme has. Placeholders in braces are filled by the layout. */
export interface LeafletWords {
  /** what kind of paper this is */
  readonly kind: string;
  /** {count}, for one and for more */
  readonly oneAddress: string;
  readonly addresses: string;
  readonly howTitle: string;
  readonly howNumbers: string;
  readonly howPetals: string;
  readonly howLetters: string;
  readonly listTitle: string;
  /** title of the list where it goes on */
  readonly listMore: string;
  /** at the foot of the inside, when the list goes on on the flap */
  readonly turnOver: string;
  /** points to the loose page; {count} */
  readonly furtherPage: string;
  readonly keyTitle: string;
  readonly none: string;
  readonly outside: string;
  /** {distance} and {direction} */
  readonly away: string;
  /** {value} */
  readonly kilometres: string;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly callFirst: string;
  /** how to report a mistake when there is no site */
  readonly mistake: string;
  /** above empty lines for writing */
  readonly notes: string;
}
