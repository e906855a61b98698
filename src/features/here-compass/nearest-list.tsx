import { type ReactNode, useId } from 'react';
import { ThemeMark } from '../../compass/theme-mark.tsx';
import type { NearestActor } from '../../domain/compass/here.ts';
import { belgianPhone } from '../../domain/directory/belgian-phone.ts';
import { actorName, actorPlace } from '../../domain/directory/naming.ts';
import type { ThemeId } from '../../domain/model/identity.ts';
import { HERE_MESSAGES } from '../../i18n/here-messages.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import { useMessages } from '../../i18n/use-messages.tsx';
import { areaHref, highlight } from '../../state/view.ts';
import { metresWords, timeWords } from './walk-words.ts';

/** The nearest actor of each theme, nearest first. A row turns the needle to it and opens what one needs to go. */
export function NearestList(props: {
  readonly nearest: readonly NearestActor[];
  readonly chosen: ThemeId | null;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
  onChoose(theme: ThemeId): void;
}): ReactNode {
  return (
    <ol className="here-list">
      {props.nearest.map((nearest) => (
        <NearestRow
          key={nearest.theme}
          nearest={nearest}
          word={props.themeWords[nearest.theme]}
          isChosen={nearest.theme === props.chosen}
          onChoose={props.onChoose}
        />
      ))}
    </ol>
  );
}

function NearestRow(props: {
  readonly nearest: NearestActor;
  readonly word: string;
  readonly isChosen: boolean;
  onChoose(theme: ThemeId): void;
}): ReactNode {
  const { language } = useMessages();
  const { nearest, isChosen } = props;
  const { id } = nearest.actor.properties;
  const name = actorName(nearest.actor.properties, language);
  const detail = useId();
  return (
    <li className="here-row" data-chosen={isChosen || undefined}>
      <button
        type="button"
        className="here-row__button"
        aria-expanded={isChosen}
        aria-controls={isChosen ? detail : undefined}
        onClick={() => props.onChoose(nearest.theme)}
        onPointerEnter={() => highlight(id)}
        onPointerLeave={() => highlight(null)}
        onFocus={() => highlight(id)}
        onBlur={() => highlight(null)}
      >
        <ThemeMark theme={nearest.theme} sizePx={36} />
        <span className="here-row__words">
          <span className="here-row__theme">{props.word}</span>
          <span className="here-row__name">
            <InLanguage language={name.language}>{name.text}</InLanguage>
          </span>
        </span>
        <span className="here-row__time">{timeWords(nearest, language)}</span>
      </button>
      {isChosen && <NearestDetail id={detail} nearest={nearest} />}
    </li>
  );
}

/** Address, telephone, and the ways to the actor's page and to a map app that leads there. */
function NearestDetail(props: { readonly id: string; readonly nearest: NearestActor }): ReactNode {
  const { language, messages } = useMessages();
  const words = HERE_MESSAGES[language];
  const { properties, geometry } = props.nearest.actor;
  const [longitude, latitude] = geometry.coordinates;
  const address = actorPlace(properties, language, messages.actor.near);
  return (
    <div className="here-row__detail" id={props.id}>
      <p>
        <InLanguage language={address?.language}>{address?.text ?? words.noAddress}</InLanguage>
        {!props.nearest.isHere && <span className="note"> · {metresWords(props.nearest, language)}</span>}
      </p>
      <p className="here-row__actions">
        {properties.phone && (
          <a className="button" data-primary href={`tel:${properties.phone}`}>
            {words.call} <span dir="ltr">{belgianPhone(properties.phone)}</span>
          </a>
        )}
        <a className="button" href={`geo:${latitude},${longitude}?q=${latitude},${longitude}`}>
          {words.walkApp}
        </a>
        <a className="button" href={areaHref(properties.neighbourhood ?? 'region', properties.id)}>
          {words.more}
        </a>
      </p>
    </div>
  );
}
