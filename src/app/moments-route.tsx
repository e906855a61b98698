import type { ReactNode } from 'react';
import { dated } from '../catalogue/dated.ts';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import { MomentsPage } from '../features/read-moments/moments-page.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import { useCampaigns } from '../state/filtered-actors.ts';
import { useResource } from '../state/resource.ts';
import { LoadFailure } from './failure.tsx';

/** All moments and campaigns, of now and of before. */
export function MomentsRoute(props: { readonly areas: readonly NeighbourhoodFeature[] }): ReactNode {
  const { messages } = useMessages();
  const moments = useResource('moments', dated.moments);
  const campaigns = useCampaigns();
  if (moments.status === 'failed') return <LoadFailure error={moments.error} retry={moments.retry} />;
  if (campaigns.status === 'failed') return <LoadFailure error={campaigns.error} retry={campaigns.retry} />;
  if (moments.status === 'loading' || campaigns.status === 'loading')
    return <p role="status">{messages.state.loading}</p>;
  return (
    <MomentsPage
      moments={moments.value.moments}
      campaigns={campaigns.value.campaigns}
      areas={props.areas.map(({ properties }) => properties)}
    />
  );
}
