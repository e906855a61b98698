import { create } from 'zustand';
import type { Drawing } from '../domain/proposals/drawing/drawing.ts';

/** Finished drawings that the map shows. Apart from drawing itself, whose code comes only to who draws. */
export const useShownDrawings = create<{ readonly shown: readonly Drawing[] }>()(() => ({ shown: [] }));

/** Shows finished drawings. Gives the way to take them off again. */
export function showDrawings(shown: readonly Drawing[]): () => void {
  useShownDrawings.setState({ shown });
  return () => {
    if (useShownDrawings.getState().shown === shown) useShownDrawings.setState({ shown: [] });
  };
}
