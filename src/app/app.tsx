import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { actorName, officialName } from '../domain/directory/naming.ts';
import type { ActorFeature } from '../domain/model/actor.ts';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import { THEME_IDS, type ThemeId } from '../domain/model/identity.ts';
import { AboutPage } from '../features/read-about/about-page.tsx';
import type { Messages } from '../i18n/messages/en.ts';
import { TranslationProvider, useMessages } from '../i18n/use-messages.tsx';
import type { Address } from '../state/address.ts';
import {
  type Taxonomy,
  useAreaActors,
  useNeighbourhoods,
  useTaxonomy,
  useVisibleActors,
} from '../state/area-data.ts';
import { neighbourhoodOf, useView } from '../state/view.ts';
import { AreaPage } from './area-page.tsx';
import { CompareRoute } from './compare-route.tsx';
import { ErrorBoundary, LoadFailure } from './failure.tsx';
import { HereFrame } from './here-frame.tsx';
import { MapPane } from './map-pane.tsx';
import { NotFound } from './not-found.tsx';
import { useFocusOnNewPage, useLinksWithoutReload, useTitle } from './page-effects.ts';
import { SiteFooter, SiteHeader } from './site-header.tsx';
import { StartPage } from './start-page.tsx';
import './app.css';
import './wide-page.css';

const PrintRoute = lazy(() => import('./print-route.tsx').then((module) => ({ default: module.PrintRoute })));

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

function Site(): ReactNode {
  const address = useView((view) => view.address);
  useLinksWithoutReload();
  if (address.page.kind === 'sheet') {
    return (
      <ErrorBoundary resetKey={JSON.stringify(address.page)}>
        <Suspense fallback={<Loading />}>
          <PrintRoute sheet={address.page.sheet} />
        </Suspense>
      </ErrorBoundary>
    );
  }
  return <MapAndList address={address} />;
}

function Loading(): ReactNode {
  return <p role="status">{useMessages().messages.state.loading}</p>;
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
  useTitle([titleOf(address, areas, all, messages), messages.site.name].filter(Boolean).join(' · '));
  const onArea = address.page.kind === 'area';
  const wide = address.page.kind === 'compare';
  return (
    <div className="site" data-wide={wide || undefined}>
      <a className="skip-link" href="#content">
        {messages.site.skipToContent}
      </a>
      <SiteHeader />
      <main id="content" tabIndex={-1}>
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
      </main>
      {!wide && (
        <>
          <MapPane neighbourhoods={areas} actors={onArea ? visible : NO_ACTORS} themeWords={themeWords} />
          <nav className="list-or-map" aria-label={`${messages.site.list} / ${messages.site.map}`}>
            <a href="#content">{messages.site.list}</a>
            <a href="#map">{messages.site.map}</a>
          </nav>
        </>
      )}
    </div>
  );
}

function PageOf(props: {
  readonly address: Address;
  readonly areas: readonly NeighbourhoodFeature[];
  readonly actors: ReturnType<typeof useAreaActors>;
  readonly visible: readonly ActorFeature[];
  readonly taxonomy: Taxonomy;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}): ReactNode {
  const { page } = props.address;
  const { areas, taxonomy, themeWords } = props;
  switch (page.kind) {
    case 'start':
      return <StartPage neighbourhoods={areas} taxonomy={taxonomy} themeWords={themeWords} />;
    case 'about':
      return <AboutPage />;
    case 'compare':
      return <CompareRoute measure={page.measure} themeWords={themeWords} />;
    case 'here':
      return <HereFrame themeWords={themeWords} />;
    case 'area':
      return <AreaPage area={page.area} actor={page.actor} neighbourhoods={areas} {...props} />;
    default:
      return <NotFound />;
  }
}

function wordsOf(taxonomy: Taxonomy | null, language: string): Readonly<Record<ThemeId, string>> {
  const labels = new Map(taxonomy?.themes.themes.map((theme) => [theme.id, theme.label[language]]));
  return Object.fromEntries(THEME_IDS.map((theme) => [theme, labels.get(theme) ?? theme])) as Record<
    ThemeId,
    string
  >;
}

function titleOf(
  address: Address,
  areas: readonly NeighbourhoodFeature[],
  actors: readonly ActorFeature[] | null,
  messages: Messages,
): string | null {
  const { page, language } = address;
  if (page.kind === 'here' || page.kind === 'compare') return messages[page.kind].title;
  const actor =
    page.kind === 'area' && actors?.find((feature) => feature.properties.id === page.actor)?.properties;
  if (actor) return actorName(actor, language).text;
  const area = areas.find((feature) => feature.properties.id === neighbourhoodOf(address));
  return area ? (officialName(area.properties, language)?.text ?? null) : null;
}
