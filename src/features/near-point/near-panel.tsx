import { lazy, type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react';
import type { ActorFeature } from '../../domain/model/actor.ts';
import { NEAR_MESSAGES } from '../../i18n/near-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { type ChosenPoint, useChosenPoint } from '../../state/chosen-point.ts';
import type { ListedWalks } from '../../state/listed-walks.ts';
import { NearPoint } from './near-point.tsx';
import './near-panel.css';

const PointWays = lazy(() => import('./point-ways.tsx').then((module) => ({ default: module.PointWays })));

/** From where one looks at the list: the point with what it gives, and the ways to choose one. */
export function NearPanel(props: {
  /** how far the listed actors are; null without a point */
  readonly walks: ListedWalks | null;
  /** what the list shows */
  readonly shown: readonly ActorFeature[];
  readonly streetSearch: ReactNode;
}): ReactNode {
  const { language, messages } = useMessages();
  const words = NEAR_MESSAGES[language];
  const point = useChosenPoint();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { told, button } = usePointFocus(point, () => setOpen(false));
  return (
    <section className="near-panel" aria-label={words.ask}>
      {point && <NearPoint told={told} point={point} walks={props.walks} shown={props.shown} />}
      <button
        ref={button}
        type="button"
        className={point ? 'near-panel__other' : 'button'}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {point ? words.other : words.ask}
      </button>
      {open && (
        <div id={id} className="near-panel__ways">
          <Suspense fallback={<p role="status">{messages.state.loading}</p>}>
            <PointWays streetSearch={props.streetSearch} />
          </Suspense>
        </div>
      )}
    </section>
  );
}

/** When the point changes, closes the ways and puts the keyboard where it is told, or on the button when it is gone. */
function usePointFocus(point: ChosenPoint | null, close: () => void) {
  const told = useRef<HTMLParagraphElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const key = point ? String(point.at) : '';
  const shown = useRef(key);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new point counts
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    close();
    (told.current ?? button.current)?.focus();
  }, [key]);
  return { told, button };
}
