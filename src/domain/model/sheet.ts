import { isThemeId, type Language, NeighbourhoodId, type ThemeId } from './identity.ts';

/** The kinds of printed product. A new one adds its shape below and a case to each function of this file. */
export const SHEET_KINDS = ['a3', 'theme', 'roses'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** The flyer of one neighbourhood: A3, map and list of everything. */
export interface FlyerSheet {
  readonly kind: 'a3';
  readonly area: NeighbourhoodId;
}

/** The leaflet of one theme in one or more neighbourhoods: A4, folded to a third. */
export interface ThemeSheet {
  readonly kind: 'theme';
  readonly theme: ThemeId;
  /** 1 to `MOST_AREAS` of them, in the order of the leaflet, none twice */
  readonly areas: readonly NeighbourhoodId[];
}

/** All neighbourhoods as roses: A3, and examples of actors' roses on A4. */
export interface RosesSheet {
  readonly kind: 'roses';
}

/** What is to be printed. */
export type Sheet = FlyerSheet | ThemeSheet | RosesSheet;

/** More neighbourhoods than this have no room on the leaflet of a theme. */
export const MOST_AREAS = 4;

/** Gives the value of a named parameter of an address or of a command; null when it is not there. */
export type Parameters = (name: string) => string | null;

/** Tells whether a text names a kind of sheet. */
export function isSheetKind(text: string): text is SheetKind {
  return SHEET_KINDS.some((kind) => kind === text);
}

/** Reads a sheet from its parameters (`sheet`, then those of its kind); null when one is missing or wrong. */
export function readSheet(parameters: Parameters): Sheet | null {
  switch (parameters('sheet')) {
    case 'a3':
      return readFlyerSheet(parameters);
    case 'theme':
      return readThemeSheet(parameters);
    case 'roses':
      return { kind: 'roses' };
    default:
      return null;
  }
}

function readFlyerSheet(parameters: Parameters): FlyerSheet | null {
  const [area, more] = readAreas(parameters('area'));
  return area && !more ? { kind: 'a3', area } : null;
}

function readThemeSheet(parameters: Parameters): ThemeSheet | null {
  const theme = parameters('theme');
  const areas = readAreas(parameters('area'));
  const fits = areas.length > 0 && areas.length <= MOST_AREAS;
  return isThemeId(theme) && fits ? { kind: 'theme', theme, areas } : null;
}

/** Neighbourhood ids from a list with commas; empty when one of them cannot be an id. */
function readAreas(text: string | null): readonly NeighbourhoodId[] {
  const parts = [...new Set((text ?? '').split(','))];
  const areas = parts.flatMap((part) => NeighbourhoodId.safeParse(part).data ?? []);
  return areas.length === parts.length ? areas : [];
}

/** The parameters that `readSheet` reads back, in the order in which an address names them. */
export function sheetParameters(sheet: Sheet): readonly (readonly [name: string, value: string])[] {
  switch (sheet.kind) {
    case 'a3':
      return [
        ['sheet', 'a3'],
        ['area', sheet.area],
      ];
    case 'theme':
      return [
        ['sheet', 'theme'],
        ['theme', sheet.theme],
        ['area', sheet.areas.join(',')],
      ];
    case 'roses':
      return [['sheet', 'roses']];
  }
}

/** Name of the PDF without its ending: areas joined by `_`, language, kind, then what sets it apart. */
export function sheetFileName(sheet: Sheet, language: Language): string {
  switch (sheet.kind) {
    case 'a3':
      return `${sheet.area}-${language}-a3`;
    case 'theme':
      return `${sheet.areas.join('_')}-${language}-theme-${sheet.theme}`;
    case 'roses':
      return `${language}-roses`;
  }
}

/** The neighbourhoods a sheet is about. */
export function sheetAreas(sheet: Sheet): readonly NeighbourhoodId[] {
  if (sheet.kind === 'roses') return [];
  return sheet.kind === 'a3' ? [sheet.area] : sheet.areas;
}
