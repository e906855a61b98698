import { readPosition, writePosition } from '../geo/written-position.ts';
import {
  type ActorId,
  DATA_LANGUAGES,
  type DataLanguage,
  isThemeId,
  type NeighbourhoodId,
  type Position,
  readActorId,
  readNeighbourhoodId,
  type SheetLanguage,
  type ThemeId,
} from './identity.ts';

/** The kinds of printed product. A new one adds its shape below and a case to each function of this file. */
export const SHEET_KINDS = [
  'a3',
  'list',
  'checklist',
  'a4',
  'poster-a2',
  'workshop',
  'a3-map',
  'theme',
  'roses',
  'here',
  'campaign',
  'changes',
] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** The flyer of one neighbourhood: A3, map and list of everything. */
export interface FlyerSheet {
  readonly kind: 'a3';
  readonly area: NeighbourhoodId;
  /** id of the ring of `themes.rings` that the roses show; the 15 themes when left out */
  readonly compass?: string;
  /** a second language on the same sheet, other than its first; one language when left out */
  readonly second?: DataLanguage;
}

/** Kinds that need nothing but their neighbourhood, what most people print first. */
export const AREA_SHEET_KINDS = [
  'a4',
  'a3-map',
  'poster-a2',
  'list',
  'checklist',
  'workshop',
] as const satisfies readonly SheetKind[];
export type AreaSheetKind = (typeof AREA_SHEET_KINDS)[number];

