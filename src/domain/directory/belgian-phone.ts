const pairs = (digits: string): string => digits.replace(/(\d{2})(?=\d)/g, '$1 ');

/**
 * Gives a telephone number the way it is written in Belgium: `+3225125772` → `02 512 57 72`,
 * `+32483571730` → `0483 57 17 30`, `+3280035243` → `0800 35 243`. Numbers of other countries stay as they are.
 * Groups follow the numbering plan of the BIPT: one-digit zones 2, 3, 4 and 9, two-digit zones otherwise.
 */
export function belgianPhone(e164: string): string {
  const national = /^\+32(\d{8,9})$/.exec(e164)?.[1];
  if (!national) return e164;
  if (national.length === 9) return `0${national.slice(0, 3)} ${pairs(national.slice(3))}`;
  if (/^(800|90\d)/.test(national)) {
    return `0${national.slice(0, 3)} ${national.slice(3, 5)} ${national.slice(5)}`;
  }
  if (/^[2349]/.test(national)) return `0${national[0]} ${national.slice(1, 4)} ${pairs(national.slice(4))}`;
  return `0${national.slice(0, 2)} ${pairs(national.slice(2))}`;
}
