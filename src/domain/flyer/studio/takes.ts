import { AREA_SHEET_KINDS, type SheetKind } from '../../model/sheet.ts';
import type { Layout } from './layout.ts';

/** A choice that not every kind of sheet takes. */
export type SomeChoice = 'themes' | 'actors' | 'view' | 'title' | 'note' | 'logo' | 'compass' | 'second';

const FLYER: readonly SomeChoice[] = [
  'themes',
  'actors',
  'view',
  'title',
  'note',
  'logo',
  'compass',
  'second',
];

/** What each kind takes besides language and colours; one that is not here takes its places when it is made like the flyer. */
const TAKES: Readonly<Partial<Record<SheetKind, readonly SomeChoice[]>>> = {
  a3: FLYER,
  a4: ['themes', 'actors', 'view', 'title', 'note', 'logo'],
  list: ['themes', 'actors', 'title', 'note', 'logo'],
  theme: ['actors'],
};

/** Tells whether a kind of sheet takes a choice. */
export function takes(kind: SheetKind, choice: SomeChoice): boolean {
  return (TAKES[kind] ?? usual(kind)).includes(choice);
}

function usual(kind: SheetKind): readonly SomeChoice[] {
  return AREA_SHEET_KINDS.some((known) => known === kind) ? ['themes', 'actors'] : [];
}

/** The layout without the choices that its kind does not take: what the sheet really shows. */
export function asTaken(layout: Layout): Layout {
  const or = <C extends SomeChoice>(choice: C, usual: Layout[C]): Layout[C] =>
    takes(layout.kind, choice) ? layout[choice] : usual;
  return {
    ...layout,
    themes: or('themes', []),
    actors: or('actors', { rule: 'without', ids: [] }),
    view: or('view', null),
    title: or('title', ''),
    note: or('note', ''),
    logo: or('logo', null),
    compass: or('compass', null),
    second: or('second', null),
  };
}
