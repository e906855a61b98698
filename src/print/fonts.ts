const FACES = ['400 16px', '700 16px'] as const;
/** A sign from each part of the typeface: everyday Latin and the extended one. */
const SAMPLE = 'aŁ';

/** Resolves when every face of the flyer's typeface is there; also when one cannot be had. */
export async function flyerFonts(): Promise<void> {
  await Promise.allSettled(
    FACES.map((face) => document.fonts.load(`${face} 'Atkinson Hyperlegible Next'`, SAMPLE)),
  );
  await document.fonts.ready;
}
