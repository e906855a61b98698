import { create } from 'zustand';
import { type Look, type LookChoice, resolveLook } from '../domain/model/look.ts';
import { keepLookChoice, LOOK_KEY, readLookChoice } from '../storage/look-choice.ts';

interface LookState {
  readonly choice: LookChoice;
  readonly look: Look;
  /** false when this device refused to keep the choice: it then lasts as long as the page */
  readonly kept: boolean;
}

const MORE_CONTRAST = '(prefers-contrast: more)';
const DARK = '(prefers-color-scheme: dark)';

/** The look of the page and where it comes from. */
export const useLook = create<LookState>()(() => ({ choice: 'auto', look: 'light', kept: true }));

function show(choice: LookChoice, kept: boolean): void {
  const device = { moreContrast: matchMedia(MORE_CONTRAST).matches, dark: matchMedia(DARK).matches };
  const look = resolveLook(choice, device);
  document.documentElement.dataset['look'] = look;
  const band = getComputedStyle(document.documentElement).getPropertyValue('--band').trim();
  if (band) document.querySelector('meta[name="theme-color"]')?.setAttribute('content', band);
  useLook.setState({ choice, look, kept });
}

/** Shows the look that the visitor asks for and keeps the choice on this device when it can. */
export function chooseLook(choice: LookChoice): void {
  show(choice, keepLookChoice(choice));
}

/** Shows the look kept on this device and follows changes of the device and of other tabs. Gives a function that stops. */
export function followLook(): () => void {
  const again = (): void => show(useLook.getState().choice, useLook.getState().kept);
  const queries = [matchMedia(MORE_CONTRAST), matchMedia(DARK)];
  const onStorage = ({ key }: StorageEvent): void => {
    if (key === LOOK_KEY || key === null) show(readLookChoice(), true);
  };
  show(readLookChoice(), true);
  for (const query of queries) query.addEventListener('change', again);
  addEventListener('storage', onStorage);
  return () => {
    for (const query of queries) query.removeEventListener('change', again);
    removeEventListener('storage', onStorage);
  };
}
