import type { ReactNode } from 'react';
import { freshnessOf } from '../../domain/directory/freshness.ts';
import type { ActorProperties } from '../../domain/model/actor.ts';
import { formatDate } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useNow } from '../../state/clock.ts';

const OSM_NOTES = 'https://www.openstreetmap.org/note/new';

/** Where an entry comes from, when it was checked, and what to do when it is wrong. */
export function ActorSources(props: { readonly actor: ActorProperties }): ReactNode {
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
      <details className="actor-wrong">
        <summary>{messages.actor.wrong}</summary>
        <p>{messages.actor.wrongText}</p>
        {fromOsm && (
          <p>
            {messages.actor.wrongOsm} <a href={OSM_NOTES}>{messages.actor.wrongOsmLink}</a>.
          </p>
        )}
      </details>
    </>
  );
}
