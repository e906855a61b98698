import type { ReactNode } from 'react';
import { officialName } from '../../domain/directory/naming.ts';
import type { StreetName } from '../../domain/walking/network.ts';
import { ROUTE_MESSAGES } from '../../i18n/route-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

/** So many streets of a corner are named. */
const MOST_STREETS = 2;

/** Says where a walk starts: a street, or a corner of two; nothing when none has a name. */
export function RouteStart(props: {
  readonly streets: readonly StreetName[];
  readonly isMine: boolean;
}): ReactNode {
  const { language } = useMessages();
  const words = ROUTE_MESSAGES[language];
  if (props.isMine) return <span className="walk-route__from">{words.fromMine}</span>;
  const names = props.streets.slice(0, MOST_STREETS).map((name) => officialName(name, language)?.text);
  if (names.length === 0) return null;
  return <span className="walk-route__from">{words.from(names.join(' / '))}</span>;
}
