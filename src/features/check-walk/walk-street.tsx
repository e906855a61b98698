import { type ReactNode, useId } from 'react';
import { actorName, actorPlace } from '../../domain/directory/naming.ts';
import type { StreetOfWalk } from '../../domain/flyer/area-sheets/walking-order.ts';
import type { ActorFeature } from '../../domain/model/actor.ts';
import { isCorrected, MARKS } from '../../domain/proposals/form/walk.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import { formatNumber } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { WALK_MESSAGES } from '../../i18n/walk-messages.ts';
import { hrefTo, NOTHING_CHOSEN } from '../../state/view.ts';
import type { OpenWalk } from '../../state/walk.ts';

/** The actors of one street, with how many of them were looked at. */
export function WalkStreet(props: StreetOfWalk & { readonly open: OpenWalk }): ReactNode {
  const { open, street, actors } = props;
  const { language } = useMessages();
  const words = WALK_MESSAGES[language];
  const id = useId();
  const done = actors.filter(({ properties }) => open.walk.marks[properties.id]).length;
  const isDone = done === actors.length;
  return (
    <section className="walk-street" aria-labelledby={id} data-done={isDone || undefined}>
      <h2 id={id}>
        <bdi>{street ?? words.unplaced}</bdi>{' '}
        <span className="walk-count">
          {words.ofStreet(formatNumber(done, language), formatNumber(actors.length, language))}
        </span>
      </h2>
      <ul>
        {actors.map((actor) => (
          <WalkActor key={actor.properties.id} actor={actor} open={open} />
        ))}
      </ul>
    </section>
  );
}

function WalkActor({ actor, open }: { readonly actor: ActorFeature; readonly open: OpenWalk }): ReactNode {
  const { language, messages } = useMessages();
  const words = WALK_MESSAGES[language];
  const nameId = useId();
  const { id, number } = actor.properties;
  const name = actorName(actor.properties, language);
  const address = actorPlace(actor.properties, language, messages.actor.near);
  const said = open.walk.marks[id];
  return (
    <li className="walk-actor" data-mark={said?.mark}>
      <p className="walk-name" id={nameId}>
        {actor.geometry && <span className="walk-number">{number}</span>}
        <strong>
          <InLanguage language={name.language}>{name.text}</InLanguage>
        </strong>
        {address && (
          <span className="note">
            <InLanguage language={address.language}>{address.text}</InLanguage>
          </span>
        )}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its legend, which is the name above */}
      <div className="walk-marks" role="group" aria-labelledby={nameId}>
        {MARKS.map((mark) => (
          <button
            key={mark}
            type="button"
            className="button"
            aria-pressed={said?.mark === mark}
            data-mark={mark}
            onClick={() => open.mark(id, mark)}
          >
            {words.marks[mark]}
          </button>
        ))}
      </div>
      {said?.mark === 'correct' && (
        <p className="walk-correct">
          {isCorrected(said, actor, open) ? (
            words.corrected
          ) : (
            <a
              href={hrefTo({
                page: { kind: 'propose', area: actor.properties.neighbourhood ?? 'region', actor: id },
                ...NOTHING_CHOSEN,
              })}
            >
              {words.sayWhat}
            </a>
          )}
        </p>
      )}
    </li>
  );
}
