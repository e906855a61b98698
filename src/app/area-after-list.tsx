import type { ReactNode } from 'react';
import type { NeighbourhoodProperties } from '../domain/model/area.ts';
import { AreaDrawings } from '../features/read-drawings/area-drawings.tsx';
import { AreaMoments } from '../features/read-moments/area-moments.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import type { AreaKey } from '../state/address.ts';
import { hrefTo, NOTHING_CHOSEN } from '../state/view.ts';

/** What follows the list of a neighbourhood: what is missing in it, what people drew, what comes. */
export function AreaAfterList(props: {
  readonly area: AreaKey;
  /** null for the rest of the Region */
  readonly neighbourhood: NeighbourhoodProperties | null;
}): ReactNode {
  const { messages } = useMessages();
  const { area, neighbourhood } = props;
  return (
    <>
      <p className="area-missing">
        <a href={hrefTo({ page: { kind: 'propose', area, actor: null }, ...NOTHING_CHOSEN })}>
          {messages.area.missing}
        </a>
        {neighbourhood && (
          <a href={hrefTo({ page: { kind: 'walk', area }, ...NOTHING_CHOSEN })}>{messages.area.walk}</a>
        )}
      </p>
      {neighbourhood && <AreaDrawings area={neighbourhood} />}
      {neighbourhood && <AreaMoments area={neighbourhood} />}
    </>
  );
}
