import { type ReactNode, useMemo } from 'react';
import type { ActorFeature } from '../../domain/model/actor.ts';
import type { Position } from '../../domain/model/identity.ts';
import { dataLanguageFor } from '../../domain/model/reading-order.ts';
import { ROUTE_MESSAGES } from '../../i18n/route-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { forgetMyPosition } from '../../state/ask-position.ts';
import { goTo } from '../../state/view.ts';
import { RouteMap } from './route-map.tsx';
import { RouteStart } from './route-start.tsx';
import { StartChooser, useIsTelling } from './start-chooser.tsx';
import { StepList } from './step-list.tsx';
import { totalWords } from './step-words.ts';
import { type Start, useRoute, useStart } from './use-route.ts';
import './paper-route.css';

/** The way on foot to an actor, for the sheet of a person; nothing without a start or a place. */
export function PaperRoute({ actor }: { readonly actor: ActorFeature }): ReactNode {
  const start = useStart();
  const to = actor.geometry?.coordinates;
  return start && to ? <RouteOnPaper start={start} to={to} actor={actor} /> : null;
}

function RouteOnPaper(props: {
  readonly start: Start;
  readonly to: Position;
  readonly actor: ActorFeature;
}): ReactNode {
  const { language } = useMessages();
  const words = ROUTE_MESSAGES[language];
  const route = useRoute(props.start, props.to);
  const found = route.status === 'ready' ? route.value : null;
  const turns = useMemo(() => found?.directions.steps.map(({ at }) => at) ?? [], [found]);
  if (route.status === 'loading') return <p role="status">{words.working}</p>;
  if (!found) return <p>{route.status === 'failed' ? words.failed : words.none}</p>;
  const known = dataLanguageFor(language);
  return (
    <section className="paper-route">
      <h3>{words.title}</h3>
      <p>
        <strong>{totalWords(found.metres, language)}</strong>{' '}
        <RouteStart streets={found.startsIn} isMine={props.start.isMine} />
      </p>
      <StepList directions={found.directions} />
      <p>{words.note}</p>
      <RouteMap line={found.line} turns={turns} themes={props.actor.properties.themes} language={known} />
    </section>
  );
}

/** Beside the sheet: the choice of the street where the person starts. */
export function PaperStart(): ReactNode {
  const { language } = useMessages();
  const words = ROUTE_MESSAGES[language];
  const start = useStart();
  const isTelling = useIsTelling();
  const forget = (): void => {
    forgetMyPosition();
    goTo({ at: null }, { replace: true });
  };
  return (
    <details className="paper-start" key={`${start?.at} ${isTelling}`} open={isTelling}>
      <summary>{start ? words.otherStart : words.sheetTitle}</summary>
      <p className="note">{words.sheetNote}</p>
      <StartChooser />
      {start && (
        <p>
          <button type="button" className="button" onClick={forget}>
            {words.forget}
          </button>
        </p>
      )}
    </details>
  );
}
