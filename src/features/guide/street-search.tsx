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
import { officialName } from '../../domain/directory/naming.ts';
import { searchStreets } from '../../domain/directory/search-places.ts';
import type { StreetPlace } from '../../domain/model/places.ts';
import { GUIDE_MESSAGES } from '../../i18n/guide-messages.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useResource } from '../../state/resource.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { type GuidePlace, guideHref } from './guide-links.ts';

const MOST_STREETS = 6;
const SHORTEST_QUERY = 2;

/** Finds a street by its name, in either language, and leads to the next question with its place. */
export function StreetSearch({ place }: { readonly place: GuidePlace }): ReactNode {
  const { messages, language } = useMessages();
  const words = GUIDE_MESSAGES[language];
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState(false);
  const { ready, streets, townOf } = useStreets(useDeferredValue(query.trim()), wanted);
  const results = useRef<HTMLUListElement>(null);
  const id = useId();
  const asked = query.trim().length >= SHORTEST_QUERY;
  const links = (): HTMLAnchorElement[] => [...(results.current?.querySelectorAll('a') ?? [])];
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const all = links();
    all[all.findIndex((link) => link.matches(':focus')) + step]?.focus();
  };
  return (
    <>
      <SearchField
        label={words.street}
        placeholder={words.streetExample}
        clearLabel={words.clear}
        value={query}
        controls={id}
        onFocus={() => setWanted(true)}
        onChange={setQuery}
        onArrowDown={() => links()[0]?.focus()}
      />
      <p className={asked ? 'note' : 'visually-hidden'} role="status">
        {asked && (ready ? words.streets(streets.length) : messages.state.loading)}
      </p>
      <ul id={id} ref={results} className="guide-streets" onKeyDown={onKeyDown}>
        {streets.map((street) => (
          <li key={`${street.nis} ${street.position.join()}`}>
            <a className="guide-choice" href={guideHref(place, 'how', { where: null, at: street.position })}>
              <StreetName street={street} />
              <span className="note">{townOf(street)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function StreetName({ street }: { readonly street: StreetPlace }): ReactNode {
  const { language } = useMessages();
  const name = officialName(street, language);
  return <InLanguage language={name?.language}>{name?.text}</InLanguage>;
}

interface FoundStreets {
  readonly ready: boolean;
  readonly streets: readonly StreetPlace[];
  townOf(street: StreetPlace): string;
}

/** Looks streets up; they are loaded when somebody comes to type. */
function useStreets(query: string, wanted: boolean): FoundStreets {
  const { language } = useMessages();
  const places = useResource(wanted ? 'places' : null, catalogue.places);
  const spelling = useResource(wanted ? 'search-words' : null, catalogue.searchWords);
  const known = places.status === 'ready' ? places.value : null;
  const words = spelling.status === 'ready' ? spelling.value : null;
  const search = useMemo(() => known && searchStreets(known.streets, words, () => false), [known, words]);
  const streets = useMemo(
    () => (search && query.length >= SHORTEST_QUERY ? search.find(query).items.slice(0, MOST_STREETS) : []),
    [search, query],
  );
  const townOf = ({ nis }: StreetPlace): string => {
    const town = known?.municipalities.find((one) => one.nis === nis);
    return (town && officialName(town, language)?.text) ?? '';
  };
  return { ready: known !== null, streets, townOf };
}
