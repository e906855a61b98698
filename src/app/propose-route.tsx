import type { ReactNode } from 'react';
import { catalogue } from '../catalogue/catalogue.ts';
import { actorName, officialName } from '../domain/directory/naming.ts';
import type { ActorFeature } from '../domain/model/actor.ts';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import type { ActorId, NeighbourhoodId, ThemeId } from '../domain/model/identity.ts';
import { PhotoPanel } from '../features/paper/photo-panel.tsx';
import { MyProposals } from '../features/propose/my-proposals.tsx';
import { ProposePage, type ProposePageProps } from '../features/propose/propose-page.tsx';
import { StreetSearch } from '../features/walk-route/street-search.tsx';
import { PAPER_MESSAGES } from '../i18n/paper-messages.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { AreaKey, Page } from '../state/address.ts';
import { type Taxonomy, useActorsOf } from '../state/area-data.ts';
import { countFromPhoto, type PhotoOnMap, usePaperPhoto } from '../state/paper-photo.ts';
import { useProposalsOpen } from '../state/proposals.ts';
import { useProposeForm } from '../state/propose-form.ts';
import { useResource } from '../state/resource.ts';
import { areaHref, goTo, NOTHING_CHOSEN, useView } from '../state/view.ts';
import { LoadFailure } from './failure.tsx';
import { lazyQr } from './lazy-qr.tsx';
import { NotFound } from './not-found.tsx';
import { useNameOf, useValueNames } from './proposal-names.ts';

interface ProposeProps {
  readonly areas: readonly NeighbourhoodFeature[];
  readonly taxonomy: Taxonomy;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}

/** The page where people propose, and the one with what they proposed on this device. */
export function ProposeRoute(
  props: ProposeProps & { readonly page: Page & { readonly kind: 'propose' } },
): ReactNode {
  const { messages } = useMessages();
  const { area, actor } = props.page;
  const isOpen = useProposalsOpen();
  const made = usePaperPhoto((state) => state.made);
  if (!isOpen) return <p role="status">{messages.state.loading}</p>;
  if (area === null) return <Mine {...props} />;
  return <Form key={`${area} ${actor} ${made}`} {...props} {...{ area, actor }} />;
}

function Form(props: ProposeProps & { readonly area: AreaKey; readonly actor: ActorId | null }): ReactNode {
  const { messages, language } = useMessages();
  const { area, actor: id } = props;
  const at = useView(({ address }) => address.at);
  const photo = usePaperPhoto((state) => (state.photo?.area === area ? state.photo : null));
  const open = useProposeForm(area as NeighbourhoodId, id, {
    at,
    ...(photo && id === null ? { saying: 'draw' } : {}),
  });
  const actors = useActorsOf(area);
  const names = useValueNames(props);
  const home = props.areas.find(({ properties }) => properties.id === area)?.properties;
  if (!home && area !== 'region') return <NotFound />;
  if (actors.status === 'failed') return <LoadFailure error={actors.error} retry={actors.retry} />;
  if (actors.status === 'loading') return <p role="status">{messages.state.loading}</p>;
  const actor = actors.value.find(({ properties }) => properties.id === id) ?? null;
  if (id && !actor) return <NotFound />;
  const areaName = (home && officialName(home, language)?.text) ?? messages.area.restTitle;
  const backName = actor ? actorName(actor.properties, language).text : areaName;
  return (
    <ProposePage
      {...{ open, actor, names, actors: actors.value, themeWords: props.themeWords }}
      categories={props.taxonomy.categories}
      sheet={photo && sheetOf(photo, PAPER_MESSAGES[language].sheetOf(areaName, photo.edition), actors.value)}
      findStreet={(label, onChoose) => <StreetSearch label={label} onChoose={onChoose} />}
      back={{ href: areaHref(area, id), label: messages.actor.back(backName) }}
    />
  );
}

/** The sheet whose photo lies on the map. After a proposal one goes on with the next thing drawn on it. */
function sheetOf(
  { area, edition }: PhotoOnMap,
  name: string,
  actors: readonly ActorFeature[],
): ProposePageProps['sheet'] {
  const onFinish = (): void => {
    countFromPhoto();
    goTo({ page: { kind: 'propose', area, actor: null }, ...NOTHING_CHOSEN }, { replace: true });
  };
  return {
    name,
    of: { neighbourhood: area, edition },
    panel: <PhotoPanel name={name} actors={actors} />,
    onFinish,
  };
}

const NONE: readonly ActorFeature[] = [];

function Mine(props: ProposeProps): ReactNode {
  const every = useResource('every-actor', async () => (await catalogue.everyActor()).features);
  const nameOf = useNameOf(every.status === 'ready' ? every.value : NONE, props.areas);
  return <MyProposals names={useValueNames(props)} nameOf={nameOf} qr={lazyQr} />;
}
