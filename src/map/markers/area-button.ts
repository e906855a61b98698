import { clusterRoseSvg } from '../../compass/cluster-rose-svg.ts';
import { VIEW_BOX } from '../../compass/drawing.ts';
import { shapesMarkup } from '../../compass/markup.ts';
import { neighbourhoodRoseDrawing } from '../../compass/neighbourhood-rose-drawing.ts';
import type { ThemeId } from '../../domain/model/identity.ts';
import { mapButton } from './buttons.ts';
import { svgElement } from './svg-element.ts';

/** The largest a rose is shown; the drawing scales. */
const DRAWN_PX = 64;
/** Class of the name beside a neighbourhood's rose. */
export const NAME_CLASS = 'map-area__name';

export interface AreaButton {
  readonly name: string;
  readonly counts: Readonly<Record<ThemeId, number>>;
  /** the count whose petal is longest in all roses of the map */
  readonly maximum: number;
  /** the needs chosen: their petals alone are drawn; all when empty */
  readonly themes: readonly ThemeId[];
  /** width of the rose as a share of its place */
  readonly share: number;
  /** how many actors serve the one need chosen; null unless there is one */
  readonly count: number | null;
  /** what is read out */
  readonly label: string;
}

/** Makes the button of a neighbourhood: its rose, with its name beside it. */
export function areaButton(area: AreaButton): HTMLButtonElement {
  const button = mapButton('map-marker map-area', area.label);
  const name = document.createElement('span');
  name.className = NAME_CLASS;
  name.textContent = area.name;
  button.style.setProperty('--share', area.share.toFixed(3));
  // The name comes first, so that what is seen stands in the order of what is read out.
  button.append(name, ' ', svgElement(roseSvg(area)));
  return button;
}

/**
 * The small rose of the map: petals on a plate, without the pale ones behind them, which blur at this size. When one
 * need is chosen it has that petal alone, and its count in the middle.
 */
function roseSvg({ counts, maximum, themes, count }: AreaButton): string {
  const [theme] = themes;
  if (theme && count !== null)
    return clusterRoseSvg({ counts: { [theme]: count }, total: count, sizePx: DRAWN_PX });
  const input = { counts, maximum, sizePx: DRAWN_PX, form: 'bare' } as const;
  const { back, petals, front } = neighbourhoodRoseDrawing(input);
  const shown = petals.filter((petal) =>
    themes.length > 0 ? themes.includes(petal.theme) : petal.count > 0,
  );
  const shapes = [...back.slice(0, 1), ...shown.flatMap((petal) => petal.shapes), ...front];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${DRAWN_PX}" height="${DRAWN_PX}" viewBox="${VIEW_BOX}" aria-hidden="true">${shapesMarkup(shapes)}</svg>`;
}
