import { type ReactNode, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { catalogue } from '../../catalogue/catalogue.ts';
import { actorAddress, actorName, officialName } from '../../domain/directory/naming.ts';
import { searchActors } from '../../domain/directory/search-actors.ts';
import type { ActorFeature } from '../../domain/model/actor.ts';
import type { Language, Position } from '../../domain/model/identity.ts';
import type { SearchWordsFile } from '../../domain/model/search.ts';
import { HERE_MESSAGES } from '../../i18n/here-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { type FoundStreet, SHORTEST_QUERY, useFoundStreets } from '../../state/found-streets.ts';
import { useResource } from '../../state/resource.ts';
import { hrefTo } from '../../state/view.ts';
import { linkArrows } from '../../ui/link-arrows.ts';
import { SearchField } from '../../ui/search-field.tsx';

const LIMIT = 5;

interface Spot {
  readonly key: string;
  readonly name: string;
  readonly note: string;
  readonly position: Position;
}

/** Finds a street or a place by name and leads to the compass that stands there. */
export function PointSearch(props: { readonly actors: readonly ActorFeature[] }): ReactNode {
  const { language } = useMessages();
  const words = HERE_MESSAGES[language].search;
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState(false);
  const found = useFoundStreets(query, wanted, LIMIT);
  const spelling = useResource(wanted ? 'search-words' : null, catalogue.searchWords);
  const streets = found.status === 'ready' ? found.value : null;
  const knownWords = spelling.status === 'ready' ? spelling.value : null;
  const spots = useSpots(useDeferredValue(query), streets, knownWords, props.actors, language);
  const results = useRef<HTMLDivElement>(null);
  const id = useId();
  const asked = query.trim().length >= SHORTEST_QUERY;
  const count = spots.streets.length + spots.places.length;
  const arrows = linkArrows(results);
  return (
    <div className="here-search">
      <SearchField
        label={words.label}
        placeholder={words.placeholder}
        clearLabel={words.clear}
        value={query}
        controls={id}
        onFocus={() => setWanted(true)}
        onChange={setQuery}
        onArrowDown={arrows.enter}
      />
      <p className={asked ? 'note' : 'visually-hidden'} role="status">
        {asked &&
          (found.status === 'ready' ? (count > 0 ? words.found(count) : words.nothing) : words.loading)}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys are a short cut between links that Tab reaches too */}
      <div id={id} ref={results} onKeyDown={arrows.onKeyDown} className="here-search__results">
        <SpotList title={words.streets} spots={spots.streets} />
        <SpotList title={words.places} spots={spots.places} />
      </div>
    </div>
  );
}

function SpotList(props: { readonly title: string; readonly spots: readonly Spot[] }): ReactNode {
  if (props.spots.length === 0) return null;
  return (
    <section>
      <h2>{props.title}</h2>
      <ul>
        {props.spots.map(({ key, name, note, position }) => (
          <li key={key}>
            <a href={hrefTo({ page: { kind: 'here' }, at: position })}>
              <span className="here-search__name">{name}</span>
              {note && <span className="note">{note}</span>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useSpots(
  query: string,
  streets: readonly FoundStreet[] | null,
  words: SearchWordsFile | null,
  actors: readonly ActorFeature[],
  language: Language,
): { readonly streets: readonly Spot[]; readonly places: readonly Spot[] } {
  const named = useMemo(() => {
    const byNameOnly = { themes: [], categories: [], services: {}, words };
    return searchActors(
      actors.map(({ properties }) => properties),
      byNameOnly,
    );
  }, [actors, words]);
  const byId = useMemo(() => new Map(actors.map((actor) => [actor.properties.id, actor])), [actors]);
  return useMemo(() => {
    const asked = query.trim().length >= SHORTEST_QUERY;
    const foundActors = asked ? named.find(query).items.slice(0, LIMIT) : [];
    return {
      streets: (streets ?? []).map(({ street, town }) => ({
        key: street.position.join(),
        name: officialName(street, language)?.text ?? '',
        note: (town && officialName(town, language)?.text) ?? '',
        position: street.position,
      })),
      places: foundActors.flatMap(({ id }) => spotOf(byId.get(id), language)),
    };
  }, [streets, named, query, byId, language]);
}

/** An actor as a spot; none when its place is not known. */
function spotOf(actor: ActorFeature | undefined, language: Language): readonly Spot[] {
  if (!actor?.geometry) return [];
  const { properties, geometry } = actor;
  const name = actorName(properties, language).text;
  const note = actorAddress(properties, language)?.text ?? '';
  return [{ key: properties.id, name, note, position: geometry.coordinates }];
}
