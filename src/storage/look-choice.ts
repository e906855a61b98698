import { isLookChoice, type LookChoice } from '../domain/model/look.ts';

/** Name under which the choice is kept on this device; `public/look.js` reads the same. */
export const LOOK_KEY = 'buurtkompas.look';

/** Gives the look the visitor chose earlier on this device; `auto` without one or where nothing can be kept. */
export function readLookChoice(): LookChoice {
  try {
    const kept = localStorage.getItem(LOOK_KEY);
    return isLookChoice(kept) ? kept : 'auto';
  } catch {
    return 'auto';
  }
}

/** Keeps the choice on this device; `auto` leaves nothing behind. Gives false where nothing can be kept. */
export function keepLookChoice(choice: LookChoice): boolean {
  try {
    if (choice === 'auto') localStorage.removeItem(LOOK_KEY);
    else localStorage.setItem(LOOK_KEY, choice);
    return true;
  } catch {
    return false;
  }
}
