import type { ReactNode } from 'react';
import { ActorRose } from '../../compass/actor-rose.tsx';
import { NeighbourhoodRose } from '../../compass/neighbourhood-rose.tsx';
import { ThemeMark } from '../../compass/theme-mark.tsx';
import { THEME_IDS, type ThemeId } from '../../domain/model/identity.ts';
import { STYLE_MESSAGES } from '../../i18n/style-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

const MARK_SIZES_PX = [12, 20, 48] as const;
const ROSE_SIZES_PX = [20, 36, 96, 280] as const;

/** An example that covers five themes. */
const THEMES: readonly ThemeId[] = ['housing', 'food-aid', 'mental-health', 'social-ties', 'admin'];
/** An example with large, small and missing counts. */
const COUNTS = Object.fromEntries(THEME_IDS.map((theme, index) => [theme, (index * 7) % 12])) as Record<
  ThemeId,
  number
>;

/** The pictograms and the two roses at the sizes they are used in. */
export function FigureSection(props: { readonly themeWords: Readonly<Record<ThemeId, string>> }): ReactNode {
  const { language } = useMessages();
  const words = STYLE_MESSAGES[language];
  return (
    <>
      <section aria-labelledby="style-pictograms">
        <h2 id="style-pictograms">{words.pictograms}</h2>
        <p className="note">{words.pictogramsNote}</p>
        <ul className="pictogram-grid">
          {THEME_IDS.map((theme) => (
            <li key={theme}>
              <span className="pictogram-sizes">
                {MARK_SIZES_PX.map((sizePx) => (
                  <ThemeMark key={sizePx} theme={theme} sizePx={sizePx} />
                ))}
              </span>
              {props.themeWords[theme]}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="style-roses">
        <h2 id="style-roses">{words.roses}</h2>
        <p className="note">{words.rosesNote}</p>
        <div className="rose-row">
          {ROSE_SIZES_PX.map((sizePx) => (
            <ActorRose
              key={sizePx}
              themes={THEMES}
              number={23}
              sizePx={sizePx}
              language={language}
              labels={props.themeWords}
            />
          ))}
        </div>
        <div className="rose-row">
          {ROSE_SIZES_PX.map((sizePx) => (
            <NeighbourhoodRose
              key={sizePx}
              counts={COUNTS}
              labels={props.themeWords}
              language={language}
              sizePx={sizePx}
            />
          ))}
        </div>
      </section>
    </>
  );
}
