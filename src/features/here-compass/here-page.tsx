import type { ReactNode } from 'react';
import { officialName } from '../../domain/directory/naming.ts';
import type { ActorFeature } from '../../domain/model/actor.ts';
import type { Position, ThemeId } from '../../domain/model/identity.ts';
import { HERE_MESSAGES } from '../../i18n/here-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useMyPosition } from '../../state/my-position.ts';
import { hrefTo, useView } from '../../state/view.ts';
import { ChoosePoint } from './choose-point.tsx';
import { CompassView } from './compass-view.tsx';
import { useNearest } from './use-nearest.ts';
import './here-page.css';

/** From one point: the nearest actor of each theme, as a list and as a compass. */
export function HerePage(props: {
  readonly actors: readonly ActorFeature[];
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}): ReactNode {
  const { language } = useMessages();
  const words = HERE_MESSAGES[language];
  const at = useView((view) => view.address.at);
  const mine = useMyPosition((state) => state.mine);
  const point = at ?? (mine.status === 'known' ? mine.position : null);
  const found = useNearest(point, props.actors);
  const street = found?.street && officialName(found.street, language);
  return (
    <div className="here-page">
      {point === null && <p>{words.lead}</p>}
      {point !== null && (
        <p className="here-page__near">
          {at === null && <span>{words.myPlace}</span>}
          {street && <span lang={street.language ?? undefined}>{words.near(street.text)}</span>}
        </p>
      )}
      <ChoosePoint actors={props.actors} hasPoint={point !== null} />
      {point !== null && found === null && <p role="status">{words.working}</p>}
      {found && <CompassView found={found} themeWords={props.themeWords} />}
      {found && at && (
        <p>
          <a className="button" href={posterHref(at)}>
            {words.print}
          </a>
        </p>
      )}
    </div>
  );
}

/** The poster of a chosen point. The device's own position has none: it would stand in the link. */
function posterHref(at: Position): string {
  return hrefTo({ page: { kind: 'sheet', sheet: { kind: 'here', place: { at, title: '' }, facing: null } } });
}
