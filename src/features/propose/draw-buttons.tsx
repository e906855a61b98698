import type { ReactNode } from 'react';
import { startDrawing } from '../../state/drawing.ts';

/** The ways to draw on the map, to go on with it, and to erase what is drawn. */
export function DrawButtons(props: {
  /** name of the field that is drawn, where a form leads to what is wrong */
  readonly name: string;
  readonly hasMap: boolean;
  readonly isBegun: boolean;
  readonly words: { readonly start: string; readonly goOn: string; readonly erase: string };
  onErase(): void;
}): ReactNode {
  const { hasMap, isBegun, words } = props;
  return (
    <p className="propose-row-buttons">
      {hasMap && (
        <button
          type="button"
          className="button"
          name={props.name}
          data-primary={!isBegun || undefined}
          onClick={startDrawing}
        >
          {isBegun ? words.goOn : words.start}
        </button>
      )}
      {isBegun && (
        <button type="button" className="button" onClick={props.onErase}>
          {words.erase}
        </button>
      )}
    </p>
  );
}
