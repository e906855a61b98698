import type { ReactNode } from 'react';
import { officialName } from '../../domain/directory/naming.ts';
import type { StreetName } from '../../domain/walking/network.ts';
import { ROUTE_MESSAGES } from '../../i18n/route-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

/** Says where a walk starts; nothing when its street has no name. */
export function RouteStart(props: {
  readonly street: StreetName | null;
  readonly isMine: boolean;
}): ReactNode {
  const { language } = useMessages();
  const words = ROUTE_MESSAGES[language];
  if (props.isMine) return <span className="walk-route__from">{words.fromMine}</span>;
  const name = props.street && officialName(props.street, language);
  return name && <span className="walk-route__from">{words.from(name.text)}</span>;
}
