import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { OptionCount } from '../../domain/directory/filters/apply-filters.ts';
import {
  FACETS,
  type Facet,
  isUnfiltered,
  NO_FILTERS,
  toggleOption,
} from '../../domain/directory/filters/filters.ts';
import type { ActorProperties } from '../../domain/model/actor.ts';
import type { Campaign } from '../../domain/model/campaign.ts';
import { FILTER_MESSAGES } from '../../i18n/filter-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { Taxonomy } from '../../state/area-data.ts';
import { useFilterContext, useFilterEngine } from '../../state/filtered-actors.ts';
import { goTo, useView } from '../../state/view.ts';
import { Chip } from '../../ui/chip.tsx';
import { MomentChoice } from './moment-choice.tsx';
import { NOBODY, offeredOptions } from './offered.ts';
import { type OptionTables, optionWord } from './option-words.ts';

/** Below this width the panel covers the page. */
const PHONE = '(max-width: 55.99rem)';

/** All filters with what each option would leave: a sheet over the page on a phone, part of the page elsewhere. */
export function FilterPanel(props: {
  readonly actors: readonly ActorProperties[];
  readonly found: readonly ActorProperties[];
  readonly sure: number;
  readonly ask: number;
  readonly showsAsk: boolean;
  readonly taxonomy: Taxonomy;
  readonly tables: OptionTables;
  readonly running: readonly Campaign[];
  onClose(): void;
}): ReactNode {
  const { language } = useMessages();
  const filters = useView((view) => view.address.filters);
  const dialog = useDialog();
  const words = FILTER_MESSAGES[language];
  const offered = useMemo(
    () => offeredOptions({ ...props, filters, categories: props.taxonomy.categories }),
    [props, filters],
  );
  const counts = useCounts(props.found, offered, props.taxonomy);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    props.onClose();
  };
  return (
    <dialog ref={dialog} className="filter-panel" aria-label={words.button} onKeyDown={onKeyDown}>
      <header className="filter-panel-head">
        <h2>{words.button}</h2>
        <button type="button" className="filter-close" aria-label={words.close} onClick={props.onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <div className="filter-facets">
        {FACETS.filter((facet) => facet !== 'campaign' || offered.campaign.length > 0).map((facet) => (
          <FacetField
            key={facet}
            facet={facet}
            options={offered[facet]}
            counts={counts}
            tables={props.tables}
          />
        ))}
      </div>
      <footer className="filter-panel-foot">
        <p role="status">{words.result(props.sure, props.ask)}</p>
        {!isUnfiltered(filters) && (
          <button
            type="button"
            className="button"
            onClick={() => goTo({ filters: NO_FILTERS }, { replace: true })}
          >
            {words.clear}
          </button>
        )}
        <button type="button" className="button" data-primary onClick={props.onClose}>
          {words.show(props.showsAsk ? props.sure + props.ask : props.sure)}
        </button>
      </footer>
    </dialog>
  );
}

/** Opens the dialog: over everything on a phone, in its place elsewhere. */
function useDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return;
    if (matchMedia(PHONE).matches) element.showModal();
    else element.show();
    return () => element.close();
  }, []);
  return dialog;
}

type Counts = ReadonlyMap<Facet, ReadonlyMap<string, OptionCount>>;

/** Counts every offered option, and those of which nobody knows, given what else is chosen. */
function useCounts(
  found: readonly ActorProperties[],
  offered: ReturnType<typeof offeredOptions>,
  taxonomy: Taxonomy,
): Counts | null {
  const engine = useFilterEngine(true);
  const context = useFilterContext(taxonomy, true);
  const themes = useView((view) => view.address.themes);
  const filters = useView((view) => view.address.filters);
  return useMemo(() => {
    if (engine.status !== 'ready') return null;
    const { countOptions } = engine.value;
    const choice = { ...filters, themes };
    const all = (facet: Facet): string[] => [...offered[facet], ...(NOBODY[facet] ? [NOBODY[facet]] : [])];
    return new Map(
      FACETS.map((facet) => [facet, countOptions(found, facet, all(facet), choice, context)] as const),
    );
  }, [engine, found, offered, filters, themes, context]);
}

function FacetField(props: {
  readonly facet: Facet;
  readonly options: readonly string[];
  readonly counts: Counts | null;
  readonly tables: OptionTables;
}): ReactNode {
  const { language } = useMessages();
  const { facet } = props;
  const filters = useView((view) => view.address.filters);
  const words = FILTER_MESSAGES[language];
  const counts = props.counts?.get(facet);
  const unknown = counts?.get(NOBODY[facet] ?? props.options[0] ?? '')?.ask ?? 0;
  return (
    <fieldset className="filter-facet">
      <legend>{words.facets[facet]}</legend>
      <ul className="filter-options">
        {props.options.map((option) => (
          <li key={option}>
            <Chip
              pressed={filters.chosen[facet]?.includes(option) ?? false}
              {...(counts ? { count: counts.get(option)?.yes ?? 0 } : {})}
              onToggle={() => goTo({ filters: toggleOption(filters, facet, option) }, { replace: true })}
            >
              {optionWord(facet, option, props.tables, language)}
            </Chip>
          </li>
        ))}
      </ul>
      {facet === 'open' && <MomentChoice />}
      {props.options.length === 0 && <p className="note">{words.unknownAll}</p>}
      {props.options.length > 0 && unknown > 0 && <p className="note">{words.unknown(unknown)}</p>}
    </fieldset>
  );
}
