import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo } from 'react';
import { catalogue } from '../catalogue/catalogue.ts';
import { actorName, officialName } from '../domain/directory/naming.ts';
import type { ActorFeature, ActorProperties } from '../domain/model/actor.ts';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import type { ThemeId } from '../domain/model/identity.ts';
import { dataLanguageFor } from '../domain/model/reading-order.ts';
import type { Known } from '../domain/proposals/changes.ts';
import type { Proposal } from '../domain/proposals/proposal.ts';
import { subjectOf } from '../domain/proposals/subject.ts';
import { ProposalWords } from '../features/propose/proposal-words.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Taxonomy } from '../state/area-data.ts';
import { useResource } from '../state/resource.ts';
import { useRoom } from '../state/room.ts';
import { startRoom } from '../state/room-outbox.ts';

const QrCode = lazy(() =>
  import('../features/keep-actors/qr-code.tsx').then((module) => ({ default: module.QrCode })),
);

/** A QR code, when its code has come. */
export const qrOf = (content: string, label: string): ReactNode => (
  <Suspense>
    <QrCode content={content} label={label} />
  </Suspense>
);

interface WorkshopData {
  readonly areaName: string | null;
  readonly known: Known;
  /** actors of the neighbourhood of the room */
  readonly actors: readonly ActorProperties[];
  actorOf(id: string): ActorProperties | undefined;
  say(proposal: Proposal): ReactNode;
  subjectOf(proposal: Proposal): string;
}

const NONE: readonly ActorFeature[] = [];

/** Opens the room of this device and gives the words and actors for what is in it. */
export function useWorkshopData(props: {
  readonly areas: readonly NeighbourhoodFeature[];
  readonly taxonomy: Taxonomy | null;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}): WorkshopData {
  const { areas, taxonomy, themeWords } = props;
  const { language } = useMessages();
  useEffect(() => void startRoom(), []);
  const area = useRoom(({ facts }) => facts?.neighbourhood ?? null);
  const every = useResource('every-actor', async () => (await catalogue.everyActor()).features);
  const features = every.status === 'ready' ? every.value : NONE;
  const known = useMemo(
    (): Known => ({
      actors: new Map(features.map((feature) => [feature.properties.id, feature])),
      closed: new Map(),
    }),
    [features],
  );
  const actors = useMemo(
    () => features.map(({ properties }) => properties).filter(({ neighbourhood }) => neighbourhood === area),
    [features, area],
  );
  const actorOf = useCallback((id: string) => known.actors.get(id)?.properties, [known]);
  const categories = useMemo(() => {
    const inData = dataLanguageFor(language);
    return new Map((taxonomy?.categories.categories ?? []).map((one) => [one.id, one[inData]]));
  }, [taxonomy, language]);
  const areaNameOf = (id: string | null): string | null => {
    const properties = areas.find((one) => one.properties.id === id)?.properties;
    return properties ? (officialName(properties, language)?.text ?? null) : null;
  };
  const nameOf = (id: string): string => {
    const actor = actorOf(id);
    return actor ? actorName(actor, language).text : (areaNameOf(id) ?? id);
  };
  return {
    ...{ known, actors, actorOf, areaName: areaNameOf(area) },
    say: (proposal) => <ProposalWords {...{ proposal, nameOf }} names={{ themes: themeWords, categories }} />,
    subjectOf: (proposal) => subjectOf(proposal, nameOf),
  };
}
