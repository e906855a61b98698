import {
  type KeyboardEvent,
  type ReactNode,
  useDeferredValue,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { catalogue } from '../../catalogue/catalogue.ts';
import { searchPlaces } from '../../domain/directory/search-places.ts';
import type { NeighbourhoodProperties } from '../../domain/model/area.ts';
import type { Theme } from '../../domain/model/taxonomy.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useResource } from '../../state/resource.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { resultGroups } from './result-groups.ts';
import './find-place.css';

const LIMIT = 5;

/** The search of the start page: streets, places, needs and neighbourhoods of the whole Region, as one types. */
export function FindPlace(props: {
  readonly neighbourhoods: readonly NeighbourhoodProperties[];
  readonly themes: readonly Theme[];
}): ReactNode {
  const { messages, language } = useMessages();
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState(false);
  const results = useRef<HTMLDivElement>(null);
  const id = useId();
  const places = useResource(wanted ? 'places' : null, catalogue.places);
  const search = useMemo(
    () => (places.status === 'ready' ? searchPlaces(places.value, props.neighbourhoods, props.themes) : null),
    [places, props.neighbourhoods, props.themes],
  );
  const deferred = useDeferredValue(query);
  const groups = useMemo(() => {
    if (!search || places.status !== 'ready') return [];
    const context = { language, messages, neighbourhoods: props.neighbourhoods, places: places.value };
    return resultGroups(search.find(deferred, LIMIT), context);
  }, [search, deferred, language, messages, props.neighbourhoods, places]);
  const count = groups.reduce((sum, group) => sum + group.results.length, 0);
  const asked = deferred.trim().length >= 2;
  const links = (): HTMLAnchorElement[] => [...(results.current?.querySelectorAll('a') ?? [])];
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = links();
    const at = all.findIndex((link) => link.matches(':focus'));
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      all[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
    }
  };
  return (
    <div className="find-place">
      <SearchField
        label={messages.search.label}
        placeholder={messages.search.placeholder}
        clearLabel={messages.search.clear}
        value={query}
        controls={id}
        onFocus={() => setWanted(true)}
        onChange={(value) => {
          setWanted(true);
          setQuery(value);
        }}
        onArrowDown={() => links()[0]?.focus()}
      />
      <p className="visually-hidden" role="status">
        {asked && search ? (count > 0 ? messages.search.found(count) : messages.search.nothing) : ''}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys are a short cut between links that Tab reaches too */}
      <div id={id} ref={results} onKeyDown={onKeyDown}>
        {asked && (
          <div className="find-place-results">
            {places.status === 'loading' && <p className="note">{messages.search.loading}</p>}
            {places.status === 'failed' && (
              <p>
                {messages.state.unreachable}{' '}
                <button type="button" className="button" onClick={places.retry}>
                  {messages.state.retry}
                </button>
              </p>
            )}
            {search && count === 0 && <p className="note">{messages.search.nothing}</p>}
            {groups.map((group) => (
              <section key={group.title}>
                <h2>{group.title}</h2>
                <ul>
                  {group.results.map((result) => (
                    <li key={result.href + result.title}>
                      <a href={result.href}>
                        <span className="find-place-title">{result.title}</span>
                        {result.note && <span className="note">{result.note}</span>}
                      </a>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
