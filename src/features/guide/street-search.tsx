import { type ReactNode, useId, useRef, useState } from 'react';
import { officialName } from '../../domain/directory/naming.ts';
import type { StreetPlace } from '../../domain/model/places.ts';
import { GUIDE_MESSAGES } from '../../i18n/guide-messages.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import { useMessages } from '../../i18n/use-messages.tsx';
import { SHORTEST_QUERY, useFoundStreets } from '../../state/found-streets.ts';
import { linkArrows } from '../../ui/link-arrows.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { type GuidePlace, guideHref } from './guide-links.ts';

const MOST_STREETS = 6;

/** Finds a street by its name, in either language, and leads to the next question with its place. */
export function StreetSearch({ place }: { readonly place: GuidePlace }): ReactNode {
  const { messages, language } = useMessages();
  const words = GUIDE_MESSAGES[language];
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState(false);
  const found = useFoundStreets(query, wanted, MOST_STREETS);
  const results = useRef<HTMLUListElement>(null);
  const id = useId();
  const asked = query.trim().length >= SHORTEST_QUERY;
  const streets = (found.status === 'ready' && found.value) || [];
  const arrows = linkArrows(results);
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
        onArrowDown={arrows.enter}
      />
      <p className={asked ? 'note' : 'visually-hidden'} role="status">
        {asked && found.status === 'loading' && messages.state.loading}
        {asked && found.status === 'failed' && messages.state.unreachable}
        {asked && found.status === 'ready' && words.streets(streets.length)}
      </p>
      <ul id={id} ref={results} className="guide-streets" onKeyDown={arrows.onKeyDown}>
        {streets.map(({ street, town }) => (
          <li key={`${street.nis} ${street.position.join()}`}>
            <a className="guide-choice" href={guideHref(place, 'how', { where: null, at: street.position })}>
              <StreetName street={street} />
              <span className="note">{town && officialName(town, language)?.text}</span>
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
