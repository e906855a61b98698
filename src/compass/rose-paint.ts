import type { RoseColours } from '../domain/compass/rose-colours.ts';
import type { ThemeId } from '../domain/model/identity.ts';

/** The colour of a theme and the colour of what is written or drawn on it, as SVG paint. */
interface ThemePaint {
  readonly fill: string;
  readonly ink: string;
}

/** What a rose is painted with: each value is an SVG paint, a literal colour or a CSS variable. */
export interface RosePaint extends RoseColours {
  readonly theme: (theme: ThemeId) => ThemePaint;
}

/** CSS variables of `src/ui/rose-tokens.css`: the page's look changes the figure without drawing it anew. */
export const SCREEN_PAINT: RosePaint = {
  plate: 'var(--rose-plate)',
  rim: 'var(--rose-rim)',
  ghost: 'var(--rose-ghost)',
  ink: 'var(--rose-ink)',
  gap: 'var(--rose-gap)',
  hub: 'var(--rose-hub)',
  touched: 'var(--rose-touched)',
  pressed: 'var(--rose-pressed)',
  theme: (theme) => ({ fill: `var(--theme-${theme})`, ink: `var(--theme-${theme}-ink)` }),
};
