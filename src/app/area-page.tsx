import { lazy, type ReactNode } from 'react';
import { officialName } from '../domain/directory/naming.ts';
import type { ActorFeature } from '../domain/model/actor.ts';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import type { ActorId, ThemeId } from '../domain/model/identity.ts';
import { AreaHeading } from '../features/browse-actors/area-heading.tsx';
import { BrowseActors } from '../features/browse-actors/browse-actors.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import type { AreaKey } from '../state/address.ts';
import type { Taxonomy } from '../state/area-data.ts';
import type { Resource } from '../state/resource.ts';
import { areaHref, hrefTo } from '../state/view.ts';
import { Band } from '../ui/band.tsx';
import { Notice } from '../ui/notice.tsx';
import { LoadFailure } from './failure.tsx';
import { NotFound } from './not-found.tsx';

const ActorPage = lazy(() =>
  import('../features/read-actor/actor-page.tsx').then((module) => ({ default: module.ActorPage })),
);

/** A neighbourhood (or the rest of the Region) with its actors, or one of these actors. */
export function AreaPage(props: {
  readonly area: AreaKey;
  readonly actor: ActorId | null;
  readonly neighbourhoods: readonly NeighbourhoodFeature[];
  readonly actors: Resource<readonly ActorFeature[]>;
  readonly visible: readonly ActorFeature[];
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
  if (actors.status === 'failed') return <LoadFailure error={actors.error} retry={actors.retry} />;
  if (props.actor) {
    if (actors.status === 'loading') return <p role="status">{messages.state.loading}</p>;
    const actor = actors.value.find((feature) => feature.properties.id === props.actor);
    if (!actor) return <MissingActor area={area} areaName={areaName} />;
    return (
      <ActorPage
        actor={actor}
        category={props.taxonomy.categories.categories.find(({ id }) => id === actor.properties.category)}
        themeWords={props.themeWords}
        vocabulary={props.taxonomy.vocabulary}
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
      {actors.status === 'loading' ? (
        <p role="status">{messages.state.loading}</p>
      ) : (
        <BrowseActors
          key={area}
          area={area}
          actors={actors.value}
          visible={props.visible}
          taxonomy={props.taxonomy}
          themeWords={props.themeWords}
        />
      )}
    </div>
  );
}

function MissingActor(props: { readonly area: AreaKey; readonly areaName: string }): ReactNode {
  const { messages } = useMessages();
  return (
    <Notice
      action={
        <a className="button" href={areaHref(props.area)}>
          {messages.actor.back(props.areaName)}
        </a>
      }
    >
      {messages.actor.missing}
    </Notice>
  );
}
