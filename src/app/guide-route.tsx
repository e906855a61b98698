import { lazy, type ReactNode, Suspense } from 'react';
import { catalogue } from '../catalogue/catalogue.ts';
import { actorName } from '../domain/directory/naming.ts';
import type { ActorProperties } from '../domain/model/actor.ts';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import type { NeighbourhoodId, ThemeId } from '../domain/model/identity.ts';
import type { GuidePlace } from '../features/guide/guide-links.ts';
import { GuidePage } from '../features/guide/guide-page.tsx';
import { ReadAloud } from '../features/read-aloud/read-aloud.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import { type Address, NEAR_ME } from '../state/address.ts';
import { type Taxonomy, useAreaActors } from '../state/area-data.ts';
import { useResource } from '../state/resource.ts';
import { LoadFailure } from './failure.tsx';
import { PhoneText } from './phone-text.tsx';

const KeepButton = lazy(() =>
  import('../features/keep-actors/keep-button.tsx').then((module) => ({ default: module.KeepButton })),
);

const NO_ACTORS: readonly never[] = [];

/** The guide: its first question at once, the others with the actors of the chosen neighbourhood or of the Region. */
export function GuideRoute(props: {
  readonly address: Address;
  readonly place: GuidePlace;
  readonly areas: readonly NeighbourhoodFeature[];
  readonly taxonomy: Taxonomy;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}): ReactNode {
  const { messages } = useMessages();
  const { place } = props;
  const actors = useGuideActors(props.address, place);
  const needsActors = place.step !== 'about' && place.step !== 'where';
  if (needsActors && actors.status === 'failed') return <LoadFailure {...actors} />;
  if (needsActors && actors.status === 'loading') return <p role="status">{messages.state.loading}</p>;
  return (
    <GuidePage
      place={place}
      actors={actors.status === 'ready' ? actors.value : NO_ACTORS}
      areas={props.areas.map(({ properties }) => properties)}
      taxonomy={props.taxonomy}
      themeWords={props.themeWords}
      action={(actor) => <Keep actor={actor} />}
      withPhones={(text) => <PhoneText text={text} />}
      aloud={(text) => <ReadAloud text={text} />}
    />
  );
}

/** The actors of the chosen neighbourhood once the doors are shown, else those of the whole Region. */
function useGuideActors(address: Address, place: GuidePlace) {
  const area = place.where === null || place.where === NEAR_ME || place.step === 'fit' ? null : place.where;
  const inArea = useAreaActors(area ? { ...address, page: { kind: 'area', area, actor: null } } : address);
  const everywhere = useResource(
    area === null ? 'every-actor' : null,
    async () => (await catalogue.everyActor()).features,
  );
  return area ? inArea : everywhere;
}

function Keep({ actor }: { readonly actor: ActorProperties }): ReactNode {
  const { language } = useMessages();
  const area = actor.neighbourhood ?? ('region' as NeighbourhoodId);
  return (
    <Suspense>
      <KeepButton place={{ area, id: actor.id }} name={actorName(actor, language).text} />
    </Suspense>
  );
}
