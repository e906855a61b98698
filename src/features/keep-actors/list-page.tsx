import type { ReactNode } from 'react';
import { ActorRose } from '../../compass/actor-rose.tsx';
import { belgianPhone } from '../../domain/directory/belgian-phone.ts';
import { actorName, actorPlace } from '../../domain/directory/naming.ts';
import type { PlaceRef } from '../../domain/handover/place-ref.ts';
import { openingOf } from '../../domain/hours/opening.ts';
import type { CategoriesFile } from '../../domain/model/taxonomy.ts';
import { openingInWords } from '../../i18n/hours-words.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import { kindIn } from '../../i18n/kind-words.ts';
import { LIST_MESSAGES } from '../../i18n/list-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useNow } from '../../state/clock.ts';
import { addKept, clearKept, useKeptList } from '../../state/kept-list.ts';
import type { Listed, ListedActor } from '../../state/listed-actors.ts';
import { hrefTo, NOTHING_CHOSEN } from '../../state/view.ts';
import { Band } from '../../ui/band.tsx';
import { AppointmentForm } from './appointment-form.tsx';
import { HandOver } from './hand-over.tsx';
import { KeepButton } from './keep-button.tsx';
import { cardsOf } from './list-cards.ts';
import './list-page.css';

/** The visitor's own list, or one that a link names: its actors and the ways to hand it over. */
export function ListPage(props: {
  /** null: the visitor's own */
  readonly given: readonly PlaceRef[] | null;
  readonly listed: Listed;
  readonly categories: CategoriesFile;
}): ReactNode {
  const { language } = useMessages();
  const { given, listed } = props;
  const words = LIST_MESSAGES[language];
  const kept = useKeptList((list) => list.kept);
  const cards = cardsOf(listed.actors, props.categories, language);
  const places = listed.actors.map(({ place }) => place);
  return (
    <div className="list-page">
      <Band>
        <h1 tabIndex={-1}>{given ? words.titleGiven : words.title}</h1>
        <p className="band-facts">{given ? words.leadGiven : words.lead}</p>
      </Band>
      {!kept && <p role="status">{words.notKept}</p>}
      {given && <TakeOver places={given} />}
      {listed.missing.length > 0 && <p className="note">{words.missing(listed.missing.length)}</p>}
      {cards.length === 0 && <p>{words.empty}</p>}
      <ol className="list-places">
        {listed.actors.map((item) => (
          <ListItem key={item.place.id} item={item} categories={props.categories} />
        ))}
      </ol>
      {cards.length > 0 && (
        <>
          <HandOver cards={cards} places={places} />
          <AppointmentForm cards={cards} />
          {!given && (
            <p>
              <button type="button" className="button" onClick={clearKept}>
                {words.clear}
              </button>
            </p>
          )}
        </>
      )}
    </div>
  );
}

function TakeOver(props: { readonly places: readonly PlaceRef[] }): ReactNode {
  const { language } = useMessages();
  const words = LIST_MESSAGES[language];
  const mine = useKeptList((list) => list.places);
  const all = props.places.every(({ id }) => mine.some((place) => place.id === id));
  return (
    <p role="status">
      {all ? (
        words.takenOver
      ) : (
        <button type="button" className="button" onClick={() => addKept(props.places)}>
          {words.takeOver}
        </button>
      )}
    </p>
  );
}

function ListItem(props: { readonly item: ListedActor; readonly categories: CategoriesFile }): ReactNode {
  const { language, messages } = useMessages();
  const now = useNow();
  const { place, actor } = props.item;
  const { properties } = actor;
  const name = actorName(properties, language);
  const address = actorPlace(properties, language, messages.actor.near);
  const category = props.categories.categories.find(({ id }) => id === properties.category);
  const kind = kindIn(category, language);
  return (
    <li className="list-place">
      <ActorRose themes={properties.themes} number={null} sizePx={44} language={language} />
      <div className="list-place-words">
        <a href={hrefTo({ page: { kind: 'area', area: place.area, actor: place.id }, ...NOTHING_CHOSEN })}>
          <InLanguage language={name.language}>{name.text}</InLanguage>
        </a>
        {kind && (
          <span>
            <InLanguage language={kind.language}>{kind.text}</InLanguage>
          </span>
        )}
        {address && (
          <span>
            <InLanguage language={address.language}>{address.text}</InLanguage>
          </span>
        )}
        {properties.phone && (
          <a className="list-phone" href={`tel:${properties.phone}`} dir="ltr">
            {belgianPhone(properties.phone)}
          </a>
        )}
        <span>{openingInWords(openingOf(properties), now, language)}</span>
      </div>
      <KeepButton place={place} name={name.text} />
    </li>
  );
}
