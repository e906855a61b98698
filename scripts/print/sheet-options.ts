import { isThemeId, type NeighbourhoodId, THEME_IDS, type ThemeId } from '../../src/domain/model/identity.ts';
import {
  isSheetKind,
  MOST_AREAS,
  SHEET_KINDS,
  type Sheet,
  type SheetKind,
} from '../../src/domain/model/sheet.ts';

/** What the command line says about the sheets to print. */
export interface SheetOptions {
  readonly sheet: string;
  /** as given: ids, several in one text with commas between them */
  readonly neighbourhood: readonly string[];
  readonly all: boolean;
  readonly theme?: string | undefined;
}

/** Turns the choice into sheets once the ids of the built neighbourhoods are known; throws on an unknown id. */
export type ChooseSheets = (known: readonly NeighbourhoodId[]) => readonly Sheet[];

interface KindOptions {
  /** options that only some kinds take */
  readonly takes: readonly ('theme' | 'neighbourhood')[];
  choose(options: SheetOptions): ChooseSheets;
}

/** How each kind of sheet is asked for on the command line. */
const KINDS: Readonly<Record<SheetKind, KindOptions>> = {
  a3: {
    takes: ['neighbourhood'],
    choose: (options) => (known) => areasFrom(options, known).map((area) => ({ kind: 'a3', area })),
  },
  theme: { takes: ['theme', 'neighbourhood'], choose: chooseThemeSheets },
  roses: { takes: [], choose: () => () => [{ kind: 'roses' }] },
};

/** Checks the options of the command line. Throws an Error that says what is missing, unknown or out of place. */
export function chooseSheets(options: SheetOptions): ChooseSheets {
  const { sheet } = options;
  if (!isSheetKind(sheet)) throw new Error(`There is no sheet “${sheet}”. Known: ${SHEET_KINDS.join(', ')}.`);
  const kind = KINDS[sheet];
  if (options.theme !== undefined && !kind.takes.includes('theme')) {
    throw new Error(`The sheet ${sheet} takes no --theme.`);
  }
  const named = options.all || options.neighbourhood.length > 0;
  if (!kind.takes.includes('neighbourhood')) {
    if (named) throw new Error(`The sheet ${sheet} shows all neighbourhoods: it takes no --neighbourhood.`);
    return kind.choose(options);
  }
  if (!named) {
    throw new Error('Name a neighbourhood with --neighbourhood, or give --all. --help says more.');
  }
  return kind.choose(options);
}

function chooseThemeSheets(options: SheetOptions): ChooseSheets {
  const theme = themeFrom(options.theme);
  return (known) => {
    const areas = areasFrom(options, known);
    if (options.all) return areas.map((area) => ({ kind: 'theme', theme, areas: [area] }));
    if (areas.length > MOST_AREAS) {
      throw new Error(`A theme leaflet has room for ${MOST_AREAS} neighbourhoods, not ${areas.length}.`);
    }
    return [{ kind: 'theme', theme, areas }];
  };
}

function themeFrom(theme: string | undefined): ThemeId {
  if (isThemeId(theme)) return theme;
  const known = `Known: ${THEME_IDS.join(', ')}.`;
  throw new Error(
    theme === undefined
      ? `The sheet theme needs --theme. ${known}`
      : `There is no theme “${theme}”. ${known}`,
  );
}

function areasFrom(options: SheetOptions, known: readonly NeighbourhoodId[]): readonly NeighbourhoodId[] {
  if (options.all) return known;
  const ids = new Set(options.neighbourhood.flatMap((text) => text.split(',')).map((id) => id.trim()));
  return [...ids].map((id) => {
    const area = known.find((candidate) => candidate === id);
    if (!area) throw new Error(`There is no neighbourhood “${id}”. Known: ${[...known].sort().join(', ')}.`);
    return area;
  });
}
