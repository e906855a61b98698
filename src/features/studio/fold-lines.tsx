import type { ReactNode } from 'react';
import type { Page } from '../../domain/flyer/page.ts';
import { foldsOf } from '../../domain/flyer/studio/folds.ts';
import type { SheetKind } from '../../domain/model/sheet.ts';

/** Where a page is folded, drawn over its preview; not printed. */
export function FoldLines(props: {
  readonly kind: SheetKind;
  readonly page: Page;
  readonly index: number;
  /** the sheet is for readers who read from right to left */
  readonly mirrored: boolean;
}): ReactNode {
  const { widthMm, heightMm, originMm = [0, 0] } = props.page;
  const { across, down } = foldsOf(props.kind, props.index);
  const [left, top] = originMm;
  const placed = props.mirrored ? across.map((x) => 2 * left + widthMm - x) : across;
  const d = [
    ...placed.map((x) => `M${x} ${top}V${top + heightMm}`),
    ...down.map((y) => `M${left} ${y}H${left + widthMm}`),
  ].join('');
  return (
    <svg className="studio-folds" viewBox={`${left} ${top} ${widthMm} ${heightMm}`} aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
