import type { Position } from '../model/identity.ts';

/** Printed numbers by actor id. */
export type PrintNumbers = Readonly<Record<string, number>>;

interface Placed {
  readonly id: string;
  readonly position: Position;
  /** number that the register prescribes */
  readonly wanted: number | null;
}

/** Gives the order in which new actors are numbered: north to south, then west to east, then by id. */
function northToSouth(a: Placed, b: Placed): number {
  return b.position[1] - a.position[1] || a.position[0] - b.position[0] || (a.id < b.id ? -1 : 1);
}

/**
 * Numbers the actors of one neighbourhood. An actor keeps the number it has; a prescribed number comes before all;
 * the others get the lowest free numbers above the prescribed ones, north to south. `added` are the actors that had
 * no number yet, `gone` the ids whose number is no longer used.
 */
export function numberActors(
  actors: readonly Placed[],
  kept: PrintNumbers,
): { readonly numbers: PrintNumbers; readonly added: readonly string[]; readonly gone: readonly string[] } {
  const numbers: Record<string, number> = {};
  const used = new Set<number>();
  const take = (id: string, number: number) => {
    numbers[id] = number;
    used.add(number);
  };
  for (const { id, wanted } of actors) if (wanted !== null) take(id, wanted);
  const reserved = Math.max(0, ...used);
  for (const { id } of actors) {
    const known = kept[id];
    if (numbers[id] === undefined && known !== undefined && !used.has(known)) take(id, known);
  }
  let next = reserved + 1;
  const added = actors.filter(({ id }) => numbers[id] === undefined).sort(northToSouth);
  for (const { id } of added) {
    while (used.has(next)) next++;
    take(id, next);
  }
  const present = new Set(actors.map(({ id }) => id));
  return {
    numbers,
    added: added.map(({ id }) => id),
    gone: Object.keys(kept).filter((id) => !present.has(id)),
  };
}
