import { createElement, type ReactNode } from 'react';
import type { Shape } from './drawing.ts';

/** The same shapes as React elements. */
export function Shapes({ shapes }: { readonly shapes: readonly Shape[] }): ReactNode {
  return shapes.map((shape, index) =>
    createElement(
      shape.tag,
      { key: index, ...shape.attributes },
      shape.tag === 'text' ? shape.text : undefined,
    ),
  );
}
