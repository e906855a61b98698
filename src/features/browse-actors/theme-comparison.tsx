import type { ReactNode } from 'react';
import type { ThemeId } from '../../domain/model/identity.ts';
import { COMPARE_MESSAGES } from '../../i18n/compare-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { AreaKey } from '../../state/address.ts';
import { useComparedPlaces } from '../../state/compared-places.ts';
import { useView } from '../../state/view.ts';
import { Notice } from '../../ui/notice.tsx';
import { CompareChoice } from './compare-choice.tsx';
import { ComparisonNotes } from './comparison-notes.tsx';
import { comparisonOf } from './comparison-of.ts';
import { ThemeCompass } from './theme-compass.tsx';
import { ThemeTable } from './theme-table.tsx';
import './theme-comparison.css';

/** The area's rose, what it is set beside, how to read it, and the same as a table. */
export function ThemeComparison(props: {
  readonly area: AreaKey;
  readonly counts: Readonly<Record<ThemeId, number>>;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
  readonly selected: readonly ThemeId[];
  onToggle(theme: ThemeId): void;
}): ReactNode {
  const { messages, language } = useMessages();
  const words = COMPARE_MESSAGES[language];
  const { area, themeWords } = props;
  const places = useComparedPlaces();
  const page = useView((view) => view.address.page);
  const wanted = page.kind === 'area' ? page.comparedWith : undefined;
  const known = places.status === 'ready' ? places.value : null;
  const own = known?.neighbourhoods.find(({ id }) => id === area) ?? null;
  const comparison = known ? comparisonOf(known, area, wanted) : null;
  return (
    <div className="theme-comparison">
      <ThemeCompass {...props} comparison={comparison} />
      {places.status === 'failed' && (
        <Notice
          alert
          action={
            <button type="button" className="button" onClick={places.retry}>
              {messages.state.retry}
            </button>
          }
        >
          {messages.state.unreachable}
        </Notice>
      )}
      {known && own && own.offer.population > 0 && (
        <CompareChoice area={area} chosen={comparison?.other.id ?? ''} places={known} />
      )}
      {own && own.offer.population === 0 && <p className="note">{words.noResidents}</p>}
      {own && (
        <>
          <ComparisonNotes own={own} other={comparison?.other ?? null} />
          <details className="theme-comparison-table">
            <summary>{words.table.show}</summary>
            <ThemeTable own={own} comparison={comparison} themeWords={themeWords} />
          </details>
        </>
      )}
    </div>
  );
}
