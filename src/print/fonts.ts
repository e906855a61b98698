import type { Language } from '../domain/model/identity.ts';

const WEIGHTS = [400, 700] as const;
/** A sign from each part of the typeface: everyday Latin and the extended one. */
const LATIN = { family: 'Atkinson Hyperlegible Next', sample: 'aŁ' };
const OWN_FACES: Readonly<Partial<Record<Language, typeof LATIN>>> = {
  ar: { family: 'Noto Sans Arabic', sample: 'س' },
};

/** Resolves when every face that sheets in a language are set in is there; also when one cannot be had. */
export async function sheetFonts(language: Language): Promise<void> {
  const own = OWN_FACES[language];
  const faces = own ? [LATIN, own] : [LATIN];
  await Promise.allSettled(
    faces.flatMap(({ family, sample }) =>
      WEIGHTS.map((weight) => document.fonts.load(`${weight} 16px '${family}'`, sample)),
    ),
  );
  await document.fonts.ready;
}
