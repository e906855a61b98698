import { VIEW_BOX } from './drawing.ts';
import { escapeText, shapesMarkup } from './markup.ts';
import { type NeighbourhoodRoseInput, neighbourhoodRoseDrawing } from './neighbourhood-rose-drawing.ts';

function innerMarkup(input: NeighbourhoodRoseInput): string {
  const { back, petals, front } = neighbourhoodRoseDrawing(input);
  return shapesMarkup([...back, ...petals.flatMap(({ shapes }) => shapes), ...front]);
}

/** A neighbourhood's rose as a whole SVG document, for paper; the counts are real text. */
export function neighbourhoodRoseSvg({
  title,
  ...input
}: NeighbourhoodRoseInput & { readonly title?: string }): string {
  const role = title === undefined ? 'aria-hidden="true"' : 'role="img"';
  const name = title === undefined ? '' : `<title>${escapeText(title)}</title>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${input.sizePx}" height="${input.sizePx}" viewBox="${VIEW_BOX}" ${role}>${name}${innerMarkup(input)}</svg>`;
}
