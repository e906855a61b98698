import type { ReactNode } from 'react';
import { ThemeMark } from '../../compass/theme-mark.tsx';
import { colourDifference } from '../../domain/compass/colour-difference.ts';
import { seenLab, VIEWS, type View } from '../../domain/compass/colour-vision.ts';
import { contrast } from '../../domain/compass/contrast.ts';
import { THEME_IDS, type ThemeId } from '../../domain/model/identity.ts';
import { STYLE_MESSAGES } from '../../i18n/style-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useTokens } from './live-tokens.ts';

type Colours = ReadonlyMap<ThemeId, string>;

/** Smallest difference between one theme's colour and any other, seen in one way. */
function nearest(theme: ThemeId, colours: Colours, view: View): number {
  const own = colours.get(theme);
  if (!own) return 0;
  const others = [...colours].filter(([other]) => other !== theme);
  return Math.min(...others.map(([, other]) => colourDifference(seenLab(own, view), seenLab(other, view))));
}

/** The fifteen themes: pictogram, word, colour, its contrast and its distance to the others. */
export function ThemeSection(props: { readonly themeWords: Readonly<Record<ThemeId, string>> }): ReactNode {
  const { language } = useMessages();
  const words = STYLE_MESSAGES[language];
  const values = new Map(useTokens().map(({ name, value }) => [name, value]));
  const colours: Colours = new Map(
    THEME_IDS.flatMap((theme) => {
      const value = values.get(`--theme-${theme}`);
      return value ? [[theme, value] as const] : [];
    }),
  );
  const surface = values.get('--surface');
  return (
    <section aria-labelledby="style-themes">
      <h2 id="style-themes">{words.themes}</h2>
      <p className="note">{words.themesNote}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the table is pushed sideways, also by keyboard */}
      <section className="style-scroll" aria-labelledby="style-themes" tabIndex={0}>
        <table className="style-table">
          <thead>
            <tr>
              <th scope="col">{words.theme}</th>
              <th scope="col">{words.onSurface}</th>
              {VIEWS.map((view) => (
                <th key={view} scope="col">
                  {words.views[view]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...colours].map(([theme, colour]) => (
              <tr key={theme}>
                <th scope="row">
                  <ThemeMark theme={theme} sizePx={28} />
                  {props.themeWords[theme]} <code>{colour}</code>
                </th>
                <td>{surface && contrast(colour, surface).toFixed(1)}</td>
                {VIEWS.map((view) => (
                  <td key={view}>{nearest(theme, colours, view).toFixed(1)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
