import type { ReactNode } from 'react';
import { ThemeMark } from '../../compass/theme-mark.tsx';
import { belgianPhone } from '../../domain/directory/belgian-phone.ts';
import { actorName, actorPlace, actorSummary } from '../../domain/directory/naming.ts';
import type { PlaceRef } from '../../domain/handover/place-ref.ts';
import { openingOf, weekFrom } from '../../domain/hours/opening.ts';
import type { ActorFeature } from '../../domain/model/actor.ts';
import type { CategoriesFile } from '../../domain/model/taxonomy.ts';
import { textFor } from '../../domain/model/texts.ts';
import { HOURS_MESSAGES } from '../../i18n/hours-messages.ts';
import { closureInWords, weekInWords } from '../../i18n/hours-words.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import { kindIn } from '../../i18n/kind-words.ts';
import { formatDate, LANGUAGE_NAMES } from '../../i18n/language.ts';
import { LIST_MESSAGES } from '../../i18n/list-messages.ts';
import { OFFERED_LANGUAGES } from '../../i18n/offered.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useNow } from '../../state/clock.ts';
import type { Listed, ListedActor } from '../../state/listed-actors.ts';
import { hrefTo } from '../../state/view.ts';
import { listLink } from './list-cards.ts';
import { QrCode } from './qr-code.tsx';
import './paper-page.css';

/** A list as a sheet for a person: A4, large letters, in a language of choice. The browser prints it. */
export function PaperPage(props: {
  readonly given: readonly PlaceRef[] | null;
  readonly listed: Listed;
  readonly categories: CategoriesFile;
  /** where it leads back to, when that is not the list */
  readonly back: { readonly href: string; readonly label: string } | null;
  /** the choice of where the person starts to walk */
  readonly start: ReactNode;
  /** the way on foot to an actor, where a start is known */
  readonly routeTo: (actor: ActorFeature) => ReactNode;
}): ReactNode {
  const { language } = useMessages();
  const words = LIST_MESSAGES[language];
  const list = {
    href: hrefTo({ page: { kind: 'list', places: props.given, paper: false } }),
    label: words.back,
  };
  const back = props.back ?? list;
  const today = useNow().date;
  const link = listLink(
    props.listed.actors.map(({ place }) => place),
    language,
  );
  return (
    <div className="paper-page">
      <nav className="paper-bar" aria-label={words.language}>
        <a className="button" href={back.href}>
          {back.label}
        </a>
        {OFFERED_LANGUAGES.map((candidate) => (
          <a
            key={candidate}
            className="button"
            href={hrefTo({ language: candidate })}
            lang={candidate}
            aria-current={candidate === language ? 'true' : undefined}
          >
            {LANGUAGE_NAMES[candidate]}
          </a>
        ))}
        <button type="button" className="button" data-primary onClick={() => print()}>
          {words.print}
        </button>
      </nav>
      {props.start}
      <main className="paper-sheet" id="content">
        <h1 tabIndex={-1}>{words.paperTitle}</h1>
        <ol className="paper-places">
          {props.listed.actors.map((item) => (
            <PaperPlace
              key={item.place.id}
              item={item}
              categories={props.categories}
              today={today}
              route={props.routeTo(item.actor)}
            />
          ))}
        </ol>
        <footer className="paper-foot">
          <QrCode content={link} label={link} />
          <div>
            <p>
              <strong>{words.help}</strong>
            </p>
            <p>{words.printed(formatDate(today, language))}</p>
          </div>
        </footer>
      </main>
    </div>
  );
}

function PaperPlace(props: {
  readonly item: ListedActor;
  readonly categories: CategoriesFile;
  readonly today: string;
  readonly route: ReactNode;
}): ReactNode {
  const { language, messages } = useMessages();
  const actor = props.item.actor.properties;
  const name = actorName(actor, language);
  const address = actorPlace(actor, language, messages.actor.near);
  const summary = actorSummary(actor, language);
  const category = props.categories.categories.find(({ id }) => id === actor.category);
  const kind = summary ?? kindIn(category, language);
  const opening = openingOf(actor);
  const closure = closureInWords(opening.closure, props.today, language);
  const hoursNote = actor.details?.hours_note;
  const note = hoursNote && textFor(hoursNote, language);
  const week = weekFrom({ ...opening, closure: null }, props.today);
  return (
    <li className="paper-place">
      <h2>
        <InLanguage language={name.language}>{name.text}</InLanguage>
      </h2>
      {kind && (
        <p className="paper-kind">
          <InLanguage language={kind.language}>{kind.text}</InLanguage>
        </p>
      )}
      <p className="paper-themes" aria-hidden="true">
        {actor.themes.map((theme) => (
          <ThemeMark key={theme} theme={theme} sizePx={32} />
        ))}
      </p>
      {address && (
        <p className="paper-address">
          <InLanguage language={address.language}>{address.text}</InLanguage>
        </p>
      )}
      {actor.phone && (
        <p className="paper-phone">
          {LIST_MESSAGES[language].tel} <span dir="ltr">{belgianPhone(actor.phone)}</span>
        </p>
      )}
      {actor.details?.appointment === 'needed' && (
        <p>
          <strong>{messages.actor.appointments.needed}</strong>
        </p>
      )}
      {closure && (
        <p>
          <strong>{closure}</strong>
        </p>
      )}
      {week ? (
        <ul className="paper-hours">
          {weekInWords(week, language).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p>{HOURS_MESSAGES[language].unknown}</p>
      )}
      {note && actor.details?.appointment !== 'needed' && (
        <p>
          <InLanguage language={note.language}>{note.text}</InLanguage>
        </p>
      )}
      {props.route}
    </li>
  );
}
