import { type ReactNode, useState } from 'react';
import { describePetal } from '../../compass/describe.ts';
import { NeighbourhoodRose } from '../../compass/neighbourhood-rose.tsx';
import { gapsOf } from '../../domain/compass/comparison.ts';
import type { Language, ThemeId } from '../../domain/model/identity.ts';
import { COMPARE_MESSAGES } from '../../i18n/compare-messages.ts';
import { COMPASS_MESSAGES } from '../../i18n/compass-messages.ts';
import { formatDecimal } from '../../i18n/language.ts';
import { placeName } from '../../i18n/place-name.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { AreaKey } from '../../state/address.ts';
import { type Comparison, ratesByTheme } from './comparison-of.ts';
import { useComparison } from './use-comparison.ts';
import './theme-comparison.css';

/** The rose of the area's actors; its petals choose what list and map show. Beside another place it shows rates. */
export function ThemeCompass(props: {
  readonly area: AreaKey;
  readonly counts: Readonly<Record<ThemeId, number>>;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
  readonly selected: readonly ThemeId[];
  onToggle(theme: ThemeId): void;
}): ReactNode {
  const { language } = useMessages();
  const { counts, themeWords, selected } = props;
  const comparison = useComparison(props.area);
  const [pointed, setPointed] = useState<ThemeId | null>(null);
  const petalWords = (theme: ThemeId): string =>
    comparison
      ? pairWords(comparison, theme, themeWords, language)
      : describePetal(theme, counts[theme], themeWords, language);
  const told = pointed ?? selected.at(-1);
  const shown = comparison
    ? {
        counts: ratesByTheme(comparison.rows, 'rate'),
        compared: ratesByTheme(comparison.rows, 'otherRate'),
        written: (rate: number) => formatDecimal(rate, language),
      }
    : { counts };
  return (
    <figure className="theme-compass">
      <NeighbourhoodRose
        {...shown}
        labels={themeWords}
        language={language}
        petalWords={petalWords}
        selected={selected}
        onToggle={props.onToggle}
        onPoint={setPointed}
        sizePx={300}
      />
      <figcaption className="note">
        <strong>{gapsOf(counts).length > 0 && COMPARE_MESSAGES[language].gapMeans}</strong>
        {told ? (
          <span aria-hidden="true">{petalWords(told)}</span>
        ) : (
          <span>{COMPARE_MESSAGES[language].howToRead}</span>
        )}
      </figcaption>
    </figure>
  );
}

function pairWords(
  { own, other, rows }: Comparison,
  theme: ThemeId,
  themeWords: Readonly<Record<ThemeId, string>>,
  language: Language,
): string {
  const row = rows.find((candidate) => candidate.theme === theme);
  const side = (place: typeof own, rate: number): string =>
    `${placeName(place, language)} ${rate === 0 ? COMPASS_MESSAGES[language].none : formatDecimal(rate, language)}`;
  return COMPARE_MESSAGES[language].pair(
    themeWords[theme],
    side(own, row?.rate ?? 0),
    side(other, row?.otherRate ?? 0),
  );
}
