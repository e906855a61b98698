export interface StreetStyle {
  /** importance: 0 is the most important */
  readonly rank: number;
  /** width on the ground in metres, as drawn */
  readonly metres: number;
  /** smallest width on paper in millimetres */
  readonly leastMm: number;
  readonly labelPt: number;
}

const STYLES: Readonly<Record<string, StreetStyle>> = {
  motorway: { rank: 0, metres: 20, leastMm: 3, labelPt: 8.5 },
  trunk: { rank: 0, metres: 20, leastMm: 3, labelPt: 8.5 },
  primary: { rank: 1, metres: 18, leastMm: 2.9, labelPt: 8.5 },
  secondary: { rank: 2, metres: 16, leastMm: 2.6, labelPt: 8.5 },
  tertiary: { rank: 3, metres: 14, leastMm: 2.3, labelPt: 8 },
  residential: { rank: 4, metres: 11, leastMm: 1.7, labelPt: 7 },
  unclassified: { rank: 4, metres: 11, leastMm: 1.7, labelPt: 7 },
  living_street: { rank: 5, metres: 10, leastMm: 1.6, labelPt: 7 },
  pedestrian: { rank: 5, metres: 10, leastMm: 1.6, labelPt: 7 },
  service: { rank: 6, metres: 5, leastMm: 0.9, labelPt: 7 },
  footway: { rank: 7, metres: 3, leastMm: 0.6, labelPt: 7 },
  steps: { rank: 7, metres: 3, leastMm: 0.6, labelPt: 7 },
};

const OTHER: StreetStyle = { rank: 6, metres: 5, leastMm: 0.9, labelPt: 7 };

/** How a street of an OpenStreetMap highway class is drawn; `_link` classes as the street they lead to. */
export function streetStyle(streetClass: string): StreetStyle {
  return STYLES[streetClass.replace(/_link$/, '')] ?? OTHER;
}

/** Width of a street on paper in millimetres. */
export function streetWidthMm(style: StreetStyle, scale: number): number {
  return Math.max(style.leastMm, (style.metres * 1000) / scale);
}
