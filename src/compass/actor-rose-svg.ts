import { short } from '../domain/compass/petal.ts';
import { PICTOGRAM_GRID, PICTOGRAMS } from '../domain/compass/pictograms.ts';
import { type ActorPetal, actorRose, type Disc, numberTypeSize } from '../domain/compass/rose.ts';
import { inkOn, THEME_COLOURS } from '../domain/compass/theme-colours.ts';
import type { ThemeId } from '../domain/model/identity.ts';
import { ACTOR_INK, NUMBER_DROP, NUMBER_FONT, showsPictograms, showsTicks } from './actor-ink.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

function circle({ x, y, radius }: Disc, paint: string): string {
  return `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" ${paint}/>`;
}

function pictogram(petal: ActorPetal): string {
  const side = petal.seat.radius * 1.36;
  const scale = short(side / PICTOGRAM_GRID);
  const corner = `${short(petal.seat.x - side / 2)} ${short(petal.seat.y - side / 2)}`;
  const ink = inkOn(THEME_COLOURS[petal.theme]);
  return `<path transform="translate(${corner}) scale(${scale})" d="${PICTOGRAMS[petal.theme]}" fill="${ink}" fill-rule="evenodd"/>`;
}

function numberText(number: number, colour: string): string {
  const size = numberTypeSize(number);
  return `<text x="0" y="${short(size * NUMBER_DROP)}" font-family="${NUMBER_FONT}" font-size="${short(size)}" font-weight="700" text-anchor="middle" fill="${inkOn(colour)}">${number}</text>`;
}

export interface ActorRoseMarkup {
  /** the first one is the primary theme */
  readonly themes: readonly ThemeId[];
  readonly number?: number | null;
  /** width and height; decides which details are drawn, the figure itself is crisp at any size */
  readonly sizePx: number;
  /** shown as tooltip and read out; without it the figure is decoration */
  readonly title?: string;
}

/** The petals, hub and number of an actor rose in the −50…50 box, to be placed inside another drawing. */
export function actorRoseShapes({ themes, number, sizePx }: Omit<ActorRoseMarkup, 'title'>): string {
  const rose = actorRose(themes);
  const colour = THEME_COLOURS[themes[0] ?? 'other'];
  return [
    circle(rose.plate, `fill="${ACTOR_INK.plate}" stroke="${ACTOR_INK.rim}" stroke-width="1.2"`),
    ...(showsTicks(sizePx) ? rose.ticks.map((tick) => circle(tick, `fill="${ACTOR_INK.tick}"`)) : []),
    ...rose.petals.map(({ path, theme }) => `<path d="${path}" fill="${THEME_COLOURS[theme]}"/>`),
    circle(rose.hub, `fill="${colour}"`),
    ...(showsPictograms(sizePx) ? rose.petals.map(pictogram) : []),
    ...(number === undefined || number === null ? [] : [numberText(number, colour)]),
  ].join('');
}

/**
 * An actor rose as a whole SVG document, for map markers and paper. Only presentation attributes, so a strict
 * content security policy lets it through; the number is real text.
 */
export function actorRoseSvg({ title, sizePx, ...rest }: ActorRoseMarkup): string {
  const role = title === undefined ? 'aria-hidden="true"' : 'role="img"';
  const name = title === undefined ? '' : `<title>${escapeText(title)}</title>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${short(sizePx)}" height="${short(sizePx)}" viewBox="-50 -50 100 100" ${role}>${name}${actorRoseShapes({ sizePx, ...rest })}</svg>`;
}
