export type Triple = readonly [number, number, number];

/** D65, 2° observer, Y = 1. */
const WHITE: Triple = [0.95047, 1, 1.08883];

/** Red, green, blue in 0–1, gamma-coded as in CSS, of a colour written `#rrggbb`. Throws on any other text. */
export function parseHex(hex: string): Triple {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!match) throw new RangeError(`not a colour like #1b2330: ${hex}`);
  const channel = (index: number) => Number.parseInt(match[index] ?? '', 16) / 255;
  return [channel(1), channel(2), channel(3)];
}

/** `#rrggbb` of gamma-coded red, green, blue; values outside 0–1 are clipped. */
export function formatHex(rgb: Triple): string {
  const byte = (value: number) =>
    Math.round(255 * Math.min(1, Math.max(0, value)))
      .toString(16)
      .padStart(2, '0');
  return `#${rgb.map(byte).join('')}`;
}

/** Light-linear red, green, blue of gamma-coded ones (IEC 61966-2-1, sRGB). */
export function linearOf(rgb: Triple): Triple {
  const decode = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return [decode(rgb[0]), decode(rgb[1]), decode(rgb[2])];
}

/** The reverse of `linearOf`; the result may lie outside 0–1 when the colour is outside sRGB. */
export function gammaOf(linear: Triple): Triple {
  const encode = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);
  return [encode(linear[0]), encode(linear[1]), encode(linear[2])];
}

/** A 3 × 3 matrix, row by row, times a column. */
export function multiply(m: readonly [Triple, Triple, Triple], [x, y, z]: Triple): Triple {
  const row = (r: Triple) => r[0] * x + r[1] * y + r[2] * z;
  return [row(m[0]), row(m[1]), row(m[2])];
}

const TO_XYZ: readonly [Triple, Triple, Triple] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const FROM_XYZ: readonly [Triple, Triple, Triple] = [
  [3.2404542, -1.5371385, -0.4985314],
  [-0.969266, 1.8760108, 0.041556],
  [0.0556434, -0.2040259, 1.0572252],
];

/** CIELAB (D65) of light-linear sRGB. */
export function labOfLinear(linear: Triple): Triple {
  const xyz = multiply(TO_XYZ, linear);
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const [x, y, z] = [f(xyz[0] / WHITE[0]), f(xyz[1] / WHITE[1]), f(xyz[2] / WHITE[2])];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Light-linear sRGB of CIELAB (D65); outside 0–1 when the colour is outside sRGB. */
export function linearOfLab([l, a, b]: Triple): Triple {
  const y = (l + 16) / 116;
  const g = (t: number) => (t ** 3 > 216 / 24389 ? t ** 3 : (116 * t - 16) / (24389 / 27));
  const xyz: Triple = [g(y + a / 500) * WHITE[0], g(y) * WHITE[1], g(y - b / 200) * WHITE[2]];
  return multiply(FROM_XYZ, xyz);
}

/** The grey of the same lightness (CIELAB L*) as a `#rrggbb` colour: what is left of it without colours. */
export function greyOf(hex: string): string {
  const [r, g, b] = linearOf(parseHex(hex));
  const luminance = 0.2126729 * r + 0.7151522 * g + 0.072175 * b;
  return formatHex(gammaOf([luminance, luminance, luminance]));
}
