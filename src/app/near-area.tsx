import { lazy, type ReactNode } from 'react';
import { NearPanel } from '../features/near-point/near-panel.tsx';
import { NEAR_MESSAGES } from '../i18n/near-messages.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { VisibleActors } from '../state/visible-actors.ts';

const StreetSearch = lazy(() =>
  import('../features/walk-route/street-search.tsx').then((module) => ({ default: module.StreetSearch })),
);

/** What is near a point, with the search for streets of the way on foot. */
export function NearArea(props: { readonly visible: Pick<VisibleActors, 'walks' | 'shown'> }): ReactNode {
  const { language } = useMessages();
  const { walks, shown } = props.visible;
  return (
    <NearPanel
      walks={walks}
      shown={shown}
      streetSearch={<StreetSearch label={NEAR_MESSAGES[language].street} />}
    />
  );
}
