import { useEffect, useState } from 'react';
import { easedHeading, headingOf, isBigTurn, type OrientationReading } from './heading.ts';

/** Whether the figure turns with the device, and why not. */
export type Turning = 'off' | 'asking' | 'on' | 'unsupported' | 'refused';

/** No reading that knows north within this time means that the device cannot tell. */
const WAIT_MS = 2500;
/** Share of a turn that each frame draws. */
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
function followDevice(show: (headingDegrees: number) => void, onSilence: () => void): () => void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const silence = setTimeout(onSilence, WAIT_MS);
  let [shown, target, frame] = [0, 0, 0];
  const draw = (): void => {
    const arrives = still || !isBigTurn(shown, target, LEAST_DEGREES);
    shown = arrives ? target : easedHeading(shown, target, EASE);
    show(shown);
    frame = arrives ? 0 : requestAnimationFrame(draw);
  };
  const onReading = (event: Event): void => {
    const reading = event as unknown as OrientationReading;
    const heading = headingOf(reading, screen.orientation?.angle ?? 0);
    if (heading === null) return;
    clearTimeout(silence);
    if (!isBigTurn(target, heading, still ? JUMP_DEGREES : LEAST_DEGREES)) return;
    target = heading;
    if (frame === 0) frame = requestAnimationFrame(draw);
  };
  const name = eventName();
  addEventListener(name, onReading);
  return () => {
    clearTimeout(silence);
    cancelAnimationFrame(frame);
    removeEventListener(name, onReading);
  };
}
