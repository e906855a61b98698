import { measurePlaces } from '../../compass/compared-place.ts';
import { EDGE_MM, SHEET_MM } from '../flyer-input.ts';
import type { BoxMm, Flyer, Page, PageItem } from '../page.ts';
import { fill } from '../words.ts';
import { exampleFigures } from './examples-page.ts';
import { roseGrid } from './rose-grid.ts';
import type { RosesInput } from './roses-input.ts';
import { knownNotes, type PanelText, rosesPanel } from './roses-panel.ts';

const A4_ACROSS_MM = { width: 297, height: 210 } as const;
const PANEL_MM = 74;
const GAP_MM = 5;

/**
 * Lays out all neighbourhoods as roses on one A3 side, and eight actors' roses on an A4 one. Pure. Throws an Error
 * when a rose would be under 30 mm or a text does not fit.
 */
export function layOutRoses(input: RosesInput): Flyer {
  const { roses, places, write } = input;
  const { maximum } = measurePlaces(places, 'count');
  const all: PanelText = {
    title: roses.title,
    subtitle: fill(roses.subtitle, { count: places.neighbourhoods.length }),
    how: roses.how,
    notes: [...knownNotes(input), fill(roses.scale, { longest: write.whole(maximum) }), roses.residents],
  };
  const examples: PanelText = {
    title: roses.exampleTitle,
    subtitle: fill(roses.exampleSubtitle, { place: input.example.place }),
    how: roses.exampleHow,
    notes: [],
  };
  return {
    pages: [
      side(SHEET_MM, input, all, (box) => roseGrid(input, box)),
      side(A4_ACROSS_MM, input, examples, (box) => exampleFigures(input, box)),
    ],
    notices: [],
    scale: null,
  };
}

/** A side with the panel at its start and figures in the rest. */
function side(
  paper: { readonly width: number; readonly height: number },
  input: RosesInput,
  text: PanelText,
  figures: (box: BoxMm) => readonly PageItem[],
): Page {
  const panel: BoxMm = { x: EDGE_MM, y: EDGE_MM, width: PANEL_MM, height: paper.height - 2 * EDGE_MM };
  const start = panel.x + PANEL_MM + GAP_MM;
  const rest: BoxMm = { x: start, y: EDGE_MM, width: paper.width - EDGE_MM - start, height: panel.height };
  return {
    widthMm: paper.width,
    heightMm: paper.height,
    items: [
      { kind: 'group', name: 'panel', clip: panel, items: rosesPanel(input, panel, text) },
      { kind: 'group', name: 'roses', clip: rest, items: figures(rest) },
    ],
  };
}
