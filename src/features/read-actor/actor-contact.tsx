import type { ReactNode } from 'react';
import { belgianPhone } from '../../domain/directory/belgian-phone.ts';
import { actorPlace } from '../../domain/directory/naming.ts';
import type { ActorFeature } from '../../domain/model/actor.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import { useMessages } from '../../i18n/use-messages.tsx';
import { hrefTo } from '../../state/view.ts';

/** A point further off than this, in metres, is said to be approximate. */
const APPROXIMATE_FROM_METRES = 50;

/** Address and the ways to call, write, read more and walk there. */
export function ActorContact(props: { readonly actor: ActorFeature }): ReactNode {
  const { messages, language } = useMessages();
  const { properties: actor, geometry } = props.actor;
  const address = actorPlace(actor, language, messages.actor.near);
  const precision = actor.precision_m ?? 0;
  return (
    <section aria-labelledby="actor-address" className="actor-contact">
      <h2 id="actor-address">{messages.actor.address}</h2>
      <p>
        <InLanguage language={address?.language}>{address?.text ?? messages.actor.noAddress}</InLanguage>
      </p>
      {!geometry && <p className="note">{messages.actor.noPoint}</p>}
      {geometry && precision > APPROXIMATE_FROM_METRES && (
        <p className="note">{messages.actor.approximate(Math.round(precision))}</p>
      )}
      <p className="actor-actions">
        {actor.phone && (
          <a className="button" data-primary href={`tel:${actor.phone}`}>
            {messages.actor.call} <span dir="ltr">{belgianPhone(actor.phone)}</span>
          </a>
        )}
        {actor.details?.more_phones?.map((phone) => (
          <a key={phone} className="button" href={`tel:${phone}`}>
            {messages.actor.morePhones} <span dir="ltr">{belgianPhone(phone)}</span>
          </a>
        ))}
        {geometry && (
          <a className="button" href={`geo:${geometry.coordinates[1]},${geometry.coordinates[0]}?z=18`}>
            {messages.actor.walk}
          </a>
        )}
        {geometry && (
          <a
            className="button"
            href={hrefTo({ page: { kind: 'here' }, themes: [], query: '', at: geometry.coordinates })}
          >
            {messages.here.fromActor}
          </a>
        )}
        {actor.website && (
          <a className="button" href={actor.website} rel="noreferrer">
            {messages.actor.website}
          </a>
        )}
        {actor.email && (
          <a className="button" href={`mailto:${actor.email}`}>
            {messages.actor.mail} <span dir="ltr">{actor.email}</span>
          </a>
        )}
      </p>
    </section>
  );
}
