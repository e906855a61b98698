import { type ReactNode, useMemo } from 'react';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import { RoomScreen } from '../features/workshop/room-screen.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import { useNeighbourhoods, useTaxonomy } from '../state/area-data.ts';
import { useTitle } from './page-effects.ts';
import { wordsOf } from './page-words.ts';
import { qrOf, useWorkshopData } from './workshop-data.tsx';

const NO_AREAS: readonly NeighbourhoodFeature[] = [];

/** The big screen of a workshop; it has the whole window. */
export function WorkshopScreenRoute(): ReactNode {
  const { messages, language } = useMessages();
  const neighbourhoods = useNeighbourhoods();
  const loaded = useTaxonomy();
  const taxonomy = loaded.status === 'ready' ? loaded.value : null;
  const themeWords = useMemo(() => wordsOf(taxonomy, language), [taxonomy, language]);
  const areas = neighbourhoods.status === 'ready' ? neighbourhoods.value : NO_AREAS;
  const data = useWorkshopData({ areas, taxonomy, themeWords });
  useTitle(`${messages.site.workshop} · ${messages.site.name}`);
  return <RoomScreen {...data} {...{ themeWords }} qr={qrOf} />;
}
