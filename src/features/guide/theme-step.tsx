import type { ReactNode } from 'react';
import { NO_FILTERS } from '../../domain/directory/filters/filters.ts';
import { TILE_IDS, TILES, tileOf } from '../../domain/guide/tiles.ts';
import { GUIDE_MESSAGES } from '../../i18n/guide-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useView } from '../../state/view.ts';
import { guideHref } from './guide-links.ts';
import type { StepProps } from './guide-page.tsx';
import { SkipLink } from './skip-link.tsx';
import { TileLink } from './tile-link.tsx';

/** What it is about: eight tiles. Another tile forgets what fitted the one before. */
export function ThemeStep({ place }: StepProps): ReactNode {
  const { language } = useMessages();
  const words = GUIDE_MESSAGES[language];
  const { themes, filters } = useView((view) => view.address);
  const chosen = tileOf(themes);
  return (
    <>
      <ul className="guide-tiles">
        {TILE_IDS.map((tile) => (
          <li key={tile}>
            <TileLink
              href={guideHref(place, 'fit', {
                themes: TILES[tile],
                filters: tile === chosen ? filters : NO_FILTERS,
              })}
              themes={TILES[tile]}
              word={words.tiles[tile].word}
              hint={words.tiles[tile].hint}
              chosen={tile === chosen}
            />
          </li>
        ))}
      </ul>
      <SkipLink href={guideHref(place, 'fit', { themes: [], filters: NO_FILTERS })} />
    </>
  );
}
