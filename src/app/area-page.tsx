import { lazy, type ReactNode, Suspense } from 'react';
import { actorName, officialName } from '../domain/directory/naming.ts';
import { atSameAddress } from '../domain/directory/same-address.ts';
import type { PlaceRef } from '../domain/handover/place-ref.ts';
import type { ActorFeature, ActorProperties } from '../domain/model/actor.ts';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import type { ActorId, NeighbourhoodId, ThemeId } from '../domain/model/identity.ts';
import { AreaHeading } from '../features/browse-actors/area-heading.tsx';
import { BrowseActors } from '../features/browse-actors/browse-actors.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import type { AreaKey } from '../state/address.ts';
import type { Taxonomy } from '../state/area-data.ts';
import type { Resource } from '../state/resource.ts';
import { areaHref, hrefTo, NOTHING_CHOSEN, useView } from '../state/view.ts';
import type { VisibleActors } from '../state/visible-actors.ts';
import { Band } from '../ui/band.tsx';
import { LoadFailure } from './failure.tsx';
import { MissingActor } from './missing-actor.tsx';
import { NotFound } from './not-found.tsx';

const ActorPage = lazy(() =>
  import('../features/read-actor/actor-page.tsx').then((module) => ({ default: module.ActorPage })),
);
const AreaMoments = lazy(() =>
  import('../features/read-moments/area-moments.tsx').then((module) => ({ default: module.AreaMoments })),
);
const CampaignBanner = lazy(() =>
  import('../features/read-moments/campaign-banner.tsx').then((module) => ({
    default: module.CampaignBanner,
  })),
);
const FilterBar = lazy(() =>
  import('../features/filter-actors/filter-bar.tsx').then((module) => ({ default: module.FilterBar })),
);
const KeepButton = lazy(() =>
  import('../features/keep-actors/keep-button.tsx').then((module) => ({ default: module.KeepButton })),
);

const ActorAloud = lazy(() =>
  import('../features/read-aloud/actor-aloud.tsx').then((module) => ({ default: module.ActorAloud })),
);
const ListAloud = lazy(() =>
  import('../features/read-aloud/list-aloud.tsx').then((module) => ({ default: module.ListAloud })),
);

const NearArea = lazy(() => import('./near-area.tsx').then((module) => ({ default: module.NearArea })));
const RouteSection = lazy(() =>
  import('../features/walk-route/route-section.tsx').then((module) => ({ default: module.RouteSection })),
);

/** The sheet of one actor with the way there from the chosen point. */
function paperHref(place: PlaceRef): string {
  const { address } = useView.getState();
  const page = { kind: 'list', places: [place], paper: true } as const;
  return hrefTo({ page, ...NOTHING_CHOSEN, at: address.at });
}

/** A neighbourhood (or the rest of the Region) with its actors, or one of these actors. */
export function AreaPage(props: {
  readonly area: AreaKey;
  readonly actor: ActorId | null;
  readonly neighbourhoods: readonly NeighbourhoodFeature[];
  readonly actors: Resource<readonly ActorFeature[]>;
  readonly visible: VisibleActors;
  readonly taxonomy: Taxonomy;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}): ReactNode {
  const { messages, language } = useMessages();
  const { actors, area } = props;
  const neighbourhood = props.neighbourhoods.find((feature) => feature.properties.id === area)?.properties;
  if (!neighbourhood && area !== 'region') return <NotFound />;
  const areaName = neighbourhood
    ? (officialName(neighbourhood, language)?.text ?? area)
    : messages.area.restTitle;
  const keepButton = (actor: ActorProperties): ReactNode => (
    <Suspense>
      <KeepButton
        place={{ area: area as NeighbourhoodId, id: actor.id }}
        name={actorName(actor, language).text}
      />
    </Suspense>
  );
  if (actors.status === 'failed') return <LoadFailure error={actors.error} retry={actors.retry} />;
  if (props.actor) {
    if (actors.status === 'loading') return <p role="status">{messages.state.loading}</p>;
    const actor = actors.value.find((feature) => feature.properties.id === props.actor);
    if (!actor) return <MissingActor id={props.actor} area={area} areaName={areaName} />;
    const category = props.taxonomy.categories.categories.find(({ id }) => id === actor.properties.category);
    return (
      <ActorPage
        actor={actor}
        category={category}
        themeWords={props.themeWords}
        vocabulary={props.taxonomy.vocabulary}
        area={area}
        sameAddress={atSameAddress(actor, actors.value)}
        action={
          <>
            {keepButton(actor.properties)}
            <Suspense>
              <ActorAloud actor={actor.properties} category={category} />
            </Suspense>
          </>
        }
        route={
          actor.geometry && (
            <Suspense>
              <RouteSection
                key={actor.properties.id}
                to={actor.geometry.coordinates}
                paperHref={paperHref({ area: area as NeighbourhoodId, id: actor.properties.id })}
              />
            </Suspense>
          )
        }
        backHref={areaHref(area)}
        backName={areaName}
      />
    );
  }
  return (
    <div className="area-page">
      {neighbourhood ? (
        <AreaHeading neighbourhood={neighbourhood} themeWords={props.themeWords} />
      ) : (
        <Band
          back={{ href: hrefTo({ page: { kind: 'start' }, query: '', at: null }), label: messages.site.home }}
        >
          <h1 tabIndex={-1}>{messages.area.restTitle}</h1>
          <p className="band-facts">{messages.area.restLead}</p>
        </Band>
      )}
      <Suspense>
        <CampaignBanner area={neighbourhood?.id ?? null} />
      </Suspense>
      {actors.status === 'loading' || props.visible.pending ? (
        <p role="status">{messages.state.loading}</p>
      ) : (
        <BrowseActors
          key={area}
          area={area}
          actors={actors.value}
          visible={props.visible}
          action={keepButton}
          filters={
            <Suspense fallback={<p className="filter-place" />}>
              <FilterBar
                area={area}
                actors={actors.value.map(({ properties }) => properties)}
                found={props.visible.found}
                sure={props.visible.sure.length}
                ask={props.visible.ask.length}
                showsAsk={props.visible.showsAsk}
                taxonomy={props.taxonomy}
              />
            </Suspense>
          }
          aloud={
            <Suspense>
              <ListAloud shown={props.visible.shown} all={actors.value.length} />
            </Suspense>
          }
          near={
            <Suspense fallback={<p className="filter-place" />}>
              <NearArea visible={props.visible} />
            </Suspense>
          }
          taxonomy={props.taxonomy}
          themeWords={props.themeWords}
        />
      )}
      {neighbourhood && (
        <Suspense>
          <AreaMoments area={neighbourhood} />
        </Suspense>
      )}
    </div>
  );
}
