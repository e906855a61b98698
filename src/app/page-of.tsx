import { lazy, type ReactNode, Suspense } from 'react';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import type { ThemeId } from '../domain/model/identity.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Address } from '../state/address.ts';
import type { Taxonomy, useAreaActors } from '../state/area-data.ts';
import type { VisibleActors } from '../state/visible-actors.ts';
import { AreaPage } from './area-page.tsx';
import { NotFound } from './not-found.tsx';

const AboutPage = lazy(() =>
  import('../features/read-about/about-page.tsx').then((module) => ({ default: module.AboutPage })),
);
const AccessibilityPage = lazy(() =>
  import('../features/read-accessibility/accessibility-page.tsx').then((module) => ({
    default: module.AccessibilityPage,
  })),
);
const ChangesRoute = lazy(() =>
  import('./changes-route.tsx').then((module) => ({ default: module.ChangesRoute })),
);
const CompareRoute = lazy(() =>
  import('./compare-route.tsx').then((module) => ({ default: module.CompareRoute })),
);
const StylePage = lazy(() =>
  import('../features/style-page/style-page.tsx').then((module) => ({ default: module.StylePage })),
);

const HereFrame = lazy(() => import('./here-frame.tsx').then((module) => ({ default: module.HereFrame })));
const GuideRoute = lazy(() => import('./guide-route.tsx').then((module) => ({ default: module.GuideRoute })));
const BarRoute = lazy(() => import('./bar-route.tsx').then((module) => ({ default: module.BarRoute })));
const ListRoute = lazy(() => import('./list-route.tsx').then((module) => ({ default: module.ListRoute })));
const MomentsRoute = lazy(() =>
  import('./moments-route.tsx').then((module) => ({ default: module.MomentsRoute })),
);

const StartPage = lazy(() => import('./start-page.tsx').then((module) => ({ default: module.StartPage })));
const PaperPhotoRoute = lazy(() =>
  import('./paper-photo-route.tsx').then((module) => ({ default: module.PaperPhotoRoute })),
);
const ProposeRoute = lazy(() =>
  import('./propose-route.tsx').then((module) => ({ default: module.ProposeRoute })),
);

const ReviewRoute = lazy(() =>
  import('./review-route.tsx').then((module) => ({ default: module.ReviewRoute })),
);
const PrivacyPage = lazy(() =>
  import('../features/read-privacy/privacy-page.tsx').then((module) => ({ default: module.PrivacyPage })),
);
const CheckWalkRoute = lazy(() =>
  import('./check-walk-route.tsx').then((module) => ({ default: module.CheckWalkRoute })),
);

const StudioRoute = lazy(() =>
  import('./studio-route.tsx').then((module) => ({ default: module.StudioRoute })),
);

const OfflineRoute = lazy(() =>
  import('./offline-route.tsx').then((module) => ({ default: module.OfflineRoute })),
);

const WorkshopRoute = lazy(() =>
  import('./workshop-route.tsx').then((module) => ({ default: module.WorkshopRoute })),
);

interface PageProps {
  readonly address: Address;
  readonly areas: readonly NeighbourhoodFeature[];
  readonly actors: ReturnType<typeof useAreaActors>;
  readonly visible: VisibleActors;
  readonly taxonomy: Taxonomy;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}

/** Something is on its way. */
export function Loading(): ReactNode {
  return <p role="status">{useMessages().messages.state.loading}</p>;
}

/** The page that the address names; a line that says so while its code is on its way. */
export function PageOf(props: PageProps): ReactNode {
  return (
    <Suspense fallback={<Loading />}>
      <ChosenPage {...props} />
    </Suspense>
  );
}

function ChosenPage(props: PageProps): ReactNode {
  const { page } = props.address;
  const { areas, taxonomy, themeWords } = props;
  switch (page.kind) {
    case 'start':
      return <StartPage neighbourhoods={areas} taxonomy={taxonomy} themeWords={themeWords} />;
    case 'about':
      return <AboutPage />;
    case 'accessibility':
      return <AccessibilityPage />;
    case 'style':
      return <StylePage themeWords={themeWords} />;
    case 'bar':
      return <BarRoute areas={areas} />;
    case 'changes':
      return <ChangesRoute since={page.since} areas={areas} />;
    case 'guide':
      return <GuideRoute place={page} {...props} />;
    case 'here':
      return <HereFrame themeWords={themeWords} />;
    case 'compare':
      return <CompareRoute measure={page.measure} themeWords={themeWords} />;
    case 'list':
      return <ListRoute places={page.places} categories={taxonomy.categories} />;
    case 'offline':
      return <OfflineRoute areas={areas} />;
    case 'moments':
      return <MomentsRoute areas={areas} />;
    case 'paper':
      return <PaperPhotoRoute areas={areas} />;
    case 'propose':
      return <ProposeRoute page={page} {...{ areas, taxonomy, themeWords }} />;
    case 'privacy':
      return <PrivacyPage />;
    case 'review':
      return <ReviewRoute choices={page.choices} {...{ areas, taxonomy, themeWords }} />;
    case 'studio':
      return <StudioRoute choices={page.choices} {...{ areas, taxonomy, themeWords }} />;
    case 'workshop':
      return <WorkshopRoute {...{ areas, taxonomy, themeWords }} />;
    case 'walk':
      return <CheckWalkRoute area={page.area} areas={areas} />;
    case 'area':
      return (
        <AreaPage area={page.area} actor={page.actor} paper={page.paper} neighbourhoods={areas} {...props} />
      );
    default:
      return <NotFound />;
  }
}
