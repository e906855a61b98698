import { loadAreaDrawings } from '../../../catalogue/area-drawings.ts';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { loadHost } from '../../../catalogue/host.ts';
import { officialName } from '../../../domain/directory/naming.ts';
import type { Voices } from '../../../domain/flyer/bilingual.ts';
import type { FlyerInput } from '../../../domain/flyer/flyer-input.ts';
import type { Flyer } from '../../../domain/flyer/page.ts';
import { withStaleNotices } from '../../../domain/flyer/stale-notices.ts';
import { applyLayout } from '../../../domain/flyer/studio/apply-layout.ts';
import type { Manifest } from '../../../domain/model/edition.ts';
import type { DataLanguage, Language, NeighbourhoodId } from '../../../domain/model/identity.ts';
import type { ThemesFile } from '../../../domain/model/taxonomy.ts';
import { besideAnother, sheetVoice } from '../../../i18n/sheet-voice.ts';
import type { SheetContext } from './sheet-view.ts';

/** What every sheet of one neighbourhood is made of. */
interface LoadedArea {
  readonly themes: ThemesFile;
  /** name of the neighbourhood */
  title(language: Language): string;
  /** Lays out what is made of that input, and tells of entries that nobody checked for long. */
  layOut(context: SheetContext, lay: (input: FlyerInput) => Flyer, second?: DataLanguage): Flyer;
}

/** Loads a neighbourhood with its actors, ground and taxonomy; null when there is none of that id. */
export async function loadArea(area: NeighbourhoodId): Promise<LoadedArea | null> {
  const [neighbourhoods, actors, ground, themes, categories, manifest] = await Promise.all([
    catalogue.neighbourhoods(),
    catalogue.actors(area),
    catalogue.ground(area),
    catalogue.themes(),
    catalogue.categories(),
    catalogue.manifest(),
  ]);
  const neighbourhood = neighbourhoods.features.find(({ properties }) => properties.id === area);
  if (!neighbourhood) return null;
  const [host, drawings] = await Promise.all([
    loadHost(neighbourhood.properties, actors.features),
    loadAreaDrawings(neighbourhood.properties),
  ]);
  const files = {
    neighbourhood,
    host,
    drawings,
    actors: actors.features,
    ground,
    themes,
    categories,
    manifest,
  };
  const inputFor = (context: SheetContext, second?: DataLanguage): FlyerInput => ({
    ...applyLayout(files, context.layout),
    ...context,
    ...voicesIn(context, manifest, second),
  });
  return {
    themes,
    title: (language) => officialName(neighbourhood.properties, language)?.text ?? area,
    layOut: (context, lay, second) => {
      const input = inputFor(context, second);
      return withStaleNotices(lay(input), input.actors, context.today);
    },
  };
}

/** The words of a sheet in its language, and in a second one where that is wanted. */
function voicesIn({ language, today }: SheetContext, { edition }: Manifest, second?: DataLanguage): Voices {
  const dates = { edition: edition.date, today };
  const own = sheetVoice(language, dates);
  if (!second || second === language) return own;
  return { ...besideAnother(own), second: besideAnother(sheetVoice(second, dates)) };
}
