import type { ReactElement } from 'react';
import type { Page } from '../domain/flyer/page.ts';
import { Items } from './items.tsx';

/** One side of a flyer as a single SVG, clipped to the sheet; 1 unit is 1 mm. */
export function FlyerPage({ page, label }: { readonly page: Page; readonly label: string }): ReactElement {
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no element for a group of drawing
    <svg
      className="flyer-page"
      viewBox={`${(page.originMm ?? [0, 0]).join(' ')} ${page.widthMm} ${page.heightMm}`}
      width={`${page.widthMm}mm`}
      height={`${page.heightMm}mm`}
      role="group"
      aria-label={label}
    >
      <Items items={page.items} />
    </svg>
  );
}
