import { type ReactNode, useMemo } from 'react';
import { countThemes } from '../../domain/directory/filter-actors.ts';
import { NO_FILTERS } from '../../domain/directory/filters/filters.ts';
import type { ActorFeature, ActorProperties } from '../../domain/model/actor.ts';
import type { ThemeId } from '../../domain/model/identity.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { AreaKey } from '../../state/address.ts';
import type { Taxonomy } from '../../state/area-data.ts';
import { goTo, useView } from '../../state/view.ts';
import type { VisibleActors } from '../../state/visible-actors.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { ActorList } from './actor-list.tsx';
import { ThemeFilter } from './theme-filter.tsx';
import './browse-actors.css';

/** Search, theme filter and list of the actors of one area. The count is announced when it changes. */
export function BrowseActors(props: {
  readonly area: AreaKey;
  readonly actors: readonly ActorFeature[];
  readonly visible: Pick<VisibleActors, 'sure' | 'ask' | 'showsAsk' | 'why' | 'walks'>;
  /** how to filter, above the list */
  readonly filters: ReactNode;
  /** reads the list in short, where the device can */
  readonly aloud: ReactNode;
  /** how to say from where one looks, under the count */
  readonly near: ReactNode;
  /** what one can do with an actor from the list */
  action(actor: ActorProperties): ReactNode;
  readonly taxonomy: Taxonomy;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}): ReactNode {
  const { messages } = useMessages();
  const query = useView((view) => view.address.query);
  const typed = useView(({ address }) => address.query !== '' && address.themes.length === 0);
  const counts = useMemo(() => countThemes(props.actors.map((actor) => actor.properties)), [props.actors]);
  const categories = useMemo(
    () => new Map(props.taxonomy.categories.categories.map((category) => [category.id, category])),
    [props.taxonomy],
  );
  const all = props.actors.length;
  const ask = props.visible.showsAsk ? props.visible.ask : [];
  const shown = props.visible.sure.length + ask.length;
  const list = (actors: readonly ActorFeature[]): ReactNode => (
    <ActorList
      actors={actors}
      why={props.visible.why}
      area={props.area}
      categories={categories}
      themeWords={props.themeWords}
      walks={props.visible.walks?.to ?? null}
      action={props.action}
    />
  );
  return (
    <div className="browse-actors" data-typed={typed || undefined}>
      <SearchField
        label={messages.area.label}
        placeholder={messages.area.placeholder}
        clearLabel={messages.search.clear}
        value={query}
        controls="actor-list"
        onChange={(value) => goTo({ query: value }, { replace: true })}
      />
      {props.filters}
      <ThemeFilter area={props.area} counts={counts} themeWords={props.themeWords} />
      <section id="actor-list" aria-labelledby="actor-count">
        <div className="browse-count">
          <h2 id="actor-count" role="status">
            {messages.area.shown(shown, all)}
          </h2>
          {props.aloud}
          {shown < all && (
            <button
              type="button"
              className="button"
              onClick={() => goTo({ themes: [], filters: NO_FILTERS, query: '' })}
            >
              {messages.area.reset}
            </button>
          )}
        </div>
        {props.near}
        {shown === 0 && <p className="note">{all === 0 ? messages.area.empty : messages.area.none}</p>}
        {list(props.visible.sure)}
        {ask.length > 0 && (
          <>
            <h3 className="actor-list-unplaced">{messages.area.askFirst}</h3>
            {list(ask)}
          </>
        )}
      </section>
    </div>
  );
}
