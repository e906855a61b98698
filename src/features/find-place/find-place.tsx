import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import type { NeighbourhoodProperties } from '../../domain/model/area.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { Taxonomy } from '../../state/area-data.ts';
import type { Resource } from '../../state/resource.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { useListKeys } from './list-keys.ts';
import { useSuggestions } from './use-suggestions.ts';
import './find-place.css';

/** The search of the start page: needs, places, streets and neighbourhoods of the whole Region, as one types. */
export function FindPlace(props: {
  readonly neighbourhoods: readonly NeighbourhoodProperties[];
  readonly taxonomy: Taxonomy;
}): ReactNode {
  const { neighbourhoods, taxonomy } = props;
  const { messages, language } = useMessages();
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState(false);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const answer = useSuggestions(query, wanted, taxonomy, neighbourhoods);
  const { asked, found, streets, explain, resultGroups, municipalities, SuggestionList } = answer;
  const groups = useMemo(() => {
    if (asked === null || !found || !explain || !resultGroups) return null;
    const context = { language, messages, taxonomy, neighbourhoods, municipalities, explain };
    return resultGroups(asked, found, streets, context);
  }, [
    asked,
    found,
    streets,
    explain,
    resultGroups,
    municipalities,
    language,
    messages,
    taxonomy,
    neighbourhoods,
  ]);
  const keys = useListKeys(field, list, groups);
  const count = groups?.reduce((sum, group) => sum + group.results.length, 0) ?? 0;
  const complete = groups !== null && answer.street.status !== 'loading' && asked === query.trim();
  return (
    <div className="find-place">
      <SearchField
        label={messages.search.label}
        placeholder={messages.search.placeholder}
        clearLabel={messages.search.clear}
        value={query}
        controls={id}
        field={field}
        onFocus={() => setWanted(true)}
        onChange={(value) => {
          setWanted(true);
          setQuery(value);
        }}
        onArrowDown={keys.enter}
        onEnter={keys.enter}
      />
      <p className="visually-hidden" role="status">
        {complete ? (count > 0 ? messages.search.found(count) : messages.search.nothing) : ''}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are a short cut between links that Tab reaches too */}
      <div id={id} ref={list} onFocus={keys.onFocus} onKeyDown={keys.onKeyDown}>
        {asked !== null && (
          <div className="find-place-results" aria-busy={!complete}>
            <Waiting resource={answer.main} />
            {groups && SuggestionList && <SuggestionList groups={groups} />}
            {complete && count === 0 && <p className="note">{messages.search.nothing}</p>}
            {groups && <Waiting resource={answer.street} />}
          </div>
        )}
      </div>
    </div>
  );
}

/** Says that something is still coming, or could not be had and can be asked for again. */
function Waiting({ resource }: { readonly resource: Resource<unknown> }): ReactNode {
  const { messages } = useMessages();
  if (resource.status === 'loading') return <p className="note">{messages.search.loading}</p>;
  if (resource.status === 'ready') return null;
  return (
    <p>
      {messages.state.unreachable}{' '}
      <button type="button" className="button" onClick={resource.retry}>
        {messages.state.retry}
      </button>
    </p>
  );
}
