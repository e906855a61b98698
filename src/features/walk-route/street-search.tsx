import { type ReactNode, useId, useRef, useState } from 'react';
import { officialName } from '../../domain/directory/naming.ts';
import type { Position } from '../../domain/model/identity.ts';
import { HERE_MESSAGES } from '../../i18n/here-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useFoundStreets } from '../../state/found-streets.ts';
import { hrefTo } from '../../state/view.ts';
import { linkArrows } from '../../ui/link-arrows.ts';
import { SearchField } from '../../ui/search-field.tsx';
import './street-search.css';

const MOST_STREETS = 6;

/**
 * Finds a street by name and makes it the point of this page: where a walk starts, or from where one looks. With
 * `onChoose` its middle goes there instead.
 */
export function StreetSearch(props: {
  readonly label: string;
  readonly onChoose?: (at: Position, name: string) => void;
}): ReactNode {
  const { language } = useMessages();
  const words = HERE_MESSAGES[language].search;
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState(false);
  const found = useFoundStreets(query, wanted, MOST_STREETS);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const streets = found.status === 'ready' ? found.value : null;
  const arrows = linkArrows(list);
  return (
    <div>
      <SearchField
        label={props.label}
        placeholder={words.placeholder}
        clearLabel={words.clear}
        value={query}
        controls={id}
        onFocus={() => setWanted(true)}
        onChange={setQuery}
        onArrowDown={arrows.enter}
      />
      <p className="note" role="status">
        {query.trim() !== '' && statusWords(found.status, streets?.length ?? null, words)}
      </p>
      <ul id={id} ref={list} onKeyDown={arrows.onKeyDown} className="street-search__streets">
        {streets?.map(({ street, town }) => (
          <li key={street.position.join()}>
            <a
              href={hrefTo({ at: street.position })}
              onClick={(event) => {
                if (!props.onChoose) return;
                event.preventDefault();
                props.onChoose(street.position, officialName(street, language)?.text ?? '');
              }}
            >
              {officialName(street, language)?.text}{' '}
              <span className="note">{town && officialName(town, language)?.text}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function statusWords(
  status: 'loading' | 'ready' | 'failed',
  count: number | null,
  words: (typeof HERE_MESSAGES)['en']['search'],
): string {
  if (status === 'loading') return words.loading;
  if (status === 'failed' || count === 0) return words.nothing;
  return count === null ? '' : words.found(count);
}
