import { useEffect, useState } from 'react';
import { easedHeading, headingOf, isBigTurn, type OrientationReading } from './heading.ts';

/** Whether the figure turns with the device, and why not. */
export type Turning = 'off' | 'asking' | 'on' | 'unsupported' | 'refused';

/** No reading that knows north within this time means that the device cannot tell. */
const WAIT_MS = 2500;
/** Share of each turn that is shown at once; the rest follows with the next readings. */
const EASE = 0.25;
/** Without motion the figure jumps, and only when it is off by this much. */
const JUMP_DEGREES = 12;
/** Smaller turns are not worth drawing. */
const LEAST_DEGREES = 0.5;

interface Permission {
  requestPermission?(): Promise<'granted' | 'denied'>;
}

/** Asks where a browser wants to be asked (iOS, on a click only); others just allow it. */
async function mayTurn(): Promise<boolean> {
  const { requestPermission } = DeviceOrientationEvent as unknown as Permission;
  if (!requestPermission) return true;
  return (await requestPermission.call(DeviceOrientationEvent).catch(() => 'denied')) === 'granted';
}

const eventName = (): 'deviceorientationabsolute' | 'deviceorientation' =>
  'ondeviceorientationabsolute' in window ? 'deviceorientationabsolute' : 'deviceorientation';

/** Follows the device's direction while `turning` is on. Gives where the top of the screen points to, in degrees. */
export function useHeading(): {
  readonly headingDegrees: number;
  readonly turning: Turning;
  start(): void;
  stop(): void;
} {
  const [turning, setTurning] = useState<Turning>('off');
  const [headingDegrees, setHeading] = useState(0);
  const follows = turning === 'on';
  useEffect(() => {
    if (!follows) return;
    return followDevice(setHeading, () => setTurning('unsupported'));
  }, [follows]);
  return {
    headingDegrees: follows ? headingDegrees : 0,
    turning,
    start: () => {
      if (typeof DeviceOrientationEvent === 'undefined') {
        setTurning('unsupported');
        return;
      }
      setTurning('asking');
      void mayTurn().then((allowed) => setTurning(allowed ? 'on' : 'refused'));
    },
    stop: () => setTurning('off'),
  };
}

/** Listens until the given function is called; `onSilence` when no reading knows north. */
function followDevice(
  onHeading: (change: (shown: number) => number) => void,
  onSilence: () => void,
): () => void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const silence = setTimeout(onSilence, WAIT_MS);
  const onReading = (event: Event): void => {
    const reading = event as unknown as OrientationReading;
    const heading = headingOf(reading, screen.orientation?.angle ?? 0);
    if (heading === null) return;
    clearTimeout(silence);
    onHeading((shown) => {
      if (!isBigTurn(shown, heading, still ? JUMP_DEGREES : LEAST_DEGREES)) return shown;
      return easedHeading(shown, heading, still ? 1 : EASE);
    });
  };
  const name = eventName();
  addEventListener(name, onReading);
  return () => {
    clearTimeout(silence);
    removeEventListener(name, onReading);
  };
}
