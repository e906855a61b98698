import { type ReactNode, useState } from 'react';
import { NeighbourhoodRose } from '../../compass/neighbourhood-rose.tsx';
import type { ComparedPlace } from '../../domain/compass/compared-place.ts';
import type { ThemeId } from '../../domain/model/identity.ts';
import { COMPARE_MESSAGES } from '../../i18n/compare-messages.ts';
import { formatDecimal, formatNumber } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { chooseTheme } from './choose.ts';
import type { Shown } from './shown.ts';

/** The Region's rose: the average to hold the others against, the key to the themes, and the way to choose one. */
export function RegionFigure(props: Shown & { readonly region: ComparedPlace }): ReactNode {
  const { language } = useMessages();
  const words = COMPARE_MESSAGES[language];
  const { measured, measure, theme, themeWords } = props;
  const [pointed, setPointed] = useState<ThemeId | null>(null);
  const values = measured.values.get('region') ?? {};
  const rateOf = (one: ThemeId): string => formatDecimal(values[one] ?? 0, language);
  const told = pointed ?? theme;
  return (
    <figure className="compare-region">
      <NeighbourhoodRose
        counts={values}
        maximum={measured.maximum}
        labels={themeWords}
        language={language}
        written={(value) => formatDecimal(value, language)}
        petalWords={(one) => `${themeWords[one]}: ${rateOf(one)}`}
        selected={theme ? [theme] : []}
        onToggle={chooseTheme}
        onPoint={setPointed}
        sizePx={300}
      />
      <figcaption>
        <strong className="compare-region-name">{words.region}</strong>
        <span className="note">
          {measure === 'rate'
            ? words.page.regionAs.rate
            : words.page.regionAs.count(formatNumber(measured.meanPopulation, language))}
        </span>
        <span className="compare-told" aria-hidden="true">
          {told && `${themeWords[told]}: ${rateOf(told)}`}
        </span>
      </figcaption>
    </figure>
  );
}
