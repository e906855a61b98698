import { type ReactNode, useMemo } from 'react';
import { catalogue } from '../catalogue/catalogue.ts';
import { dated } from '../catalogue/dated.ts';
import type { ActorFeature } from '../domain/model/actor.ts';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import type { ClosedFile } from '../domain/model/closed.ts';
import type { ThemeId } from '../domain/model/identity.ts';
import { knownOf } from '../domain/proposals/changes.ts';
import { ProposalPhotos } from '../features/propose/proposal-photos.tsx';
import { ReceiveProposals } from '../features/propose/receive-proposals.tsx';
import { SendProposals } from '../features/propose/send-proposals.tsx';
import { ThemeChoice } from '../features/propose/theme-choice.tsx';
import { ReviewPage } from '../features/review/review-page.tsx';
import { REVIEW_MESSAGES } from '../i18n/review-messages.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Taxonomy } from '../state/area-data.ts';
import { useProposals, useProposalsOpen } from '../state/proposals.ts';
import { useResource } from '../state/resource.ts';
import { readReviewChoices } from '../state/review-address.ts';
import { hrefTo, NOTHING_CHOSEN } from '../state/view.ts';
import { LoadFailure } from './failure.tsx';
import { lazyQr } from './lazy-qr.tsx';
import { useNameOf, useValueNames } from './proposal-names.ts';

interface ReviewProps {
  readonly choices: string;
  readonly areas: readonly NeighbourhoodFeature[];
  readonly taxonomy: Taxonomy;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}

/** Loads what proposals are compared with, and shows the page where a person decides about them. */
export function ReviewRoute(props: ReviewProps): ReactNode {
  const { messages } = useMessages();
  const isOpen = useProposalsOpen();
  const every = useResource('every-actor', async () => (await catalogue.everyActor()).features);
  const closed = useResource('closed', dated.closed);
  if (every.status === 'failed') return <LoadFailure error={every.error} retry={every.retry} />;
  if (closed.status === 'failed') return <LoadFailure error={closed.error} retry={closed.retry} />;
  if (!isOpen || every.status === 'loading' || closed.status === 'loading')
    return <p role="status">{messages.state.loading}</p>;
  return <Review {...props} actors={every.value} closed={closed.value} />;
}

function Review(
  props: ReviewProps & { readonly actors: readonly ActorFeature[]; readonly closed: ClosedFile },
): ReactNode {
  const { language } = useMessages();
  const words = REVIEW_MESSAGES[language];
  const { areas, actors, closed, taxonomy } = props;
  const records = useProposals((state) => state.records);
  const choices = useMemo(() => readReviewChoices(props.choices), [props.choices]);
  const known = useMemo(() => knownOf(actors, closed), [actors, closed]);
  const names = useValueNames(props);
  const nameOf = useNameOf(actors, areas, closed.actors);
  const page = hrefTo({ page: { kind: 'review', choices: '' }, ...NOTHING_CHOSEN });
  const sending = { send: words.handOn, sendLead: words.handOnLead, withContacts: words.withContacts };
  return (
    <ReviewPage
      {...{ known, choices, actors, areas, names, nameOf, categories: taxonomy.categories }}
      photos={(ids) => <ProposalPhotos ids={ids} />}
      themeChoice={(label, chosen, onChange) => (
        <ThemeChoice {...{ label, chosen, onChange, themeWords: props.themeWords }} />
      )}
      receive={
        <ReceiveProposals
          {...{ names, nameOf, words: { receive: words.bringIn, receiveLead: words.bringInLead } }}
        />
      }
      send={(below) => (
        <SendProposals {...{ records, page, words: sending, qr: lazyQr }}>{below}</SendProposals>
      )}
    />
  );
}
