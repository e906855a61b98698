import type { ReactNode } from 'react';
import type { Frame } from '../../domain/flyer/frame.ts';
import { routeFrame } from '../../domain/flyer/route/route-map.ts';
import type { Position, ThemeId } from '../../domain/model/identity.ts';
import { dataLanguageFor } from '../../domain/model/reading-order.ts';
import { actorOf } from '../../domain/proposals/changes.ts';
import type { Proposal } from '../../domain/proposals/proposal.ts';
import type { FieldToDecide } from '../../domain/proposals/reviewing/fields-to-decide.ts';
import { REVIEW_MESSAGES } from '../../i18n/review-messages.ts';
import { ROUTE_MAP_SOURCES } from '../../i18n/route-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useMovedWords } from '../../i18n/use-moved-words.ts';
import { Items } from '../../print/items.tsx';
import { loadRouteMap } from '../../state/load-route-map.ts';
import { useResource } from '../../state/resource.ts';
import type { ReviewView } from './review-view.ts';

/** What a narrow screen shows of a sketch when it leaves its sides out: its height times this, less the signs at the ends. */
const MIDDLE = 1.2;
const SIGNS_MM = 16;

/** A sketch of where a point is and would be, or of what was drawn, with the metres it moves; nothing without a place. */
export function PointSketch(props: {
  readonly view: ReviewView;
  readonly proposal: Proposal;
  readonly fields: readonly FieldToDecide[];
}): ReactNode {
  const sayMove = useMovedWords();
  const { proposal, fields } = props;
  const line = lineOf(proposal, fields);
  const moved = fields.find(({ field }) => field === 'point');
  const metres = moved?.metres ?? null;
  if (line.length === 0) return null;
  return (
    <figure className="review-sketch">
      <Sketch line={line} themes={themesOf(proposal, props.view)} />
      {moved && metres !== null && (
        <figcaption>{sayMove(moved.now as Position, moved.value as Position)}</figcaption>
      )}
    </figure>
  );
}

function Sketch(props: {
  readonly line: readonly Position[];
  readonly themes: readonly ThemeId[];
}): ReactNode {
  const { line, themes } = props;
  const { language } = useMessages();
  const known = dataLanguageFor(language);
  const [first, last] = [line[0], line.at(-1)];
  const key = `review-map ${known} ${line.length} ${first?.join()} ${last?.join()}`;
  const items = useResource(key, () =>
    loadRouteMap({ line, turns: [], themes, language: known, sources: ROUTE_MAP_SOURCES[known] }),
  );
  if (items.status !== 'ready') return null;
  const frame = routeFrame(line);
  const { box } = frame;
  const isNarrow = isInMiddle(frame, line);
  return (
    <svg
      viewBox={`0 0 ${box.width} ${box.height}`}
      preserveAspectRatio={`xMidYMid ${isNarrow ? 'slice' : 'meet'}`}
      data-narrow={isNarrow || undefined}
      role="img"
      aria-label={REVIEW_MESSAGES[language].map}
    >
      <Items items={[{ kind: 'group', clip: box, items: items.value }]} />
    </svg>
  );
}

/** Whether the middle of a sketch holds the whole line, so that a narrow screen may leave its sides out. */
function isInMiddle({ box, project }: Frame, line: readonly Position[]): boolean {
  const across = line.map((at) => project(at)[0]);
  return Math.max(...across) - Math.min(...across) <= box.height * MIDDLE - SIGNS_MM;
}

/** The themes that the sign of the place shows: those of the actor, or those proposed for a new one. */
function themesOf(proposal: Proposal, { known, categories }: ReviewView): readonly ThemeId[] {
  const published = known.actors.get(actorOf(proposal) ?? '')?.properties.themes;
  if (published || proposal.kind !== 'new-actor') return published ?? [];
  const given = (name: string) => proposal.fields.find(({ field }) => field === name)?.value;
  const usual = categories.categories.find(({ id }) => id === given('category'))?.themes ?? [];
  return (given('themes') as readonly ThemeId[] | undefined) ?? usual;
}

/** The line of the sketch: from the point of now to the one proposed, or what was drawn. */
function lineOf(proposal: Proposal, fields: readonly FieldToDecide[]): readonly Position[] {
  const point = fields.find(({ field }) => field === 'point');
  if (point) return [point.now, point.value].flatMap((at) => (at ? [at as Position] : []));
  const geometry = 'geometry' in proposal ? proposal.geometry : null;
  if (!geometry) return [];
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'LineString' ? geometry.coordinates : (geometry.coordinates[0] ?? []);
}
