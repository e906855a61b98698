import type { ReactNode } from 'react';
import { ThemeMark } from '../../compass/theme-mark.tsx';
import type { ComparedPlace } from '../../domain/compass/compared-place.ts';
import { THEME_IDS } from '../../domain/model/identity.ts';
import { COMPARE_MESSAGES } from '../../i18n/compare-messages.ts';
import { placeName } from '../../i18n/place-name.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { areaHref } from '../../state/view.ts';
import { SortHeader } from '../../ui/sort-header.tsx';
import { chooseTheme } from './choose.ts';
import { type Shown, written } from './shown.ts';

/** Every figure of every place as one table, in the same order as the roses; a head sorts both. */
export function ThemeMatrix(
  props: Shown & { readonly region: ComparedPlace; readonly places: readonly ComparedPlace[] },
): ReactNode {
  const { language } = useMessages();
  const { page } = COMPARE_MESSAGES[language];
  const { theme, themeWords, measure, region, places } = props;
  return (
    <section aria-labelledby="compare-matrix">
      <h2 id="compare-matrix">{page.matrix}</h2>
      <p className="note">{`${page.measures[measure]}. ${page.matrixNote}`}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reachable by key */}
      <section className="compare-matrix-scroll" aria-labelledby="compare-matrix" tabIndex={0}>
        <table className="compare-matrix">
          <thead>
            <tr>
              <SortHeader sorted={theme === null ? 'ascending' : null} onSort={() => chooseTheme(null)}>
                {page.place}
              </SortHeader>
              {THEME_IDS.map((one) => (
                <SortHeader
                  key={one}
                  numeric
                  sorted={one === theme ? 'descending' : null}
                  onSort={() => chooseTheme(one)}
                >
                  <span className="compare-matrix-head">
                    <span>{themeWords[one]}</span>
                    <ThemeMark theme={one} sizePx={24} />
                  </span>
                </SortHeader>
              ))}
            </tr>
          </thead>
          <tbody>
            <MatrixRow place={region} {...props} />
            {places.map((place) => (
              <MatrixRow key={place.id} place={place} {...props} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function MatrixRow(props: Shown & { readonly place: ComparedPlace }): ReactNode {
  const { language } = useMessages();
  const { place, measured, theme } = props;
  const values = measured.values.get(place.id) ?? {};
  const name = placeName(place, language);
  return (
    <tr data-region={place.id === 'region' || undefined}>
      <th scope="row">{place.id === 'region' ? name : <a href={areaHref(place.id)}>{name}</a>}</th>
      {THEME_IDS.map((one) => {
        const value = values[one] ?? 0;
        return (
          <td key={one} data-gap={value === 0 || undefined} data-chosen={one === theme || undefined}>
            {written(value, language)}
          </td>
        );
      })}
    </tr>
  );
}
