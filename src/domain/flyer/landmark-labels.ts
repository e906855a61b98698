import { actorName } from '../directory/naming.ts';
import type { ActorFeature, ActorProperties } from '../model/actor.ts';
import type { Language } from '../model/identity.ts';
import type { Frame } from './frame.ts';
import { INK } from './ink.ts';
import { wrapText } from './measure.ts';
import { bilingualStack, NAME_PT } from './name-stack.ts';
import { MM_PER_PT, type PageItem, type PointMm } from './page.ts';
import { boxHolds, boxPath, inset } from './plane.ts';
import type { Taken } from './taken.ts';

/** Categories of places that people name when they explain the way, the best known first. */
const LANDMARKS: readonly string[] = ['hospital', 'municipality', 'worship', 'theatre-cinema', 'museum'];
/** A house of worship is a landmark when its name says what one sees. */
const TELLING = /église|kerk|cath[ée]dr|kathedra|chapel|kapel|basili|mosqu|moskee|synagog|temple|tempel/i;
const MOST = 9;
const SIGN_MM = 1.5;
const LINE_MM = 22;
const MOST_LINES = 2;
const STYLE = { weight: 400, colour: INK.soft, otherColour: INK.soft } as const;

/** A small square and the name of places that people know, above or below it, where there is room for both. */
export function landmarkLabels(
  actors: readonly ActorFeature[],
  frame: Frame,
  language: Language,
  taken: Taken,
): readonly PageItem[] {
  const inside = inset(frame.box, 6);
  const ranked = actors
    .filter(({ properties }) => rankOf(properties.category) >= 0 && isTelling(properties, language))
    .sort((a, b) => rankOf(a.properties.category) - rankOf(b.properties.category));
  const drawn: (readonly PageItem[])[] = [];
  for (const { geometry, properties } of ranked) {
    const at = geometry && frame.project(geometry.coordinates);
    if (!at || drawn.length >= MOST || !boxHolds(inside, at) || !taken.isFree(at, SIGN_MM)) continue;
    const name = actorName(properties, language).text;
    const lines = wrapText(name, NAME_PT, 400, LINE_MM).length;
    if (lines > MOST_LINES) continue;
    const label = bilingualStack({ name, other: null }, centresRound(at, lines), LINE_MM, STYLE, taken);
    if (label.length === 0) continue;
    taken.add(at, SIGN_MM);
    drawn.push([sign(at), ...label]);
  }
  return drawn.flat();
}

function isTelling(properties: ActorProperties, language: Language): boolean {
  return properties.category !== 'worship' || TELLING.test(actorName(properties, language).text);
}

const rankOf = (category: string): number => LANDMARKS.indexOf(category);

/** Below and above the sign, for a name on so many lines. */
function centresRound([x, y]: PointMm, lines: number): readonly PointMm[] {
  const away = SIGN_MM / 2 + 0.3 + (lines * NAME_PT * MM_PER_PT * 1.1) / 2;
  return [
    [x, y + away],
    [x, y - away],
  ];
}

function sign([x, y]: PointMm): PageItem {
  const box = { x: x - SIGN_MM / 2, y: y - SIGN_MM / 2, width: SIGN_MM, height: SIGN_MM };
  return { kind: 'path', d: boxPath(box, 0.3), fill: INK.soft, stroke: INK.white, strokeMm: 0.3 };
}
