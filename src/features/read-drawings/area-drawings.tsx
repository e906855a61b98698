import { type ReactNode, useEffect, useRef } from 'react';
import type { NeighbourhoodProperties } from '../../domain/model/area.ts';
import { routeMetres } from '../../domain/proposals/drawing/drawings-of-area.ts';
import type { DrawingFeature } from '../../domain/proposals/drawing/published-drawing.ts';
import { walkingMinutes } from '../../domain/walking/distances.ts';
import { DRAW_MESSAGES } from '../../i18n/draw-messages.ts';
import { formatDate, formatNumber } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { drawingKey, useAreaDrawings } from '../../state/area-drawings.ts';
import { hrefTo, NOTHING_CHOSEN, useView } from '../../state/view.ts';
import './area-drawings.css';

/** Lengths are told to so many metres: corners are set by hand. */
const ROUNDED_METRES = 10;

/** What people drew in a neighbourhood and somebody accepted (PR-76): each brings itself into view on the map. */
export function AreaDrawings({ area }: { readonly area: NeighbourhoodProperties }): ReactNode {
  const { language } = useMessages();
  const words = DRAW_MESSAGES[language].shown;
  const drawings = useAreaDrawings(area);
  if (drawings.length === 0) return null;
  return (
    <section className="area-drawings" aria-labelledby="area-drawings">
      <h2 id="area-drawings">{words.title}</h2>
      <p className="note">{words.lead}</p>
      <ul className="drawings">
        {drawings.map((drawing) => (
          <DrawingItem key={drawing.properties.id} drawing={drawing} />
        ))}
      </ul>
      <p>
        <a href={hrefTo({ page: { kind: 'propose', area: area.id, actor: null }, ...NOTHING_CHOSEN })}>
          {words.more}
        </a>
      </p>
    </section>
  );
}

function DrawingItem({ drawing }: { readonly drawing: DrawingFeature }): ReactNode {
  const { language } = useMessages();
  const words = DRAW_MESSAGES[language].shown;
  const { geometry, properties } = drawing;
  const { id, kind, name, proposed, decided } = properties;
  const { page } = useView((view) => view.address);
  const isChosen = page.kind === 'area' && page.drawing === drawingKey(id);
  const item = useChosenInSight(isChosen);
  const metres = routeMetres(geometry);
  const length =
    metres !== null &&
    words.length(
      formatNumber(Math.max(Math.round(metres / ROUNDED_METRES), 1) * ROUNDED_METRES, language),
      walkingMinutes(metres),
    );
  if (page.kind !== 'area') return null;
  const { drawing: _, ...rest } = page;
  return (
    <li ref={item} className="drawing" data-kind={kind}>
      <a
        href={hrefTo({ page: isChosen ? rest : { ...rest, drawing: drawingKey(id) } })}
        aria-current={isChosen || undefined}
      >
        <span className="drawing-sign" aria-hidden="true" />
        <span>
          <bdi className="drawing-name">{name}</bdi>
          <span className="note">{[words.kinds[kind], length].filter(Boolean).join(' · ')}</span>
        </span>
      </a>
      <p className="note">
        {words.drawnBy[proposed.role]}, {words.checked(formatDate(decided.on, language), decided.team)}
      </p>
    </li>
  );
}

/** Brings the item of a link that names a drawing into sight, and the map when the reader chose it here. */
function useChosenInSight(isChosen: boolean) {
  const item = useRef<HTMLLIElement>(null);
  const wasDrawn = useRef(false);
  useEffect(() => {
    if (isChosen) {
      const target = wasDrawn.current ? document.getElementById('map') : item.current;
      target?.scrollIntoView({ block: wasDrawn.current ? 'nearest' : 'center' });
    }
    wasDrawn.current = true;
  }, [isChosen]);
  return item;
}
