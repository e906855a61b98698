import { catalogue } from '../../../catalogue/catalogue.ts';
import { officialName } from '../../../domain/directory/naming.ts';
import type { FlyerInput } from '../../../domain/flyer/flyer-input.ts';
import type { Flyer } from '../../../domain/flyer/page.ts';
import { withStaleNotices } from '../../../domain/flyer/stale-notices.ts';
import { applyLayout } from '../../../domain/flyer/studio/apply-layout.ts';
import type { Language, NeighbourhoodId } from '../../../domain/model/identity.ts';
import type { ThemesFile } from '../../../domain/model/taxonomy.ts';
import { closureInWords } from '../../../i18n/hours-words.ts';
import { formatDate } from '../../../i18n/language.ts';
import { PANEL_MESSAGES } from '../../../i18n/panel-messages.ts';
import { PRINT_MESSAGES } from '../../../i18n/print-messages.ts';
import type { SheetContext } from './sheet-view.ts';

/** What every sheet of one neighbourhood is made of. */
interface LoadedArea {
  readonly themes: ThemesFile;
  /** name of the neighbourhood */
  title(language: Language): string;
  /** Lays out what is made of that input, and tells of entries that nobody checked for long. */
  layOut(context: SheetContext, lay: (input: FlyerInput) => Flyer): Flyer;
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
  const files = { neighbourhood, actors: actors.features, ground, themes, categories, manifest };
  const inputFor = (context: SheetContext): FlyerInput => ({
    ...applyLayout(files, context.layout),
    ...context,
    words: PRINT_MESSAGES[context.language].flyer,
    panel: PANEL_MESSAGES[context.language],
    date: formatDate(manifest.edition.date, context.language),
    sayClosed: (closure) => closureInWords(closure, context.today, context.language),
  });
  return {
    themes,
    title: (language) => officialName(neighbourhood.properties, language)?.text ?? area,
    layOut: (context, lay) => {
      const input = inputFor(context);
      return withStaleNotices(lay(input), input.actors, context.today);
    },
  };
}
