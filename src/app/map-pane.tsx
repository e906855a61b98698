import { lazy, type ReactNode, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { tilesUrl } from '../catalogue/built.ts';
import type { ActorFeature } from '../domain/model/actor.ts';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import type { ActorId, ThemeId } from '../domain/model/identity.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { AreaKey } from '../state/address.ts';
import { useEasy } from '../state/easy.ts';
import { useLook } from '../state/look.ts';
import { useMapContents } from '../state/map-contents.ts';
import { areaHref, followLink, highlight, neighbourhoodOf, setMapState, useView } from '../state/view.ts';
import { ErrorBoundary } from './failure.tsx';
import './map-pane.css';

const AreaMap = lazy(() =>
  import('./area-map-frame.tsx').then((module) => ({ default: module.AreaMapFrame })),
);

const follow = (href: string): void => {
  followLink(new URL(href, location.href));
};

/** True once the browser has drawn the list and has time for the map's code. */
function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(() => setIdle(true), 200);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(() => setIdle(true), { timeout: 2000 });
    return () => cancelIdleCallback(handle);
  }, []);
  return idle;
}

/** Screen heights between what is seen and the map at which its code is asked for. */
const SCREENS_AHEAD = '100%';

/** True from the moment an element is in sight or one screen away: a phone that never scrolls to it loads no map. */
function useNearSight(element: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || !element.current) return;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: `${SCREENS_AHEAD} 0px` },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [near, element]);
  return near;
}

/** The map beside the list, showing the same actors; a sentence instead where no map can be drawn. */
export function MapPane(props: {
  readonly neighbourhoods: readonly NeighbourhoodFeature[];
  readonly actors: readonly ActorFeature[];
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}): ReactNode {
  const { messages, language } = useMessages();
  const { address, highlighted, map } = useView();
  const { contents, route } = useMapContents();
  const look = useLook((state) => state.look);
  const easy = useEasy((state) => state.easy);
  const pane = useRef<HTMLElement>(null);
  const idle = useIdle();
  const near = useNearSight(pane);
  const { page } = address;
  const area = contents?.area ?? neighbourhoodOf(address);
  const actor = contents?.actor ?? (page.kind === 'area' ? page.actor : null);
  const actors = contents?.actors ?? props.actors;
  const areaOf = (id: ActorId): AreaKey =>
    actors.find(({ properties }) => properties.id === id)?.properties.neighbourhood ?? 'region';
  const archive = tilesUrl();
  const failed = map === 'webgl' || map === 'context-lost' || !archive;
  const loading = <p className="map-message">{messages.state.mapLoading}</p>;
  const none = <p className="map-message">{messages.state.noWebgl}</p>;
  return (
    <section ref={pane} className="map-pane" id="map" aria-label={messages.site.map}>
      <a className="skip-link" href="#after-map">
        {messages.site.skipMap}
      </a>
      {failed && (
        <p className="map-message" role="status">
          {map === 'context-lost' ? messages.state.mapLost : messages.state.noWebgl}
        </p>
      )}
      {map === 'tiles' && (
        <p className="map-warning" role="status">
          {messages.state.noTiles}
        </p>
      )}
      {!failed && (
        <ErrorBoundary resetKey="map" fallback={none}>
          <Suspense fallback={loading}>
            {idle && near ? (
              <AreaMap
                language={language}
                flavour={easy ? 'contrast' : look}
                tilesUrl={archive}
                neighbourhoods={props.neighbourhoods}
                area={area}
                actors={actors}
                actor={actor}
                themes={address.themes}
                themeWords={props.themeWords}
                place={contents?.place ?? address.at ?? route?.[0] ?? null}
                route={route}
                seesAll={contents !== null}
                highlighted={highlighted}
                reducedMotion={matchMedia('(prefers-reduced-motion: reduce)').matches}
                onChooseNeighbourhood={(id) => follow(areaHref(id))}
                onChooseActor={(id) => follow(areaHref(areaOf(id), id))}
                onHighlight={highlight}
                onUnavailable={setMapState}
              />
            ) : (
              loading
            )}
          </Suspense>
        </ErrorBoundary>
      )}
      <a className="skip-link" id="after-map" href="#content">
        {messages.site.skipToContent}
      </a>
    </section>
  );
}
