import type { ReactNode } from 'react';
import { ActorRose } from '../../compass/actor-rose.tsx';
import { belgianPhone } from '../../domain/directory/belgian-phone.ts';
import { actorName, actorPlace, actorSummary } from '../../domain/directory/naming.ts';
import type { Door } from '../../domain/guide/doors.ts';
import { GUIDE_MESSAGES } from '../../i18n/guide-messages.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import { kindIn } from '../../i18n/kind-words.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useNow } from '../../state/clock.ts';
import { areaHref } from '../../state/view.ts';
import { reasonWords } from './door-words.ts';
import type { StepProps } from './guide-page.tsx';

/** A door: who it is, why it fits or what to ask there first, and the way to call. */
export function DoorCard(props: StepProps & { readonly door: Door }): ReactNode {
  const { messages, language } = useMessages();
  const words = GUIDE_MESSAGES[language];
  const now = useNow();
  const { door } = props;
  const actor = door.actor.properties;
  const name = actorName(actor, language);
  const summary = actorSummary(actor, language);
  const address = actorPlace(actor, language, messages.actor.near);
  const category = props.taxonomy.categories.categories.find(({ id }) => id === actor.category);
  const kind = summary ?? kindIn(category, language);
  return (
    <li className="guide-door" data-verdict={door.verdict}>
      <div className="guide-door-head">
        <ActorRose themes={actor.themes} number={actor.number} sizePx={64} language={language} />
        <h2>
          <a href={areaHref(actor.neighbourhood ?? 'region', actor.id)}>
            <InLanguage language={name.language}>{name.text}</InLanguage>
          </a>
        </h2>
        {props.action(actor)}
      </div>
      {kind && (
        <p className="guide-door-kind">
          <InLanguage language={kind.language}>{kind.text}</InLanguage>
        </p>
      )}
      <ul className="guide-reasons" aria-label={words.why(name.text)}>
        {door.reasons.flatMap((reason) => {
          const said = reasonWords(reason, { actor, now, language, ...props });
          return said === null ? [] : [<ReasonLine key={said.text} {...said} />];
        })}
      </ul>
      {address && (
        <p className="guide-door-address">
          <InLanguage language={address.language}>{address.text}</InLanguage>
        </p>
      )}
      {actor.phone && (
        <a className="button guide-call" data-primary href={`tel:${actor.phone}`}>
          {messages.actor.call} <span dir="ltr">{belgianPhone(actor.phone)}</span>
          <span className="visually-hidden">, {name.text}</span>
        </a>
      )}
    </li>
  );
}

/** Before a screen reader hears the words, the tick or question mark says nothing that they do not. */
function ReasonLine(props: { readonly text: string; readonly isSure: boolean }): ReactNode {
  return <li data-sure={props.isSure || undefined}>{props.text}</li>;
}
