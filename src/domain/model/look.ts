/** The looks of the whole product on screen. */
export const LOOKS = ['light', 'dark', 'contrast'] as const;
export type Look = (typeof LOOKS)[number];

/** What a visitor can ask for: one look, or the one that suits the device. */
export const LOOK_CHOICES = ['auto', ...LOOKS] as const;
export type LookChoice = (typeof LOOK_CHOICES)[number];

/** What the device says of itself, as its media queries answer. */
export interface DeviceWish {
  readonly moreContrast: boolean;
  readonly dark: boolean;
}

/** Tells whether a value names something a visitor can ask for. */
export function isLookChoice(value: unknown): value is LookChoice {
  return LOOK_CHOICES.some((choice) => choice === value);
}

/** Gives the look to show: the visitor's choice, else what the device wishes; contrast goes before dark. */
export function resolveLook(choice: LookChoice, device: DeviceWish): Look {
  if (choice !== 'auto') return choice;
  if (device.moreContrast) return 'contrast';
  return device.dark ? 'dark' : 'light';
}
