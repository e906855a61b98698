/** Everything that the site keeps on a device, by the name after `buurtkompas.`; `offline` stands for the files kept for use without network. */
export const KEPT_ON_DEVICE = [
  'look',
  'easy',
  'list',
  'proposals',
  'photos',
  'reviewer',
  'room',
  'offline',
] as const;
export type KeptOnDevice = (typeof KEPT_ON_DEVICE)[number];
