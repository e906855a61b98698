import type { ReactNode } from 'react';
import type { NearestBar } from '../../domain/directory/bar.ts';
import { belgianPhone } from '../../domain/directory/belgian-phone.ts';
import { actorPlace, officialName } from '../../domain/directory/naming.ts';
import type { ActorProperties } from '../../domain/model/actor.ts';
import { BAR_MESSAGES } from '../../i18n/bar-messages.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import { formatNumber } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { areaHref } from '../../state/view.ts';

/** The neighbourhood, its host and what is known to reach it. */
export function BarAnswer(props: {
  readonly bar: NearestBar;
  readonly host: ActorProperties | null;
  readonly settled: boolean;
}): ReactNode {
  const { messages, language } = useMessages();
  const words = BAR_MESSAGES[language];
  const { area, metres } = props.bar;
  const { id, hosting_partner: partner } = area.properties;
  const name = officialName(area.properties, language)?.text ?? id;
  const { host } = props;
  const address = host && actorPlace(host, language, messages.actor.near);
  return (
    <>
      {metres > 0 && <p>{words.none}</p>}
      <p className="bar-answer-area">
        {metres > 0
          ? words.nearest(name, formatNumber(Math.round(metres / 10) * 10, language))
          : words.inside(name)}
      </p>
      <p>{partner ? `${words.host(partner)} ${words.reach}` : words.noHost}</p>
      {address && (
        <p>
          <InLanguage language={address.language}>{address.text}</InLanguage>
        </p>
      )}
      {partner && props.settled && !host?.phone && <p>{words.noNumber}</p>}
      <p className="bar-ways">
        {host?.phone && (
          <a className="button" data-primary href={`tel:${host.phone}`}>
            {messages.actor.call} <span dir="ltr">{belgianPhone(host.phone)}</span>
          </a>
        )}
        {host && (
          <a className="button" href={areaHref(host.neighbourhood ?? 'region', host.id)}>
            {words.openHost}
          </a>
        )}
        <a className="button" href={areaHref(id)}>
          {words.openArea}
        </a>
      </p>
    </>
  );
}
