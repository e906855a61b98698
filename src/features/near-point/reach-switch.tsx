import { type ReactNode, useEffect } from 'react';
import type { ActorFeature } from '../../domain/model/actor.ts';
import { NEAR_MESSAGES } from '../../i18n/near-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { withoutReach } from '../../state/address.ts';
import type { ChosenPoint } from '../../state/chosen-point.ts';
import type { ListedWalks } from '../../state/listed-walks.ts';
import { useResource } from '../../state/resource.ts';
import { showReach } from '../../state/show-reach.ts';
import { goTo, useView } from '../../state/view.ts';
import { findReach } from '../../state/walk-client.ts';

/** What is drawn, in minutes; the last one is counted in words. */
const BANDS = [5, 10, 15] as const;
const WIDEST = 15;

/** Tells how many listed actors lie within 15 minutes, and draws that ground on the map when it is wanted. */
export function ReachSwitch(props: {
  readonly point: ChosenPoint;
  readonly walks: ListedWalks | null;
  readonly shown: readonly ActorFeature[];
}): ReactNode {
  const { language } = useMessages();
  const words = NEAR_MESSAGES[language];
  const page = useView((view) => view.address.page);
  const hasMap = useView(({ map }) => map === 'ready' || map === 'tiles');
  const isOn = page.kind === 'area' && page.reach === true;
  const failed = useReachOnMap(isOn && hasMap ? props.point : null);
  const { walks, shown } = props;
  const close = shown.filter(({ properties }) => {
    const walk = walks?.to.get(properties.id);
    return walk !== undefined && walk.minutes <= WIDEST;
  });
  const toggle = (reach: boolean): void => {
    if (page.kind !== 'area') return;
    goTo({ page: reach ? { ...page, reach } : withoutReach(page) }, { replace: true });
  };
  return (
    <>
      {walks && <p>{words.within(close.length, shown.length)}</p>}
      {hasMap && (
        <label className="near-panel__reach">
          <input type="checkbox" checked={isOn} onChange={(event) => toggle(event.currentTarget.checked)} />
          {words.reach}
        </label>
      )}
      {failed && <p role="status">{words.reachFailed}</p>}
    </>
  );
}

/** Draws the ground within 5, 10 and 15 minutes of a point. Tells whether it could not be had. */
function useReachOnMap(point: ChosenPoint | null): boolean {
  const key = point && `reach ${point.at.join()}`;
  const reach = useResource(key, () => findReach(point?.at ?? [0, 0], BANDS));
  const bands = reach.status === 'ready' ? reach.value : null;
  useEffect(() => (bands ? showReach(bands) : undefined), [bands]);
  return point !== null && (reach.status === 'failed' || (reach.status === 'ready' && bands === null));
}
