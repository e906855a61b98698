import {
  type ActorId,
  type DataLanguage,
  type NeighbourhoodId,
  SHEET_LANGUAGES,
  type SheetLanguage,
  type ThemeId,
} from '../../model/identity.ts';
import { readSheet, SHEET_KINDS, type Sheet, type SheetKind, sheetAreas } from '../../model/sheet.ts';
import type { Logo, MapView } from '../own-choices.ts';

/** How the sheet is coloured. */
export const COLOURINGS = ['colour', 'grey', 'contrast'] as const;
export type Colouring = (typeof COLOURINGS)[number];

/** Which actors stand on the sheet: all but those named, also ones that come later, or only those named. */
export interface ActorChoice {
  readonly rule: 'without' | 'only';
  readonly ids: readonly ActorId[];
}

/** A sheet as somebody shaped it: plain data that an address, a file and the print command carry. */
export interface Layout {
  readonly kind: SheetKind;
  /** null until one is chosen */
  readonly area: NeighbourhoodId | null;
  /** the theme of a leaflet */
  readonly theme: ThemeId;
  /** id of the ring that the roses show; null: the 15 themes */
  readonly compass: string | null;
  readonly language: SheetLanguage;
  /** a second language on the same sheet; null: one language */
  readonly second: DataLanguage | null;
  /** only actors of one of these themes; empty: all */
  readonly themes: readonly ThemeId[];
  readonly actors: ActorChoice;
  /** null: the whole neighbourhood */
  readonly view: MapView | null;
  readonly title: string;
  readonly note: string;
  /** never in an address */
  readonly logo: Logo | null;
  readonly colouring: Colouring;
}

export const ALL_ACTORS: ActorChoice = { rule: 'without', ids: [] };

/** The sheet as it comes when nothing was chosen. */
export const PLAIN_LAYOUT: Layout = {
  kind: 'a3',
  area: null,
  theme: 'housing',
  compass: null,
  language: SHEET_LANGUAGES[0],
  second: null,
  themes: [],
  actors: ALL_ACTORS,
  view: null,
  title: '',
  note: '',
  logo: null,
  colouring: 'colour',
};

/** What a layout may hold at most, and what an address or file is held to. */
export const LIMITS = {
  title: 60,
  note: 200,
  actors: 400,
  scale: { least: 1000, most: 20_000, step: 50 },
  logoPx: 2000,
  /** base64 of 200 kB, with its beginning */
  logoSigns: 275_000,
} as const;

/** The sheet that a kind makes of a neighbourhood; null when the kind needs to know something else. */
function sheetOfKind(
  kind: SheetKind,
  { area, theme, compass, second }: Pick<Layout, 'area' | 'theme' | 'compass' | 'second'>,
): Sheet | null {
  const known: Readonly<Record<string, string | null>> = { sheet: kind, area, theme, compass, second };
  return readSheet((name) => known[name] ?? null);
}

/** The sheet of a layout; null until a neighbourhood is chosen. */
export function sheetOf(layout: Layout): Sheet | null {
  return layout.area === null ? null : sheetOfKind(layout.kind, layout);
}

const SOMEWHERE = {
  area: 'marollen' as NeighbourhoodId,
  theme: 'housing',
  compass: null,
  second: null,
} as const;

/** The kinds that are about one neighbourhood and need to know nothing more than it and a theme, as the registry has them. */
export const STUDIO_KINDS: readonly SheetKind[] = SHEET_KINDS.filter((kind) => {
  const sheet = sheetOfKind(kind, SOMEWHERE);
  return sheet !== null && sheetAreas(sheet).length === 1;
});

/** Tells whether an actor stands on the sheet. */
export function isChosen({ rule, ids }: ActorChoice, id: ActorId): boolean {
  return ids.includes(id) === (rule === 'only');
}

/** The choice with one actor put on the sheet or taken off it. */
export function withActor(choice: ActorChoice, id: ActorId, on: boolean): ActorChoice {
  if (isChosen(choice, id) === on) return choice;
  const named = on === (choice.rule === 'only');
  return {
    ...choice,
    ids: named ? [...choice.ids, id] : choice.ids.filter((candidate) => candidate !== id),
  };
}

/** Whether the sheet is as it comes ready in a build: then its PDF serves as well. */
export function isPlain(layout: Layout): boolean {
  const { themes, actors, view, title, note, logo, colouring, compass, second } = layout;
  const chosen = [
    second,
    themes.length > 0,
    actors.rule === 'only',
    actors.ids.length > 0,
    view,
    title,
    note,
    logo,
  ];
  return colouring === 'colour' && compass === null && !chosen.some(Boolean);
}
