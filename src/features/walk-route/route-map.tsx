import type { ReactNode } from 'react';
import { type RouteMapInput, routeFrame } from '../../domain/flyer/route/route-map.ts';
import { ROUTE_MAP_SOURCES, ROUTE_MESSAGES } from '../../i18n/route-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { Items } from '../../print/items.tsx';
import { loadRouteMap } from '../../state/load-route-map.ts';
import { useResource } from '../../state/resource.ts';

/** The small map of a walk, as vectors for paper; nothing while it is on its way or when it cannot be had. */
export function RouteMap(props: Omit<RouteMapInput, 'ground' | 'sources'>): ReactNode {
  const { language } = useMessages();
  const words = ROUTE_MESSAGES[language];
  const key = `route-map ${props.language} ${props.line[0]?.join()} ${props.line.at(-1)?.join()}`;
  const items = useResource(key, () =>
    loadRouteMap({ ...props, sources: ROUTE_MAP_SOURCES[props.language] }),
  );
  if (items.status !== 'ready') return null;
  const { box } = routeFrame(props.line);
  return (
    <figure className="paper-map">
      <svg viewBox={`0 0 ${box.width} ${box.height}`} role="img" aria-label={words.map}>
        <Items items={[{ kind: 'group', clip: box, items: items.value }]} />
      </svg>
    </figure>
  );
}
