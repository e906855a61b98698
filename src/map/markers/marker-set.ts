import { type Map as MapLibre, Marker } from 'maplibre-gl';
import type { Position } from '../../domain/model/identity.ts';
import type { TakenBox } from '../style/taken.ts';
import { RoseSet } from './rose-set.ts';

/** One button to be on the map. `key` changes whenever its looks or words change. */
export interface WantedMarker {
  readonly key: string;
  readonly position: Position;
  readonly anchor?: 'center' | 'bottom';
  /** ids that highlight it */
  readonly ids: readonly string[];
  /** its true size in pixels; null for the rose of a neighbourhood, whose size follows the zoom */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** roses of neighbourhoods: the heavier has its name before the lighter */
  readonly weight?: number;
  create(): HTMLButtonElement;
  onChoose(): void;
}

/** Between the place of the chosen actor and the name below it, in pixels (map-markers.css). */
const NAME_GAP_PX = 7;

export interface Placed {
  readonly wanted: WantedMarker;
  readonly marker: Marker;
  readonly button: HTMLButtonElement;
}

/** Keeps the buttons on the map the same as a wanted list, in its order, and leaves the ones that stay alone. */
export class MarkerSet {
  readonly #map: MapLibre;
  readonly #onHighlight: (id: string | null) => void;
  readonly #roses: RoseSet;
  #placed = new Map<string, Placed>();
  #highlighted: string | null = null;

  constructor(map: MapLibre, onHighlight: (id: string | null) => void) {
    this.#map = map;
    this.#onHighlight = onHighlight;
    this.#roses = new RoseSet(map);
  }

  /** Shows the list. When the button with the focus goes, one that stands for the same places takes it over. */
  show(list: readonly WantedMarker[]): void {
    const next = new Map<string, Placed>();
    for (const item of list) {
      const placed = this.#placed.get(item.key);
      next.set(item.key, placed ? { ...placed, wanted: item } : this.#place(item));
    }
    let orphaned: readonly string[] | null = null;
    for (const [key, { wanted, marker, button }] of this.#placed) {
      if (next.has(key)) continue;
      if (button === document.activeElement) orphaned = wanted.ids;
      marker.remove();
    }
    this.#placed = next;
    this.#order();
    this.#roses.show([...next.values()].filter(({ wanted }) => wanted.size === null));
    if (orphaned) this.focus(orphaned);
    this.highlight(this.#highlighted);
  }

  /** Lets the roses of neighbourhoods follow the zoom. */
  readonly follow = (): void => this.#roses.follow();

  /** The ground that the buttons cover, with the names that stand beside them. */
  takenBoxes(): TakenBox[] {
    return [...[...this.#placed.values()].flatMap(takenBy), ...this.#roses.takenBoxes()];
  }

  /** Marks the button of an id, or of the group that holds it. */
  highlight(id: string | null): void {
    this.#highlighted = id;
    for (const { wanted, button } of this.#placed.values()) {
      button.classList.toggle('is-highlighted', id !== null && wanted.ids.includes(id));
    }
  }

  /** Puts the keyboard on the button of one of the ids; false when none is on the map. */
  focus(ids: readonly string[]): boolean {
    for (const { wanted, button } of this.#placed.values()) {
      if (!wanted.ids.some((id) => ids.includes(id))) continue;
      button.focus({ preventScroll: true });
      return true;
    }
    return false;
  }

  /** Tells which group's list is open, for those who listen. */
  expand(ids: readonly string[] | null): void {
    for (const { wanted, button } of this.#placed.values()) {
      if (!button.hasAttribute('aria-expanded')) continue;
      button.setAttribute('aria-expanded', String(ids !== null && wanted.ids.join() === ids.join()));
    }
  }

  clear(): void {
    for (const { marker } of this.#placed.values()) marker.remove();
    this.#placed.clear();
    this.#roses.show([]);
  }

  #place(wanted: WantedMarker): Placed {
    const button = wanted.create();
    const { key } = wanted;
    const [first] = wanted.ids;
    const only = wanted.ids.length === 1 && first !== undefined ? first : null;
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      this.#placed.get(key)?.wanted.onChoose();
    });
    button.addEventListener('dblclick', (event) => event.stopPropagation());
    if (only !== null) {
      for (const type of ['pointerenter', 'focus'])
        button.addEventListener(type, () => this.#onHighlight(only));
      for (const type of ['pointerleave', 'blur'])
        button.addEventListener(type, () => this.#onHighlight(null));
    }
    const marker = new Marker({ element: button, anchor: wanted.anchor ?? 'center' });
    marker.setLngLat([...wanted.position]).addTo(this.#map);
    return { wanted, marker, button };
  }

  /** The tab key follows the order in the page: only buttons out of place are moved, the focused one keeps focus. */
  #order(): void {
    let before: Element = this.#map.getCanvas();
    const focused = document.activeElement;
    for (const { button } of this.#placed.values()) {
      if (before.nextElementSibling !== button) {
        before.after(button);
        if (button === focused) button.focus({ preventScroll: true });
      }
      before = button;
    }
  }
}

/** The ground that a button of fixed size covers: one that stands on its place has its name below. */
function takenBy({ wanted, button }: Placed): TakenBox[] {
  const { size, position, anchor } = wanted;
  if (!size) return [];
  const box = { position, widthPx: size.width, heightPx: size.height };
  if (anchor !== 'bottom') return [{ ...box, shiftPx: [0, 0] }];
  const [widthPx, heightPx] = nameSize(button);
  const below = NAME_GAP_PX + heightPx / 2;
  return [
    { ...box, shiftPx: [0, -size.height / 2] },
    { position, widthPx, heightPx, shiftPx: [0, below] },
  ];
}

function nameSize(button: HTMLButtonElement): [width: number, height: number] {
  const name = button.querySelector<HTMLElement>('.map-actor__name');
  return [name?.offsetWidth ?? 0, name?.offsetHeight ?? 0];
}
