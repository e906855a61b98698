import { isNearBrussels } from '../domain/geo/written-position.ts';
import type { Position } from '../domain/model/identity.ts';
import { type MyPosition, useMyPosition } from './my-position.ts';

const WAIT_MS = 20_000;
/** A position this old is still where one stands. */
const FRESH_MS = 30_000;

const put = (mine: MyPosition): void => useMyPosition.setState({ mine });

/** Asks the device where it is; the answer comes into the store. */
export function askMyPosition(): void {
  if (!('geolocation' in navigator)) {
    put({ status: 'unavailable' });
    return;
  }
  put({ status: 'asking' });
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      const position: Position = [coords.longitude, coords.latitude];
      put(isNearBrussels(position) ? { status: 'known', position } : { status: 'outside' });
    },
    (error) => put({ status: error.code === error.PERMISSION_DENIED ? 'refused' : 'unavailable' }),
    { enableHighAccuracy: true, timeout: WAIT_MS, maximumAge: FRESH_MS },
  );
}

/** Puts the device's position out of mind. */
export function forgetMyPosition(): void {
  put({ status: 'idle' });
}
