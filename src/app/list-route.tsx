import { lazy, type ReactNode, Suspense } from 'react';
import { actorName } from '../domain/directory/naming.ts';
import type { PlaceRef } from '../domain/handover/place-ref.ts';
import type { CategoriesFile } from '../domain/model/taxonomy.ts';
import { ListPage } from '../features/keep-actors/list-page.tsx';
import { PaperPage } from '../features/keep-actors/paper-page.tsx';
import { LIST_MESSAGES } from '../i18n/list-messages.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { useTaxonomy } from '../state/area-data.ts';
import { useKeptList, useKeptListOfOtherTabs } from '../state/kept-list.ts';
import { type ListedActor, useListedActors } from '../state/listed-actors.ts';
import { useMyPosition } from '../state/my-position.ts';
import { hrefTo, useView } from '../state/view.ts';
import { LoadFailure } from './failure.tsx';
import { useTitle } from './page-effects.ts';

const ActorPaperRoute = lazy(() =>
  import('../features/walk-route/paper-route.tsx').then((module) => ({ default: module.PaperRoute })),
);
const PaperStart = lazy(() =>
  import('../features/walk-route/paper-route.tsx').then((module) => ({ default: module.PaperStart })),
);

/** The visitor's list, or the one that a link names. */
export function ListRoute(props: {
  readonly places: readonly PlaceRef[] | null;
  readonly categories: CategoriesFile;
}): ReactNode {
  const { messages } = useMessages();
  useKeptListOfOtherTabs();
  const mine = useKeptList((list) => list.places);
  const listed = useListedActors(props.places ?? mine);
  if (listed.status === 'loading') return <p role="status">{messages.state.loading}</p>;
  if (listed.status === 'failed') return <LoadFailure error={listed.error} retry={listed.retry} />;
  return <ListPage given={props.places} listed={listed.value} categories={props.categories} />;
}

/** A list as a sheet for a person; a page of its own, without map and header. */
export function PaperRoute(props: { readonly places: readonly PlaceRef[] | null }): ReactNode {
  const { messages, language } = useMessages();
  const mine = useKeptList((list) => list.places);
  const listed = useListedActors(props.places ?? mine);
  const taxonomy = useTaxonomy();
  const back = useWayToActor(listed.status === 'ready' ? listed.value.actors : NONE);
  useTitle([LIST_MESSAGES[language].paperTitle, messages.site.name].join(' · '));
  if (listed.status === 'failed') return <LoadFailure error={listed.error} retry={listed.retry} />;
  if (taxonomy.status === 'failed') return <LoadFailure error={taxonomy.error} retry={taxonomy.retry} />;
  if (listed.status === 'loading' || taxonomy.status === 'loading')
    return <p role="status">{messages.state.loading}</p>;
  return (
    <PaperPage
      given={props.places}
      listed={listed.value}
      categories={taxonomy.value.categories}
      back={back}
      start={
        <Suspense>
          <PaperStart />
        </Suspense>
      }
      routeTo={(actor) => (
        <Suspense>
          <ActorPaperRoute actor={actor} />
        </Suspense>
      )}
    />
  );
}

const NONE: readonly ListedActor[] = [];

/** The way back to the page of the one actor whose sheet tells the way there; null for other lists. */
function useWayToActor(
  actors: readonly ListedActor[],
): { readonly href: string; readonly label: string } | null {
  const { messages, language } = useMessages();
  const at = useView((view) => view.address.at);
  const isMine = useMyPosition((state) => state.mine.status === 'known');
  const [only, ...others] = actors;
  if (!only || others.length > 0 || (at === null && !isMine)) return null;
  const { place, actor } = only;
  return {
    href: hrefTo({ page: { kind: 'area', area: place.area, actor: place.id } }),
    label: messages.actor.back(actorName(actor.properties, language).text),
  };
}
