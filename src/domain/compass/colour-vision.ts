import { labOfLinear, linearOf, multiply, parseHex, type Triple } from './colour-space.ts';

/** How colours are seen: by most people, and with one kind of cone missing (red, green, blue). */
export const VIEWS = ['normal', 'protan', 'deutan', 'tritan'] as const;
export type View = (typeof VIEWS)[number];

type Matrix = readonly [Triple, Triple, Triple];

/**
 * Simulation of dichromacy in light-linear sRGB, severity 1.0.
 * Source: Machado, Oliveira, Fernandes, IEEE TVCG 15 (2009), 1291–1298, table of matrices.
 */
const MACHADO: Record<Exclude<View, 'normal'>, Matrix> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const clip = (value: number) => Math.min(1, Math.max(0, value));

/** Light-linear sRGB as a person with that view sees it, clipped to what a screen can show. */
export function seenLinear(linear: Triple, view: View): Triple {
  if (view === 'normal') return linear;
  const [r, g, b] = multiply(MACHADO[view], linear);
  return [clip(r), clip(g), clip(b)];
}

/** CIELAB of a `#rrggbb` colour as seen in that view. */
export function seenLab(hex: string, view: View): Triple {
  return labOfLinear(seenLinear(linearOf(parseHex(hex)), view));
}
