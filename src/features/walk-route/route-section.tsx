import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { PlaceRef } from '../../domain/handover/place-ref.ts';
import type { Position } from '../../domain/model/identity.ts';
import type { FoundRoute } from '../../domain/walking/network-walks.ts';
import { ROUTE_MESSAGES } from '../../i18n/route-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { showRoute } from '../../state/show-route.ts';
import { hrefTo, NOTHING_CHOSEN, useView } from '../../state/view.ts';
import { RouteStart } from './route-start.tsx';
import { StartChooser, useIsTelling } from './start-chooser.tsx';
import { StepList } from './step-list.tsx';
import { totalWords } from './step-words.ts';
import { type Start, useRoute, useStart } from './use-route.ts';
import './route-section.css';

const TITLE = 'walk-route-title';

/** How to walk to an actor: in words here, as a line on the map beside. Without a start it asks for one. */
export function RouteSection(props: { readonly to: Position; readonly place: PlaceRef }): ReactNode {
  const start = useStart();
  useFocusOnNewStart(start);
  return start ? <RouteFrom start={start} {...props} /> : <AskStart />;
}

/** The sheet of one actor with the way there from the chosen point. */
function paperHref(place: PlaceRef): string {
  const { at } = useView.getState().address;
  return hrefTo({ page: { kind: 'list', places: [place], paper: true }, ...NOTHING_CHOSEN, at });
}

function AskStart(): ReactNode {
  const { language } = useMessages();
  const words = ROUTE_MESSAGES[language];
  const isTelling = useIsTelling();
  const [wanted, setWanted] = useState(false);
  const open = wanted || isTelling;
  const id = useId();
  return (
    <section className="walk-route" aria-label={words.ask}>
      <button
        type="button"
        className="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setWanted(!open)}
      >
        {words.ask}
      </button>
      {open && (
        <div id={id} className="walk-route__ask">
          <StartChooser />
        </div>
      )}
    </section>
  );
}

function RouteFrom(props: {
  readonly start: Start;
  readonly to: Position;
  readonly place: PlaceRef;
}): ReactNode {
  const { language } = useMessages();
  const words = ROUTE_MESSAGES[language];
  const route = useRoute(props.start, props.to);
  const found = route.status === 'ready' ? route.value : null;
  useEffect(() => (found ? showRoute(found.line) : undefined), [found]);
  return (
    <section className="walk-route" aria-labelledby={TITLE}>
      <h2 id={TITLE} tabIndex={-1}>
        {words.title}
      </h2>
      <p role="status">
        {route.status === 'loading' && words.working}
        {route.status === 'failed' && words.failed}
        {route.status === 'ready' && (found ? <Total route={found} start={props.start} /> : words.none)}
      </p>
      {found && (
        <>
          <StepList directions={found.directions} />
          <p className="note">{words.note}</p>
          <p className="walk-route__actions">
            <a className="button" href={paperHref(props.place)}>
              {words.print}
            </a>
          </p>
        </>
      )}
      <details className="walk-route__other" key={String(props.start.at)}>
        <summary>{words.otherStart}</summary>
        <StartChooser />
      </details>
    </section>
  );
}

function Total(props: { readonly route: FoundRoute; readonly start: Start }): ReactNode {
  const { language } = useMessages();
  return (
    <>
      <span className="walk-route__total">{totalWords(props.route.metres, language)}</span>{' '}
      <RouteStart streets={props.route.startsIn} isMine={props.start.isMine} />
    </>
  );
}

/** Puts the keyboard on the heading of the walk when its start is chosen or changes while the page stays. */
function useFocusOnNewStart(start: Start | null): void {
  const key = start ? String(start.at) : '';
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    document.getElementById(TITLE)?.focus();
  }, [key]);
}
