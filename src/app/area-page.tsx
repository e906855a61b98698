import { lazy, type ReactNode } from 'react';
import { actorName, officialName } from '../domain/directory/naming.ts';
import type { ActorFeature, ActorProperties } from '../domain/model/actor.ts';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import type { ActorId, NeighbourhoodId, ThemeId } from '../domain/model/identity.ts';
import { AreaHeading } from '../features/browse-actors/area-heading.tsx';
import { BrowseActors } from '../features/browse-actors/browse-actors.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import type { AreaKey } from '../state/address.ts';
import type { Taxonomy } from '../state/area-data.ts';
import type { Resource } from '../state/resource.ts';
import { hrefTo } from '../state/view.ts';
import type { VisibleActors } from '../state/visible-actors.ts';
import { Band } from '../ui/band.tsx';
import { Later } from '../ui/later.tsx';
import { LoadFailure } from './failure.tsx';
import { NotFound } from './not-found.tsx';

const ActorRoute = lazy(() => import('./actor-route.tsx').then((module) => ({ default: module.ActorRoute })));
const AreaAfterList = lazy(() =>
  import('./area-after-list.tsx').then((module) => ({ default: module.AreaAfterList })),
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

const ListAloud = lazy(() =>
  import('../features/read-aloud/list-aloud.tsx').then((module) => ({ default: module.ListAloud })),
);
const PaperLine = lazy(() =>
  import('../features/read-changes/paper-line.tsx').then((module) => ({ default: module.PaperLine })),
);
const NearArea = lazy(() => import('./near-area.tsx').then((module) => ({ default: module.NearArea })));

/** A neighbourhood (or the rest of the Region) with its actors, or one of these actors. */
export function AreaPage(props: {
  readonly area: AreaKey;
  readonly actor: ActorId | null;
  /** number of the edition on the paper that led here */
  readonly paper?: number | undefined;
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
  const home = { href: hrefTo({ page: { kind: 'start' }, query: '', at: null }), label: messages.site.home };
  const keepButton = (actor: ActorProperties): ReactNode => (
    <Later>
      <KeepButton
        place={{ area: area as NeighbourhoodId, id: actor.id }}
        name={actorName(actor, language).text}
      />
    </Later>
  );
  if (actors.status === 'failed') {
    return (
      <div className="area-page">
        <Band back={home}>
          <h1 tabIndex={-1}>{areaName}</h1>
        </Band>
        <LoadFailure error={actors.error} retry={actors.retry} />
      </div>
    );
  }
  if (props.actor) {
    if (actors.status === 'loading') return <p role="status">{messages.state.loading}</p>;
    return (
      <ActorRoute
        {...{ area, areaName, taxonomy: props.taxonomy, themeWords: props.themeWords }}
        id={props.actor}
        actors={actors.value}
        action={keepButton}
      />
    );
  }
  return (
    <div className="area-page">
      {neighbourhood ? (
        <AreaHeading neighbourhood={neighbourhood} themeWords={props.themeWords} />
      ) : (
        <Band back={home}>
          <h1 tabIndex={-1}>{areaName}</h1>
          <p className="band-facts">{messages.area.restLead}</p>
        </Band>
      )}
      {props.paper !== undefined && (
        <Later>
          <PaperLine edition={props.paper} />
        </Later>
      )}
      <Later>
        <CampaignBanner area={neighbourhood?.id ?? null} />
      </Later>
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
            <Later waiting={<p className="filter-place" />}>
              <FilterBar
                area={area}
                actors={actors.value.map(({ properties }) => properties)}
                found={props.visible.found}
                sure={props.visible.sure.length}
                ask={props.visible.ask.length}
                showsAsk={props.visible.showsAsk}
                taxonomy={props.taxonomy}
              />
            </Later>
          }
          aloud={
            <Later>
              <ListAloud shown={props.visible.shown} all={actors.value.length} />
            </Later>
          }
          near={
            <Later waiting={<p className="filter-place" />}>
              <NearArea visible={props.visible} />
            </Later>
          }
          taxonomy={props.taxonomy}
          themeWords={props.themeWords}
        />
      )}
      <Later>
        <AreaAfterList area={area} neighbourhood={neighbourhood ?? null} />
      </Later>
    </div>
  );
}
