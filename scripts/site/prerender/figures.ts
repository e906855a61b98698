import { neighbourhoodRose } from '../../../src/domain/compass/neighbourhood-rose.ts';
import { short } from '../../../src/domain/compass/petal.ts';
import { PICTOGRAM_GRID, PICTOGRAMS } from '../../../src/domain/compass/pictograms.ts';
import { actorRose, formAt, numberTypeSize } from '../../../src/domain/compass/rose.ts';
import type { ThemeId } from '../../../src/domain/model/identity.ts';
import { html, type Markup } from '../html.ts';

const BOX = '-50 -50 100 100';
/** How far the base line lies under the middle of a digit, as a share of the type size. */
const DIGIT_DROP = 0.334;
/** Side of a pictogram as a share of its disc. */
const PICTOGRAM_SHARE = 0.62;

const svg = (sizePx: number, drawn: readonly Markup[]): Markup =>
  html`<svg width="${sizePx}" height="${sizePx}" viewBox="${BOX}" aria-hidden="true">${drawn}</svg>`;

/** An actor's rose in the colours of the page's look, as the page draws it later; pictograms come with it. */
export function actorFigure(themes: readonly ThemeId[], number: number | null, sizePx: number): Markup {
  const form = formAt(sizePx, number);
  const { petals, plate, rimWidth, hub } = actorRose(themes, form);
  const own = petals[0]?.slot.colour ?? 'other';
  const size = numberTypeSize(number ?? 0, form);
  return svg(sizePx, [
    html`<circle r="${short(plate.radius)}" fill="var(--rose-plate)" stroke="var(--rose-rim)" stroke-width="${rimWidth}"/>`,
    ...petals.map(({ slot, path }) => html`<path d="${path}" fill="var(--theme-${slot.colour})"/>`),
    html`<circle r="${hub.radius}" fill="var(--theme-${own})"/>`,
    ...(number === null || form === 'sign'
      ? []
      : [
          html`<text y="${short(size * DIGIT_DROP)}" fill="var(--theme-${own}-ink)" font-size="${short(size)}" font-weight="700" text-anchor="middle">${number}</text>`,
        ]),
  ]);
}

/** A neighbourhood's rose without numbers: a longer petal where more actors cover the theme. */
export function areaFigure(counts: Readonly<Partial<Record<ThemeId, number>>>, sizePx: number): Markup {
  const { petals, hub } = neighbourhoodRose(counts, { form: 'bare' });
  return svg(sizePx, [
    html`<circle r="49.8" fill="var(--rose-plate)" stroke="var(--rose-rim)" stroke-width="0.4"/>`,
    ...petals.map(({ colour, empty, path }) =>
      empty
        ? html`<path d="${path}" fill="none" stroke="var(--rose-gap)"/>`
        : html`<path d="${path}" fill="var(--theme-${colour})"/>`,
    ),
    html`<circle r="${hub.radius}" fill="var(--rose-hub)"/>`,
  ]);
}

/** A theme's pictogram on its disc; `markSprite` of the page must hold the theme. */
export function themeMark(theme: ThemeId, sizePx: number): Markup {
  return svg(sizePx, [html`<use href="#mark-${theme}"/>`]);
}

/** The pictograms that the marks of a page use, each once. */
export function markSprite(themes: Iterable<ThemeId>): Markup {
  const side = 100 * PICTOGRAM_SHARE;
  const place = `translate(${-side / 2} ${-side / 2}) scale(${(side / PICTOGRAM_GRID).toFixed(4)})`;
  const marks = [...new Set(themes)].map(
    (theme) =>
      html`<g id="mark-${theme}">
        <circle r="50" fill="var(--theme-${theme})"/>
        <path d="${PICTOGRAMS[theme]}" fill="var(--theme-${theme}-ink)" fill-rule="evenodd" transform="${place}"/>
      </g>`,
  );
  return html`<svg width="0" height="0" class="visually-hidden" aria-hidden="true"><defs>${marks}</defs></svg>`;
}
