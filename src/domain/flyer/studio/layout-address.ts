import { readPosition, writePosition } from '../../geo/written-position.ts';
import {
  type ActorId,
  DATA_LANGUAGES,
  type DataLanguage,
  isThemeId,
  readActorId,
  readNeighbourhoodId,
  SHEET_LANGUAGES,
  type SheetLanguage,
  THEME_IDS,
  type ThemeId,
} from '../../model/identity.ts';
import type { Parameters } from '../../model/sheet.ts';
import type { MapView } from '../own-choices.ts';
import { type ActorChoice, COLOURINGS, type Layout, LIMITS, PLAIN_LAYOUT, STUDIO_KINDS } from './layout.ts';

/** Between ids in one parameter: it stands in no id and needs no escape. */
const BETWEEN = '.';

/**
 * The layout as parameters of an address, the reverse of `readLayout`; what is as usual is left out, and the logo
 * always: it stays on the device.
 */
export function layoutParameters(layout: Layout): readonly (readonly [name: string, value: string])[] {
  const { area, kind, language, second, theme, compass, themes, actors, view, title, note, colouring } =
    layout;
  const given: readonly (readonly [string, string | null])[] = [
    ['area', area],
    ['sheet', kind],
    ['language', language],
    ['second', second],
    ['theme', theme === PLAIN_LAYOUT.theme ? null : theme],
    ['compass', compass],
    ['themes', themes.join(BETWEEN)],
    [actors.rule, actors.rule === 'only' || actors.ids.length > 0 ? actors.ids.join(BETWEEN) : null],
    ['at', view && writePosition(view.centre)],
    ['scale', view && String(view.scale)],
    ['title', title],
    ['note', note],
    ['colours', colouring === PLAIN_LAYOUT.colouring ? null : colouring],
  ];
  return given.flatMap(([name, value]) =>
    value === null || (value === '' && name !== 'only') ? [] : [[name, value] as const],
  );
}

/**
 * Reads a layout from the parameters of an address. What is missing, unknown or out of bounds becomes the usual:
 * an address is repaired, never refused. `language` is the sheet's when none is named.
 */
export function readLayout(parameters: Parameters, language: SheetLanguage): Layout {
  const text = (name: string): string => parameters(name) ?? '';
  const theme = text('theme');
  const compass = text('compass');
  return {
    kind: oneOf(STUDIO_KINDS, text('sheet')) ?? PLAIN_LAYOUT.kind,
    area: readNeighbourhoodId(parameters('area')),
    theme: isThemeId(theme) ? theme : PLAIN_LAYOUT.theme,
    compass: /^[a-z]{1,40}$/.test(compass) && compass !== 'themes' ? compass : null,
    language: oneOf(SHEET_LANGUAGES, text('language')) ?? language,
    second: readSecond(text('second'), text('language') || language),
    themes: readThemes(text('themes')),
    actors: readActors(parameters),
    view: readView(text('at'), text('scale')),
    title: cut(text('title'), LIMITS.title),
    note: cut(text('note'), LIMITS.note),
    logo: null,
    colouring: oneOf(COLOURINGS, text('colours')) ?? PLAIN_LAYOUT.colouring,
  };
}

/** A second language, when both are languages of the records and not the same; else null. */
export function readSecond(second: string, first: string): DataLanguage | null {
  if (second === first || !oneOf(DATA_LANGUAGES, first)) return null;
  return oneOf(DATA_LANGUAGES, second) ?? null;
}

function oneOf<T extends string>(known: readonly T[], text: string): T | undefined {
  return known.find((candidate) => candidate === text);
}

function readThemes(text: string): readonly ThemeId[] {
  const named = text.split(BETWEEN);
  return THEME_IDS.filter((theme) => named.includes(theme));
}

function readActors(parameters: Parameters): ActorChoice {
  const only = parameters('only');
  const ids = (only ?? parameters('without') ?? '').split(BETWEEN).flatMap((id): ActorId[] => {
    const known = readActorId(id);
    return known ? [known] : [];
  });
  return {
    rule: only === null ? 'without' : 'only',
    ids: [...new Set(ids)].slice(0, LIMITS.actors),
  };
}

function readView(at: string, scale: string): MapView | null {
  const centre = readPosition(at);
  return centre && /^\d{3,6}$/.test(scale) ? { centre, scale: steppedScale(Number(scale)) } : null;
}

/** The nearest scale that a map may have. */
export function steppedScale(scale: number): number {
  const { least, most, step } = LIMITS.scale;
  return Math.min(most, Math.max(least, Math.round(scale / step) * step));
}

/** A text of at most so many signs, without signs that nobody sees and lines. */
export function cut(text: string, most: number): string {
  return [...text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')].slice(0, most).join('');
}
