import { create } from 'zustand';
import { NO_FILTERS } from '../domain/directory/filters/filters.ts';
import type { ActorId, Language, NeighbourhoodId } from '../domain/model/identity.ts';
import { type Address, type AreaKey, formatAddress, parseAddress } from './address.ts';

const BASE = import.meta.env.BASE_URL;

/** Whether the map can be shown, and why not. */
export type MapState = 'ready' | 'webgl' | 'tiles' | 'context-lost';

interface View {
  readonly address: Address;
  /** id of the neighbourhood or actor that pointer or focus rests on, in list or map */
  readonly highlighted: string | null;
  readonly map: MapState;
}

/** The parts of an address that a visitor chose; without them a page shows everything. */
export const NOTHING_CHOSEN: Pick<Address, 'themes' | 'filters' | 'query' | 'at'> = {
  themes: [],
  filters: NO_FILTERS,
  query: '',
  at: null,
};

const START: Address = { language: 'nl', page: { kind: 'start' }, ...NOTHING_CHOSEN };

/** What the visitor is looking at. The address part is kept in step with the browser's address bar. */
export const useView = create<View>()(() => ({
  address: START,
  highlighted: null,
  map: 'ready',
}));

/** Gives the link to an address, the current one with some parts changed. */
export function hrefTo(change: Partial<Address>): string {
  return formatAddress({ ...useView.getState().address, ...change }, BASE);
}

/** Gives the link to a neighbourhood, or to one actor in it, keeping the chosen themes, and a point one walks from. */
export function areaHref(area: AreaKey, actor: ActorId | null = null): string {
  const { address } = useView.getState();
  const here = address.page.kind === 'area' && address.page.area === area;
  const walks = actor !== null && address.page.kind === 'here';
  const kept = { query: here ? address.query : '', at: here || walks ? address.at : null };
  return hrefTo({ page: { kind: 'area', area, actor }, ...kept });
}

/** Goes to an address: a new step in the history, or in place of the current one. */
export function goTo(change: Partial<Address>, options: { readonly replace?: boolean } = {}): void {
  const address = { ...useView.getState().address, ...change };
  const href = formatAddress(address, BASE);
  if (options.replace) history.replaceState(null, '', href);
  else history.pushState(null, '', href);
  useView.setState({ address, highlighted: null });
}

/** Goes where a link of this site leads. Gives false when the link leads elsewhere. */
export function followLink(url: URL): boolean {
  if (url.origin !== location.origin) return false;
  const address = parseAddress(url, BASE);
  if (!address || address.page.kind === 'unknown') return false;
  goTo(address);
  return true;
}

/**
 * Takes the address from the browser, now and whenever the visitor goes back or forward.
 * `fallback` chooses a language when the address names none. Gives a function that stops listening.
 */
export function followHistory(fallback: () => Language): () => void {
  const read = (): void => {
    const address = parseAddress(location, BASE);
    if (address) useView.setState({ address, highlighted: null });
    else goTo({ ...START, language: fallback() }, { replace: true });
  };
  read();
  addEventListener('popstate', read);
  return () => removeEventListener('popstate', read);
}

export function highlight(id: string | null): void {
  useView.setState({ highlighted: id });
}

export function setMapState(map: MapState): void {
  useView.setState({ map });
}

/** Gives the neighbourhood in an address; null on pages of no neighbourhood. */
export function neighbourhoodOf(address: Address): NeighbourhoodId | null {
  const { page } = address;
  if (page.kind === 'sheet') return page.sheet.kind === 'a3' ? page.sheet.area : null;
  const inArea = page.kind === 'area' || page.kind === 'propose' || page.kind === 'walk';
  return inArea && page.area !== 'region' ? (page.area as NeighbourhoodId) : null;
}
