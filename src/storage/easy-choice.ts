/** Name under which the plain mode is kept on this device; `public/look.js` reads the same. */
export const EASY_KEY = 'buurtkompas.easy';

/** Tells whether the visitor chose the plain mode earlier on this device. */
export function readEasyChoice(): boolean {
  try {
    return localStorage.getItem(EASY_KEY) === '1';
  } catch {
    return false;
  }
}

/** Keeps the choice on this device; without the plain mode nothing is left behind. Gives false where nothing can be kept. */
export function keepEasyChoice(easy: boolean): boolean {
  try {
    if (easy) localStorage.setItem(EASY_KEY, '1');
    else localStorage.removeItem(EASY_KEY);
    return true;
  } catch {
    return false;
  }
}
