import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { HERE_MESSAGES } from '../../i18n/here-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { hrefTo } from '../../state/view.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { useStreets } from './use-streets.ts';
import './street-search.css';

/** Finds a street by name and makes it the point of this page: where a walk starts, or from where one looks. */
export function StreetSearch(props: { readonly label: string }): ReactNode {
  const { language } = useMessages();
  const words = HERE_MESSAGES[language].search;
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState(false);
  const found = useStreets(query, wanted);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const streets = found.status === 'ready' ? found.value : null;
  const links = (): HTMLAnchorElement[] => [...(list.current?.querySelectorAll('a') ?? [])];
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const all = links();
    all[all.findIndex((link) => link.matches(':focus')) + step]?.focus();
  };
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
        onArrowDown={() => links()[0]?.focus()}
      />
      <p className="note" role="status">
        {query.trim() !== '' && statusWords(found.status, streets?.length ?? null, words)}
      </p>
      <ul id={id} ref={list} onKeyDown={onKeyDown} className="street-search__streets">
        {streets?.map(({ name, town, position }) => (
          <li key={position.join()}>
            <a href={hrefTo({ at: position })}>
              {name} <span className="note">{town}</span>
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
