import type { ReactNode } from 'react';
import { freshnessOf } from '../../domain/directory/freshness.ts';
import type { ActorProperties } from '../../domain/model/actor.ts';
import { formatDate } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { AreaKey } from '../../state/address.ts';
import { useNow } from '../../state/clock.ts';
import { hrefTo, NOTHING_CHOSEN } from '../../state/view.ts';

const OSM_NOTES = 'https://www.openstreetmap.org/note/new';

/** Where an entry comes from, when it was checked, and what to do when it is wrong. */
export function ActorSources(props: { readonly actor: ActorProperties; readonly area: AreaKey }): ReactNode {
  const { messages, language } = useMessages();
  const { actor } = props;
  const freshness = freshnessOf(actor.checked_on, useNow().date);
  const fromOsm = actor.sources.some((source) => source.licence?.includes('ODbL'));
  return (
    <>
      <section aria-labelledby="actor-sources">
        <h2 id="actor-sources">{messages.actor.sources}</h2>
        <p>
          {actor.checked_on
            ? messages.actor.checked(formatDate(actor.checked_on, language))
            : messages.actor.unchecked}{' '}
          {(freshness === 'being-checked' || freshness === 'old') && (
            <strong>{messages.actor.freshness[freshness]}</strong>
          )}
        </p>
        <ul className="actor-sources">
          {actor.sources.map((source) => (
            <li key={source.id + source.title + source.record}>
              {source.url ? (
                <a href={source.url} rel="noreferrer">
                  <bdi>{source.title}</bdi>
                </a>
              ) : (
                <bdi>{source.title}</bdi>
              )}
              {[source.date, source.licence].filter(Boolean).map((detail) => ` · ${detail}`)}
            </li>
          ))}
        </ul>
      </section>
      <section className="actor-wrong">
        <p>
          <a
            href={hrefTo({ page: { kind: 'propose', area: props.area, actor: actor.id }, ...NOTHING_CHOSEN })}
          >
            {messages.actor.wrong}
          </a>
        </p>
        <p className="note">{messages.actor.wrongText}</p>
        {fromOsm && (
          <p className="note">
            {messages.actor.wrongOsm} <a href={OSM_NOTES}>{messages.actor.wrongOsmLink}</a>.
          </p>
        )}
      </section>
    </>
  );
}
