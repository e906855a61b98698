import type { Map as MapLibre } from 'maplibre-gl';
import type { TakenBox } from '../style/taken.ts';
import { NAME_CLASS } from './area-button.ts';
import type { Placed } from './marker-set.ts';
import { overlayBoxes } from './overlay-boxes.ts';
import { layOutRoses, nameBox, type PlacedRose, type RoseToPlace, roseDiameter } from './rose-layout.ts';

const ZOOM_STEP = 0.06;

interface Rose {
  readonly placed: Placed;
  readonly name: { readonly width: number; readonly height: number };
}

/** The roses of neighbourhoods on the map: sized by the zoom, moved off one another, named where there is room. */
export class RoseSet {
  readonly #map: MapLibre;
  #roses: readonly Rose[] = [];
  #laidOut: readonly PlacedRose[] = [];
  #diameter = 0;
  #zoom = 0;

  constructor(map: MapLibre) {
    this.#map = map;
  }

  /** Takes over these roses, the most important first by weight. */
  show(roses: readonly Placed[]): void {
    const weight = ({ wanted }: Placed) => wanted.weight ?? 0;
    this.#roses = [...roses]
      .sort((a, b) => weight(b) - weight(a))
      .map((placed) => ({ placed, name: sizeOfName(placed.button) }));
    this.layOut();
  }

  /** Lays the roses out anew when the map has zoomed so far that one sees it. */
  follow(): void {
    if (Math.abs(this.#map.getZoom() - this.#zoom) >= ZOOM_STEP) this.layOut();
  }

  /** Gives each rose its size, its shift and the side of its name at the zoom of now. */
  layOut(): void {
    if (this.#roses.length === 0) return;
    this.#zoom = this.#map.getZoom();
    this.#diameter = roseDiameter(this.#zoom);
    const container = this.#map.getContainer();
    const { clientWidth: width, clientHeight: height } = container;
    const wanted = this.#roses.map(({ placed, name }): RoseToPlace => {
      const [longitude, latitude] = placed.wanted.position;
      const { x, y } = this.#map.project([longitude, latitude]);
      return { home: { x, y }, name };
    });
    this.#laidOut = layOutRoses(wanted, this.#diameter, { width, height, barred: overlayBoxes(container) });
    for (const [i, rose] of this.#roses.entries()) this.#put(rose, this.#laidOut[i]);
  }

  /** The ground that roses and their names cover. */
  takenBoxes(): TakenBox[] {
    return this.#roses.flatMap(({ placed, name }, i) => {
      const { shift, side } = this.#laidOut[i] ?? { shift: { x: 0, y: 0 }, side: null };
      const { position } = placed.wanted;
      const disc = { ...shift, width: this.#diameter, height: this.#diameter };
      const boxes = side ? [disc, nameBox(disc, name, side)] : [disc];
      return boxes.map(
        ({ x, y, width, height }): TakenBox => ({
          position,
          widthPx: width,
          heightPx: height,
          shiftPx: [x, y],
        }),
      );
    });
  }

  #put({ placed, name }: Rose, laidOut: PlacedRose | undefined): void {
    if (!laidOut) return;
    const { marker, button } = placed;
    const disc = { x: 0, y: 0, width: this.#diameter, height: this.#diameter };
    const { x, y } = nameBox(disc, name, laidOut.side ?? 'bottom');
    marker.setOffset([laidOut.shift.x, laidOut.shift.y]);
    button.style.setProperty('--rose', `${this.#diameter}px`);
    button.style.setProperty('--name-x', `${x}px`);
    button.style.setProperty('--name-y', `${y}px`);
    button.classList.toggle('is-named', laidOut.side !== null);
  }
}

function sizeOfName(button: HTMLButtonElement): Rose['name'] {
  const name = button.querySelector<HTMLElement>(`.${NAME_CLASS}`);
  return { width: name?.offsetWidth ?? 0, height: name?.offsetHeight ?? 0 };
}
