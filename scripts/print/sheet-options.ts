import { isThemeId, type NeighbourhoodId, THEME_IDS, type ThemeId } from '../../src/domain/model/identity.ts';
import {
  type AreaSheetKind,
  isSheetKind,
  MOST_AREAS,
  readCompass,
  readSheet,
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
  /** id of the actor at whose door the poster hangs */
  readonly actor?: string | undefined;
  /** `longitude,latitude` of another place */
  readonly at?: string | undefined;
  readonly title?: string | undefined;
  /** degrees, as given */
  readonly facing?: string | undefined;
  /** id of a campaign */
  readonly campaign?: string | undefined;
  /** number of an older edition, as given */
  readonly since?: string | undefined;
  /** id of a ring of the taxonomy */
  readonly compass?: string | undefined;
}

/** How many actors of each theme each neighbourhood has. */
export type ThemeCounts = ReadonlyMap<NeighbourhoodId, Readonly<Partial<Record<ThemeId, number>>>>;

/** Turns the choice into sheets once the ids of the built neighbourhoods are known; throws on an unknown id. */
export type ChooseSheets = (known: readonly NeighbourhoodId[], counts?: ThemeCounts) => readonly Sheet[];

/** With fewer addresses than this a leaflet is mostly about places elsewhere. */
const WORTH_A_LEAFLET = 3;

/** Options of the command line that only some kinds take; `neighbourhood` stands for `all` too. */
const OWN_OPTIONS = ['theme', 'actor', 'at', 'title', 'facing', 'compass', 'campaign', 'since'] as const;
type Taken = (typeof OWN_OPTIONS)[number] | 'neighbourhood';

interface KindOptions {
  /** options that only some kinds take */
  readonly takes: readonly Taken[];
  choose(options: SheetOptions): ChooseSheets;
}

/** How each kind of sheet is asked for on the command line. */
const KINDS: Readonly<Record<SheetKind, KindOptions>> = {
  a3: {
    takes: ['neighbourhood', 'compass'],
    choose: (options) => (known) =>
      areasFrom(options, known).map((area) => ({
        kind: 'a3',
        area,
        ...readCompass(() => options.compass ?? null),
      })),
  },
  list: ofEachArea('list'),
  checklist: ofEachArea('checklist'),
  a4: ofEachArea('a4'),
  'poster-a2': ofEachArea('poster-a2'),
  'a3-map': ofEachArea('a3-map'),
  workshop: ofEachArea('workshop'),
  theme: { takes: ['theme', 'neighbourhood'], choose: chooseThemeSheets },
  roses: { takes: [], choose: () => () => [{ kind: 'roses' }] },
  here: { takes: ['actor', 'at', 'title', 'facing'], choose: chooseHereSheet },
  changes: { takes: ['neighbourhood', 'since'], choose: chooseChangesSheets },
  campaign: { takes: ['campaign'], choose: chooseCampaignSheet },
};

/** A kind that needs nothing but a neighbourhood: one sheet for each. */
function ofEachArea(kind: AreaSheetKind): KindOptions {
  return {
    takes: ['neighbourhood'],
    choose: (options) => (known) => areasFrom(options, known).map((area) => ({ kind, area })),
  };
}

/** Several kinds at once (ids, or lists with commas): each is given the options that it takes. Throws as `chooseSheets` does. */
export function chooseKinds(kinds: readonly string[], options: Omit<SheetOptions, 'sheet'>): ChooseSheets {
  const names = [...new Set(kinds.flatMap((text) => text.split(',')).map((kind) => kind.trim()))];
  const [only] = names;
  if (only !== undefined && names.length === 1) return chooseSheets({ ...options, sheet: only });
  const choices = names.map((sheet) => chooseSheets({ ...takenBy(sheet, options), sheet }));
  const untaken = OWN_OPTIONS.find(
    (name) => options[name] !== undefined && !names.some((kind) => isSheetKind(kind) && takes(kind, name)),
  );
  if (untaken) throw new Error(`None of the sheets ${names.join(', ')} takes --${untaken}.`);
  return (known, counts) => choices.flatMap((choose) => choose(known, counts));
}

