import { lazy, type ReactNode } from 'react';
import { belgianPhone } from '../../domain/directory/belgian-phone.ts';
import { actorPlace, streetOf } from '../../domain/directory/naming.ts';
import type { ActorProperties } from '../../domain/model/actor.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { WhyFound } from '../../state/visible-actors.ts';
import { Later } from '../../ui/later.tsx';

const HoursInLine = lazy(() =>
  import('./hours-in-line.tsx').then((module) => ({ default: module.HoursInLine })),
);

const FoundAddress = lazy(() =>
  import('./found-words.tsx').then((module) => ({ default: module.FoundAddress })),
);
function ActorAddress(props: {
  readonly text: string;
  readonly whole: boolean;
  readonly told: ReturnType<WhyFound> | undefined;
}): ReactNode {
  const shown = props.whole ? props.text : streetOf(props.text);
  const ranges = props.told?.marked[0]?.ranges ?? [];
  if (ranges.length === 0) return shown;
  return (
    <Later waiting={shown}>
      <FoundAddress text={shown} ranges={ranges} />
    </Later>
  );
}

/** Address and telephone on one line as on paper, hours below. In a neighbourhood the street says enough. */
export function ActorReach(props: {
  readonly actor: ActorProperties;
  readonly whole: boolean;
  readonly why: WhyFound | null;
}): ReactNode {
  const { actor, why } = props;
  const { messages, language } = useMessages();
  const address = actorPlace(actor, language, messages.actor.near);
  return (
    <>
      <span className="actor-reach">
        {address && (
          <span className="actor-address">
            <InLanguage language={address.language}>
              <ActorAddress text={address.text} whole={props.whole} told={why?.(actor, [address.text])} />
            </InLanguage>
          </span>
        )}
        {actor.phone && (
          <a className="actor-call" href={`tel:${actor.phone}`}>
            <span className="visually-hidden">{messages.actor.call} </span>
            <span dir="ltr">{belgianPhone(actor.phone)}</span>
          </a>
        )}
      </span>
      {(actor.hours || actor.details?.closure) && (
        <Later waiting={<span className="actor-hours">&nbsp;</span>}>
          <HoursInLine actor={actor} />
        </Later>
      )}
    </>
  );
}
