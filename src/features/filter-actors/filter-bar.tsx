import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { FACETS, isUnfiltered, NO_FILTERS, toggleOption } from '../../domain/directory/filters/filters.ts';
import type { ActorProperties } from '../../domain/model/actor.ts';
import { runningCampaigns } from '../../domain/moments/moment-dates.ts';
import { FILTER_MESSAGES } from '../../i18n/filter-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { AreaKey } from '../../state/address.ts';
import type { Taxonomy } from '../../state/area-data.ts';
import { useNow } from '../../state/clock.ts';
import { useCampaigns } from '../../state/filtered-actors.ts';
import { goTo, useView } from '../../state/view.ts';
import { FilterPanel } from './filter-panel.tsx';
import { chosenWord } from './option-words.ts';
import './filter-bar.css';

/** The button that opens the filters, the chosen ones with a way to remove each, and what is left to ask. */
export function FilterBar(props: {
  readonly area: AreaKey;
  readonly actors: readonly ActorProperties[];
  readonly found: readonly ActorProperties[];
  readonly sure: number;
  readonly ask: number;
  readonly showsAsk: boolean;
  readonly taxonomy: Taxonomy;
}): ReactNode {
  const { language } = useMessages();
  const filters = useView((view) => view.address.filters);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const campaigns = useCampaigns();
  const today = useNow().date;
  const known = campaigns.status === 'ready' ? campaigns.value.campaigns : NO_CAMPAIGNS;
  const running = useMemo(
    () => runningCampaigns(known, today, props.area === 'region' ? null : props.area),
    [known, today, props.area],
  );
  const words = FILTER_MESSAGES[language];
  const tables = { ...props.taxonomy, campaigns: known };
  const count = Object.values(filters.chosen).flat().length;
  const close = (): void => setOpen(false);
  useFocusAfterClosing(open, button);
  return (
    <section className="filter-bar" aria-label={words.button}>
      <div className="filter-bar-row">
        <button
          ref={button}
          type="button"
          className="button filter-button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <FunnelMark />
          {words.button}
          {count > 0 && <span className="filter-count">{count}</span>}
        </button>
        {count > 0 && <ChosenFilters tables={tables} />}
      </div>
      {open && <FilterPanel {...props} tables={tables} running={running} onClose={close} />}
      {props.ask > 0 && <AskLine {...props} />}
    </section>
  );
}

/** Once the panel is gone, the focus goes back to its button: before that the page behind a sheet takes none. */
function useFocusAfterClosing(open: boolean, button: RefObject<HTMLButtonElement | null>): void {
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open, button]);
}

const NO_CAMPAIGNS: readonly never[] = [];

function ChosenFilters(props: { readonly tables: Parameters<typeof chosenWord>[2] }): ReactNode {
  const { language } = useMessages();
  const filters = useView((view) => view.address.filters);
  const words = FILTER_MESSAGES[language];
  const chosen = FACETS.flatMap((facet) =>
    (filters.chosen[facet] ?? []).map((option) => ({ facet, option })),
  );
  return (
    <ul className="filter-chosen" aria-label={words.active}>
      {chosen.map(({ facet, option }) => {
        const word = chosenWord(facet, option, props.tables, language);
        return (
          <li key={facet + option}>
            <button
              type="button"
              className="filter-chip"
              aria-label={words.remove(word)}
              onClick={() => goTo({ filters: toggleOption(filters, facet, option) }, { replace: true })}
            >
              {word} <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
      {!isUnfiltered(filters) && (
        <li>
          <button
            type="button"
            className="filter-clear"
            onClick={() => goTo({ filters: NO_FILTERS }, { replace: true })}
          >
            {words.clear}
          </button>
        </li>
      )}
    </ul>
  );
}

/** What is left to ask, with a way to see it where it is not shown anyhow. */
function AskLine(props: { readonly showsAsk: boolean; readonly ask: number }): ReactNode {
  const { language } = useMessages();
  const filters = useView((view) => view.address.filters);
  const words = FILTER_MESSAGES[language];
  return (
    <p className="filter-ask">
      {words.ask(props.ask)}
      {(filters.withAsk || !props.showsAsk) && (
        <button
          type="button"
          className="filter-clear"
          onClick={() => goTo({ filters: { ...filters, withAsk: !filters.withAsk } }, { replace: true })}
        >
          {filters.withAsk ? words.askHide : words.askShow}
        </button>
      )}
    </p>
  );
}

function FunnelMark(): ReactNode {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M3 5h18v2H3V5Zm3 6h12v2H6v-2Zm3 6h6v2H9v-2Z" />
    </svg>
  );
}
