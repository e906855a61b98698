import type { ReactNode } from 'react';
import { ActorRose } from '../../compass/actor-rose.tsx';
import { actorName } from '../../domain/directory/naming.ts';
import type { ActorFeature } from '../../domain/model/actor.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { AreaKey } from '../../state/address.ts';
import { areaHref } from '../../state/view.ts';
import './same-address.css';

/** The other actors at the same door. */
export function SameAddress(props: {
  readonly area: AreaKey;
  readonly actors: readonly ActorFeature[];
}): ReactNode {
  const { messages, language } = useMessages();
  if (props.actors.length === 0) return null;
  return (
    <section aria-labelledby="same-address">
      <h2 id="same-address">{messages.actor.sameAddress}</h2>
      <ul className="same-address">
        {props.actors.map(({ properties }) => {
          const name = actorName(properties, language);
          return (
            <li key={properties.id}>
              <a href={areaHref(props.area, properties.id)} lang={name.language ?? undefined}>
                <ActorRose
                  themes={properties.themes}
                  number={properties.number}
                  sizePx={36}
                  language={language}
                />
                {name.text}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
