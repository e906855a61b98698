/** What one file and one record may hold (PR-26). Signs are UTF-16 units, as a text counts its length. */
export const LIMITS = {
  fileBytes: 10_000_000,
  fileSigns: 10_000_000,
  /** lists and objects within one another */
  depth: 40,
  records: 5_000,
  points: 50_000,
  pointsOfGeometry: 2_000,
  text: 2_000,
  name: 200,
  line: 300,
  listItems: 40,
  changes: 30,
  follows: 20,
  photos: 4,
} as const;
