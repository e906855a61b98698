import { useMemo } from 'react';
import { type Doors, doorsFor } from '../../domain/guide/doors.ts';
import type { Position } from '../../domain/model/identity.ts';
import { NEAR_ME } from '../../state/address.ts';
import { useFilterContext } from '../../state/filtered-actors.ts';
import { useListedWalks } from '../../state/listed-walks.ts';
import { useMyPosition } from '../../state/my-position.ts';
import { useView } from '../../state/view.ts';
import type { StepProps } from './guide-page.tsx';

/** Gives where to be near: the device when that was the answer, else the address's point; null for neither. */
function useFrom({ place }: StepProps): Position | null {
  const at = useView((view) => view.address.at);
  const mine = useMyPosition((state) => state.mine);
  if (place.where !== NEAR_ME) return at;
  return mine.status === 'known' ? mine.position : null;
}

/** The doors for the answers in the address. */
export function useDoors(props: StepProps): Doors {
  const { themes, filters } = useView((view) => view.address);
  const context = useFilterContext(props.taxonomy, false);
  const from = useFrom(props);
  const { actors } = props;
  const walks = useListedWalks(actors, from)?.to;
  return useMemo(
    () => doorsFor(actors, { themes, filters, from, ...(walks && { walks }) }, context),
    [actors, themes, filters, from, walks, context],
  );
}
