import type { ReactNode } from 'react';
import type { PlaceRef } from '../domain/handover/place-ref.ts';
import type { CategoriesFile } from '../domain/model/taxonomy.ts';
import { ListPage } from '../features/keep-actors/list-page.tsx';
import { PaperPage } from '../features/keep-actors/paper-page.tsx';
import { LIST_MESSAGES } from '../i18n/list-messages.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { useTaxonomy } from '../state/area-data.ts';
import { useKeptList, useKeptListOfOtherTabs } from '../state/kept-list.ts';
import { useListedActors } from '../state/listed-actors.ts';
import { LoadFailure } from './failure.tsx';
import { useTitle } from './page-effects.ts';

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
  useTitle([LIST_MESSAGES[language].paperTitle, messages.site.name].join(' · '));
  if (listed.status === 'failed') return <LoadFailure error={listed.error} retry={listed.retry} />;
  if (taxonomy.status === 'failed') return <LoadFailure error={taxonomy.error} retry={taxonomy.retry} />;
  if (listed.status === 'loading' || taxonomy.status === 'loading')
    return <p role="status">{messages.state.loading}</p>;
  return <PaperPage given={props.places} listed={listed.value} categories={taxonomy.value.categories} />;
}
