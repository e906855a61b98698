import { type PointerEvent, type ReactNode, useRef } from 'react';
import type { BoxMm, Page } from '../../domain/flyer/page.ts';
import { STUDIO_MESSAGES } from '../../i18n/studio-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { StudioProps } from './studio-page.tsx';
import { viewMoves } from './use-view-moves.ts';

interface Drag {
  readonly x: number;
  readonly y: number;
  readonly mmPerPx: number;
  readonly map: SVGElement | null;
}

/** Less than this, in millimetres of paper, is a press and no drag. */
const LEAST_MM = 1;

/** The map of the preview as something to hold: dragged by mouse or pen, moved by keys. On a phone the buttons serve. */
export function MapFrame(props: StudioProps & { readonly page: Page; readonly box: BoxMm }): ReactNode {
  const { language } = useMessages();
  const moves = viewMoves(props);
  const drag = useRef<Drag | null>(null);
  if (!moves) return null;
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>): void => {
    if (event.pointerType === 'touch' || event.button !== 0) return;
    const frame = event.currentTarget;
    frame.setPointerCapture(event.pointerId);
    drag.current = {
      ...{ x: event.clientX, y: event.clientY },
      mmPerPx: props.box.width / frame.getBoundingClientRect().width,
      map: frame.parentElement?.querySelector<SVGElement>('[data-name="map"]') ?? null,
    };
  };
  const pulled = (event: PointerEvent, { x, y, mmPerPx }: Drag): readonly [number, number] => [
    (event.clientX - x) * mmPerPx,
    (event.clientY - y) * mmPerPx,
  ];
  const onPointerMove = (event: PointerEvent): void => {
    if (!drag.current) return;
    const [right, down] = pulled(event, drag.current);
    if (drag.current.map) drag.current.map.style.transform = `translate(${right}px, ${down}px)`;
  };
  const onPointerUp = (event: PointerEvent): void => {
    const held = drag.current;
    drag.current = null;
    if (!held) return;
    if (held.map) held.map.style.transform = '';
    const [right, down] = pulled(event, held);
    if (Math.hypot(right, down) >= LEAST_MM) moves.pull(right, down);
  };
  return (
    <button
      type="button"
      className="studio-frame"
      style={placeOf(props.box, props.page)}
      onKeyDown={moves.onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    >
      <span className="visually-hidden">{STUDIO_MESSAGES[language].frame}</span>
    </button>
  );
}

/** Where the map lies on the preview of its page, as shares of the page. */
function placeOf(box: BoxMm, { widthMm, heightMm, originMm = [0, 0] }: Page) {
  const share = (mm: number, whole: number): string => `${((mm / whole) * 100).toFixed(3)}%`;
  return {
    insetInlineStart: share(box.x - originMm[0], widthMm),
    insetBlockStart: share(box.y - originMm[1], heightMm),
    inlineSize: share(box.width, widthMm),
    blockSize: share(box.height, heightMm),
  };
}
