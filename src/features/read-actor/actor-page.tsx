import { lazy, type ReactNode, Suspense } from 'react';
import { ActorRose } from '../../compass/actor-rose.tsx';
import { ThemeMark } from '../../compass/theme-mark.tsx';
import { actorName, actorSummary, otherName } from '../../domain/directory/naming.ts';
import type { ActorFeature, ActorProperties } from '../../domain/model/actor.ts';
import type { ThemeId } from '../../domain/model/identity.ts';
import type { Category, VocabularyFile } from '../../domain/model/taxonomy.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import { kindIn } from '../../i18n/kind-words.ts';
import { LANGUAGE_NAMES } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { AreaKey } from '../../state/address.ts';
import { Band } from '../../ui/band.tsx';
import { ActorContact } from './actor-contact.tsx';
import { ActorDetailsList } from './actor-details.tsx';
import { ActorSources } from './actor-sources.tsx';
import { SameAddress } from './same-address.tsx';
import './actor-page.css';

const OpeningHours = lazy(() =>
  import('./opening-hours.tsx').then((module) => ({ default: module.OpeningHours })),
);

/** Everything that is known of one actor. */
export function ActorPage(props: {
  readonly actor: ActorFeature;
  readonly category: Category | undefined;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
  readonly vocabulary: VocabularyFile;
  readonly area: AreaKey;
  readonly sameAddress: readonly ActorFeature[];
  /** what one can do with the actor */
  readonly action: ReactNode;
  /** how to walk there; nothing when its place is not known */
  readonly route: ReactNode;
  readonly backHref: string;
  readonly backName: string;
}): ReactNode {
  const { messages, language } = useMessages();
  const actor = props.actor.properties;
  const summary = actorSummary(actor, language);
  return (
    <article className="actor-page">
      <Band back={{ href: props.backHref, label: messages.actor.back(props.backName) }}>
        <ActorTitle actor={actor} kind={kindIn(props.category, language)} />
      </Band>
      <div className="actor-head">
        {summary && (
          <p className="actor-summary">
            <InLanguage language={summary.language}>{summary.text}</InLanguage>
          </p>
        )}
        {props.action}
      </div>
      <ActorContact actor={props.actor} />
      {props.route}
      <section aria-labelledby="actor-hours">
        <h2 id="actor-hours">{messages.actor.hours}</h2>
        <Suspense>
          <OpeningHours actor={actor} />
        </Suspense>
      </section>
      <section aria-labelledby="actor-themes">
        <h2 id="actor-themes">{messages.actor.themes}</h2>
        <ul className="actor-themes">
          {actor.themes.map((theme) => (
            <li key={theme}>
              <ThemeMark theme={theme} sizePx={32} />
              {props.themeWords[theme]}
            </li>
          ))}
        </ul>
      </section>
      <SameAddress area={props.area} actors={props.sameAddress} />
      {actor.details && <ActorDetailsList details={actor.details} vocabulary={props.vocabulary} />}
      {actor.wheelchair && (
        <section aria-labelledby="actor-wheelchair">
          <h2 id="actor-wheelchair">{messages.actor.wheelchair}</h2>
          <p>{messages.actor.wheelchairs[actor.wheelchair]}</p>
        </section>
      )}
      <ActorSources actor={actor} area={props.area} />
    </article>
  );
}

function ActorTitle(props: {
  readonly actor: ActorProperties;
  readonly kind: ReturnType<typeof kindIn>;
}): ReactNode {
  const { messages, language } = useMessages();
  const { actor } = props;
  const name = actorName(actor, language);
  const other = otherName(actor, language);
  return (
    <div className="actor-title band-title">
      <h1 tabIndex={-1}>
        <InLanguage language={name.language}>{name.text}</InLanguage>
      </h1>
      {other?.language && (
        <p className="band-other">
          <span className="visually-hidden">
            {messages.actor.otherLanguage(LANGUAGE_NAMES[other.language])}:{' '}
          </span>
          <InLanguage language={other.language}>{other.text}</InLanguage>
        </p>
      )}
      <p className="band-facts">
        {props.kind && <InLanguage language={props.kind.language}>{props.kind.text}</InLanguage>}
        {actor.number && ` · ${messages.actor.number(actor.number)}`}
      </p>
      <ActorRose themes={actor.themes} number={actor.number} sizePx={104} language={language} />
    </div>
  );
}
