import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import type { ActorFeature } from '../domain/model/actor.ts';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import { TranslationProvider, useMessages } from '../i18n/use-messages.tsx';
import type { Address, Page } from '../state/address.ts';
import { useAreaActors, useNeighbourhoods, useTaxonomy } from '../state/area-data.ts';
import { useMapContents } from '../state/map-contents.ts';
import { useShownDrawings } from '../state/shown-drawings.ts';
import { useView } from '../state/view.ts';
import { useVisibleActors } from '../state/visible-actors.ts';
import { hasRoomMark } from '../storage/room/room-mark.ts';
import { ErrorBoundary, LoadFailure } from './failure.tsx';
import { MapPane } from './map-pane.tsx';
import { useFocusOnNewPage, useLinksWithoutReload, useTitle } from './page-effects.ts';
import { Loading, PageOf } from './page-of.tsx';
import { titleOf, wordsOf } from './page-words.ts';
import { SiteFooter, SiteHeader } from './site-header.tsx';
import './app.css';

/** Never keeps the page from being drawn: without its code there is no line. */
const OfflineLine = lazy(() =>
  import('./offline-line.tsx').then(
    (module) => ({ default: module.OfflineLine }),
    () => ({ default: NoLine }),
  ),
);
const NoLine = (_: { readonly quiet?: boolean }): ReactNode => null;

const PaperRoute = lazy(() => import('./list-route.tsx').then((module) => ({ default: module.PaperRoute })));
const RoomLine = lazy(() =>
  import('../features/workshop/room-line.tsx').then((module) => ({ default: module.RoomLine })),
);
const ScreenRoute = lazy(() =>
  import('./workshop-screen-route.tsx').then((module) => ({ default: module.WorkshopScreenRoute })),
);
const PrintRoute = lazy(() => import('./print-route.tsx').then((module) => ({ default: module.PrintRoute })));

/** Pages that need the width of the map for themselves. */
const WITHOUT_MAP: ReadonlySet<string> = new Set([
  'accessibility',
  'style',
  'bar',
  'changes',
  'compare',
  'guide',
  'list',
  'moments',
  'privacy',
  'review',
  'paper',
  'studio',
]);

const NO_AREAS: readonly NeighbourhoodFeature[] = [];
const NO_ACTORS: readonly ActorFeature[] = [];

/** The whole site in the visitor's language. */
export function App(): ReactNode {
  const language = useView((view) => view.address.language);
  return (
    <TranslationProvider language={language}>
      <Site />
    </TranslationProvider>
  );
}

/** Only who proposes a new place or another point has to point at the map; what people drew is shown on it. */
function useIsWide(page: Page): boolean {
  const hasDrawings = useShownDrawings(({ shown }) => shown.length > 0);
  const hasContents = useMapContents(({ contents }) => contents !== null);
  if (page.kind !== 'propose') return WITHOUT_MAP.has(page.kind);
  return page.area === null ? !hasDrawings : page.actor !== null && !hasContents;
}

function Site(): ReactNode {
  const address = useView((view) => view.address);
  useLinksWithoutReload();
  if (address.page.kind === 'sheet') {
    return (
      <ErrorBoundary resetKey={JSON.stringify(address.page)}>
        <Suspense fallback={<Loading />}>
          <PrintRoute sheet={address.page.sheet} />
          <OfflineLine quiet />
        </Suspense>
      </ErrorBoundary>
    );
  }
  if (address.page.kind === 'list' && address.page.paper) {
    return (
      <ErrorBoundary resetKey="list">
        <Suspense fallback={<Loading />}>
          <PaperRoute places={address.page.places} />
          <OfflineLine quiet />
        </Suspense>
      </ErrorBoundary>
    );
  }
  if (address.page.kind === 'workshop' && address.page.screen) {
    return (
      <ErrorBoundary resetKey="screen">
        <Suspense fallback={<Loading />}>
          <ScreenRoute />
        </Suspense>
      </ErrorBoundary>
    );
  }
  return <MapAndList address={address} />;
}

function MapAndList(props: { readonly address: Address }): ReactNode {
  const { address } = props;
  const { messages, language } = useMessages();
  const neighbourhoods = useNeighbourhoods();
  const taxonomy = useTaxonomy();
  const actors = useAreaActors(address);
  const known = taxonomy.status === 'ready' ? taxonomy.value : null;
  const areas = neighbourhoods.status === 'ready' ? neighbourhoods.value : NO_AREAS;
  const all = actors.status === 'ready' ? actors.value : null;
  const visible = useVisibleActors(all, known, address);
  const themeWords = useMemo(() => wordsOf(known, language), [known, language]);
  useFocusOnNewPage(
    address,
    known !== null && areas.length > 0 && (all !== null || address.page.kind !== 'area'),
  );
  useTitle([titleOf(address, messages, areas, all), messages.site.name].filter(Boolean).join(' · '));
  const wide = useIsWide(address.page);
  const onArea = address.page.kind === 'area';
  return (
    <div className="site" data-page={address.page.kind} data-wide={wide || undefined}>
      <a className="skip-link" href="#content">
        {messages.site.skipToContent}
      </a>
      <SiteHeader />
      <Suspense>
        <OfflineLine />
        {address.page.kind !== 'workshop' && hasRoomMark() && <RoomLine />}
      </Suspense>
      <main id="content" tabIndex={-1}>
        <div className="pane">
          <ErrorBoundary resetKey={JSON.stringify(address.page)}>
            {neighbourhoods.status === 'failed' && <LoadFailure {...neighbourhoods} />}
            {taxonomy.status === 'failed' && <LoadFailure {...taxonomy} />}
            {neighbourhoods.status === 'ready' && known ? (
              <PageOf address={address} {...{ areas, actors, visible, themeWords }} taxonomy={known} />
            ) : (
              <Loading />
            )}
          </ErrorBoundary>
          <SiteFooter />
        </div>
        {!wide && (
          <MapPane
            neighbourhoods={areas}
            actors={onArea ? visible.shown : NO_ACTORS}
            themeWords={themeWords}
          />
        )}
      </main>
      {!wide && <ListOrMap />}
    </div>
  );
}

/** On a phone list and map stand under each other: two links lead to either. */
function ListOrMap(): ReactNode {
  const { site } = useMessages().messages;
  return (
    <nav className="list-or-map" aria-label={`${site.list} / ${site.map}`}>
      <a href="#content">{site.list}</a>
      <a href="#map">{site.map}</a>
    </nav>
  );
}
