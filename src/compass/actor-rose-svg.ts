import { type ActorRoseInput, actorRoseDrawing } from './actor-rose-drawing.ts';
import { VIEW_BOX } from './drawing.ts';
import { escapeText, shapesMarkup } from './markup.ts';

/**
 * An actor's rose as a whole SVG document, for map markers and paper. Only presentation attributes, so a strict
 * content security policy lets it through; the number is real text. With a `title` it is an image with that
 * name, without one it is decoration.
 */
export function actorRoseSvg({ title, ...input }: ActorRoseInput & { readonly title?: string }): string {
  const role = title === undefined ? 'aria-hidden="true"' : 'role="img"';
  const name = title === undefined ? '' : `<title>${escapeText(title)}</title>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${input.sizePx}" height="${input.sizePx}" viewBox="${VIEW_BOX}" ${role}>${name}${shapesMarkup(actorRoseDrawing(input))}</svg>`;
}