/** A sheet of everything in one neighbourhood, beside the flyer. */
export interface AreaSheet {
  readonly kind: AreaSheetKind;
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

/** The Here compass of one fixed place, such as the door of a community centre: A4. */
export interface HereSheet {
  readonly kind: 'here';
  /** the door of an actor, or a point with the name that the poster gives it (empty: that of its street) */
  readonly place: { readonly actor: ActorId } | { readonly at: Position; readonly title: string };
  /** where somebody looks who reads it on its wall, whole degrees clockwise from north; null: north is up */
  readonly facing: number | null;
}

/** The insert of one campaign: a third of an A4, three on a sheet. */
export interface CampaignSheet {
  readonly kind: 'campaign';
  /** id of a file in `data/curated/campaigns` */
  readonly campaign: string;
}

/** The insert for old copies: what changed in a neighbourhood since an edition; A6 cards on an A4. */
export interface ChangesSheet {
  readonly kind: 'changes';
  readonly area: NeighbourhoodId;
  /** number of the edition that people have on paper */
  readonly since: number;
}

/** What is to be printed. */
export type Sheet =
  | FlyerSheet
  | AreaSheet
  | ThemeSheet
  | RosesSheet
  | HereSheet
  | CampaignSheet
  | ChangesSheet;

/** A longer title has no room on a poster. */
const LONGEST_TITLE = 80;

/** Longer ids of campaigns do not exist. */
const LONGEST_CAMPAIGN = 60;

/** More neighbourhoods than this have no room on the leaflet of a theme. */
export const MOST_AREAS = 4;

/** Gives the value of a named parameter of an address or of a command; null when it is not there. */
export type Parameters = (name: string) => string | null;

/** Tells whether a text names a kind of sheet. */
export function isSheetKind(text: string): text is SheetKind {
  return SHEET_KINDS.some((kind) => kind === text);
}

/** Tells whether a kind of sheet needs nothing but its neighbourhood. */
function isAreaSheetKind(kind: string | null): kind is AreaSheetKind {
  return AREA_SHEET_KINDS.some((known) => known === kind);
}

/** Tells whether a sheet needs nothing but its neighbourhood. */
export function isAreaSheet(sheet: Sheet): sheet is AreaSheet {
  return isAreaSheetKind(sheet.kind);
}

/** Reads a sheet from its parameters (`sheet`, then those of its kind); null when one is missing or wrong. */
export function readSheet(parameters: Parameters): Sheet | null {
  const kind = parameters('sheet');
  if (isAreaSheetKind(kind)) return readAreaSheet(kind, parameters);
  switch (kind) {
    case 'a3':
      return readFlyerSheet(parameters);
    case 'theme':
      return readThemeSheet(parameters);
    case 'changes':
      return readChangesSheet(parameters);
    case 'roses':
      return { kind: 'roses' };
    case 'here':
      return readHereSheet(parameters);
    case 'campaign':
      return readCampaignSheet(parameters);
    default:
      return null;
  }
}

function readFlyerSheet(parameters: Parameters): FlyerSheet | null {
  const [area, more] = readAreas(parameters('area'));
  return area && !more ? { kind: 'a3', area, ...readFlyerChoices(parameters) } : null;
}

function readAreaSheet(kind: AreaSheetKind, parameters: Parameters): AreaSheet | null {
  const [area, more] = readAreas(parameters('area'));
  return area && !more ? { kind, area } : null;
}

/** Reads how a flyer is to be set: which compass, which second language. */
export function readFlyerChoices(parameters: Parameters): Pick<FlyerSheet, 'compass' | 'second'> {
  return { ...readCompass(parameters), ...readSecond(parameters) };
}

/** Reads the second language of a sheet; nothing when none is named or there are no records in it. */
function readSecond(parameters: Parameters): Pick<FlyerSheet, 'second'> {
  const second = DATA_LANGUAGES.find((language) => language === parameters('second'));
  return second === undefined ? {} : { second };
}

/** Reads which ring of the taxonomy the roses of a flyer show; nothing when none is named or the name cannot be one. */
export function readCompass(parameters: Parameters): Pick<FlyerSheet, 'compass'> {
  const compass = parameters('compass') ?? '';
  return /^[a-z]{1,40}$/.test(compass) && compass !== 'themes' ? { compass } : {};
}

function readThemeSheet(parameters: Parameters): ThemeSheet | null {
  const theme = parameters('theme');
  const areas = readAreas(parameters('area'));
  const fits = areas.length > 0 && areas.length <= MOST_AREAS;
  return isThemeId(theme) && fits ? { kind: 'theme', theme, areas } : null;
}

function readHereSheet(parameters: Parameters): HereSheet | null {
  const facing = parameters('facing');
  if (facing !== null && !/^([0-9]|[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9])$/.test(facing)) return null;
  const place = readHerePlace(parameters);
  return place && { kind: 'here', place, facing: facing === null ? null : Number(facing) };
}

function readChangesSheet(parameters: Parameters): ChangesSheet | null {
  const [area, more] = readAreas(parameters('area'));
  const since = parameters('since') ?? '';
  return area && !more && /^[1-9]\d{0,4}$/.test(since)
    ? { kind: 'changes', area, since: Number(since) }
    : null;
}

/** Ids of campaigns are words of small letters and digits with hyphens between them, 60 at most. */
function readCampaignSheet(parameters: Parameters): CampaignSheet | null {
  const campaign = parameters('campaign') ?? '';
  const fits = campaign.length <= LONGEST_CAMPAIGN && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(campaign);
  return fits ? { kind: 'campaign', campaign } : null;
}

function readHerePlace(parameters: Parameters): HereSheet['place'] | null {
  const wanted = parameters('actor');
  if (wanted !== null) {
    const actor = readActorId(wanted);
    return actor && { actor };
  }
  const at = readPosition(parameters('at') ?? '');
  return at && { at, title: (parameters('title') ?? '').trim().slice(0, LONGEST_TITLE).trim() };
}

/** Neighbourhood ids from a list with commas; empty when one of them cannot be an id. */
function readAreas(text: string | null): readonly NeighbourhoodId[] {
  const parts = [...new Set((text ?? '').split(','))];
  const areas = parts.flatMap((part) => readNeighbourhoodId(part) ?? []);
  return areas.length === parts.length ? areas : [];
}

/** The parameters that `readSheet` reads back, in the order in which an address names them. */
export function sheetParameters(sheet: Sheet): readonly (readonly [name: string, value: string])[] {
  if (isAreaSheet(sheet)) {
    return [
      ['sheet', sheet.kind],
      ['area', sheet.area],
    ];
  }
  switch (sheet.kind) {
    case 'a3':
      return [['sheet', 'a3'], ['area', sheet.area], ...flyerParameters(sheet)];
    case 'theme':
      return [
        ['sheet', 'theme'],
        ['theme', sheet.theme],
        ['area', sheet.areas.join(',')],
      ];
    case 'changes':
      return [
        ['sheet', 'changes'],
        ['area', sheet.area],
        ['since', String(sheet.since)],
      ];
    case 'roses':
      return [['sheet', 'roses']];
    case 'here':
      return [['sheet', 'here'], ...herePlaceParameters(sheet), ...facingParameters(sheet)];
    case 'campaign':
      return [
        ['sheet', 'campaign'],
        ['campaign', sheet.campaign],
      ];
  }
}

/** The parameters that say how a flyer is set; none for one of the 15 themes in one language. */
export function flyerParameters({ compass, second }: FlyerSheet): readonly (readonly [string, string])[] {
  const choices = [['compass', compass] as const, ['second', second] as const];
  return choices.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

function herePlaceParameters({ place }: HereSheet): readonly (readonly [string, string])[] {
  if ('actor' in place) return [['actor', place.actor]];
  const title: [string, string][] = place.title === '' ? [] : [['title', place.title]];
  return [['at', writePosition(place.at)], ...title];
}

function facingParameters({ facing }: HereSheet): readonly (readonly [string, string])[] {
  return facing === null ? [] : [['facing', String(facing)]];
}

/** Name of the PDF without its ending: areas joined by `_`, language, kind, then what sets it apart. */
export function sheetFileName(sheet: Sheet, language: SheetLanguage): string {
  if (isAreaSheet(sheet)) return `${sheet.area}-${language}-${sheet.kind}`;
  switch (sheet.kind) {
    case 'a3':
      return `${sheet.area}-${[language, ...(sheet.second ? [sheet.second] : [])].join('-')}-a3${sheet.compass === undefined ? '' : `-compass-${sheet.compass}`}`;
    case 'theme':
      return `${sheet.areas.join('_')}-${language}-theme-${sheet.theme}`;
    case 'changes':
      return `${sheet.area}-${language}-changes-${sheet.since}`;
    case 'roses':
      return `${language}-roses`;
    case 'here':
      return `${herePlaceName(sheet)}-${language}-here`;
    case 'campaign':
      return `${sheet.campaign}-${language}-campaign`;
  }
}

function herePlaceName({ place }: HereSheet): string {
  return 'actor' in place ? place.actor : writePosition(place.at).replaceAll('.', '-').replace(',', '_');
}

/** The neighbourhoods a sheet is about. */
export function sheetAreas(sheet: Sheet): readonly NeighbourhoodId[] {
  if ('area' in sheet) return [sheet.area];
  return sheet.kind === 'theme' ? sheet.areas : [];
}
