import type { ReactNode } from 'react';
import type { ThemeId } from '../../domain/model/identity.ts';
import { COMPARE_MESSAGES } from '../../i18n/compare-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { AreaKey } from '../../state/address.ts';
import { useComparedPlaces } from '../../state/compared-places.ts';
import { Notice } from '../../ui/notice.tsx';
import { CompareChoice } from './compare-choice.tsx';
import { ComparisonNotes } from './comparison-notes.tsx';
import { ThemeTable } from './theme-table.tsx';
import { useComparison } from './use-comparison.ts';
import './theme-comparison.css';

/** Chooses what the rose is set beside, says how to read it, and gives the same as a table. */
export function ThemeComparison(props: {
  readonly area: AreaKey;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}): ReactNode {
  const { messages, language } = useMessages();
  const { area, themeWords } = props;
  const places = useComparedPlaces();
  const comparison = useComparison(area);
  if (places.status === 'loading') return <p role="status">{messages.state.loading}</p>;
  if (places.status === 'failed') return <Failed retry={places.retry} />;
  const own = places.value.neighbourhoods.find(({ id }) => id === area);
  if (!own) return null;
  return (
    <div className="theme-comparison">
      {own.offer.population > 0 ? (
        <CompareChoice area={area} chosen={comparison?.other.id ?? ''} places={places.value} />
      ) : (
        <p className="note">{COMPARE_MESSAGES[language].noResidents}</p>
      )}
      <ComparisonNotes own={own} other={comparison?.other ?? null} />
      <ThemeTable own={own} comparison={comparison} themeWords={themeWords} />
    </div>
  );
}

function Failed(props: { retry(): void }): ReactNode {
  const { messages } = useMessages();
  const again = (
    <button type="button" className="button" onClick={props.retry}>
      {messages.state.retry}
    </button>
  );
  return (
    <Notice alert action={again}>
      {messages.state.unreachable}
    </Notice>
  );
}