const takes = (kind: SheetKind, name: Taken): boolean => KINDS[kind].takes.includes(name);

/** The options that a kind takes; all of them for an unknown one, which is refused later. */
function takenBy(sheet: string, options: Omit<SheetOptions, 'sheet'>): Omit<SheetOptions, 'sheet'> {
  if (!isSheetKind(sheet)) return options;
  const own = OWN_OPTIONS.flatMap((name) => (takes(sheet, name) ? [[name, options[name]] as const] : []));
  const areas = takes(sheet, 'neighbourhood') ? options : { neighbourhood: [], all: false };
  return { neighbourhood: areas.neighbourhood, all: areas.all, ...Object.fromEntries(own) };
}

/** Checks the options of the command line. Throws an Error that says what is missing, unknown or out of place. */
export function chooseSheets(options: SheetOptions): ChooseSheets {
  const { sheet } = options;
  if (!isSheetKind(sheet)) throw new Error(`There is no sheet “${sheet}”. Known: ${SHEET_KINDS.join(', ')}.`);
  const kind = KINDS[sheet];
  for (const name of OWN_OPTIONS) {
    if (options[name] !== undefined && !kind.takes.includes(name)) {
      throw new Error(`The sheet ${sheet} takes no --${name}.`);
    }
  }
  const named = options.all || options.neighbourhood.length > 0;
  if (!kind.takes.includes('neighbourhood')) {
    if (named) throw new Error(`The sheet ${sheet} takes no --neighbourhood and no --all.`);
    return kind.choose(options);
  }
  if (!named) {
    throw new Error('Name a neighbourhood with --neighbourhood, or give --all. --help says more.');
  }
  return kind.choose(options);
}

/** The leaflets of every theme for which the neighbourhoods have at least so many addresses. */
function chooseManyThemes(options: SheetOptions, least: number): ChooseSheets {
  return (known, counts) => {
    const areas = areasFrom(options, known);
    const has = (theme: ThemeId) => (area: NeighbourhoodId) => (counts?.get(area)?.[theme] ?? 0) >= least;
    return areas.flatMap((area) =>
      THEME_IDS.filter((theme) => has(theme)(area)).map(
        (theme): Sheet => ({ kind: 'theme', theme, areas: [area] }),
      ),
    );
  };
}

function chooseThemeSheets(options: SheetOptions): ChooseSheets {
  if (options.theme === 'all') return chooseManyThemes(options, 1);
  if (options.theme === undefined && options.all) return chooseManyThemes(options, WORTH_A_LEAFLET);
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

function chooseChangesSheets(options: SheetOptions): ChooseSheets {
  const { since = '' } = options;
  if (!/^[1-9]\d{0,4}$/.test(since)) {
    throw new Error('The sheet changes needs --since <number>: the edition that people have on paper.');
  }
  return (known) =>
    areasFrom(options, known).map((area) => ({ kind: 'changes', area, since: Number(since) }));
}

function chooseHereSheet({ actor, at, title, facing }: SheetOptions): ChooseSheets {
  if ((actor === undefined) === (at === undefined)) {
    throw new Error('The sheet here needs --actor <id> or --at <longitude,latitude>, one of the two.');
  }
  if (actor !== undefined && title !== undefined)
    throw new Error('--title goes with --at: an actor has a name.');
  const given: Readonly<Record<string, string | undefined>> = { sheet: 'here', actor, at, title, facing };
  const sheet = readSheet((name) => given[name] ?? null);
  if (sheet) return () => [sheet];
  throw new Error(
    'That is no place in Brussels: --actor takes an id, --at 4.34630,50.83650, --facing whole degrees from 0 to 359.',
  );
}

function chooseCampaignSheet({ campaign }: SheetOptions): ChooseSheets {
  const given: Readonly<Record<string, string | undefined>> = { sheet: 'campaign', campaign };
  const sheet = readSheet((name) => given[name] ?? null);
  if (sheet) return () => [sheet];
  throw new Error(
    'The sheet campaign needs --campaign <id>: the name of a file in data/curated/campaigns, such as energy-prices-2022.',
  );
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
