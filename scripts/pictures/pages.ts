/** A page of the site that the pictures show. */
export interface PicturedPage {
  readonly name: string;
  /** address without language and without slash at the front */
  readonly path: string;
  /** what is there once the page is whole */
  readonly ready: string;
}

/** What stands on a map that is drawn. */
export const MAP = '#map .maplibregl-marker';

/** Every kind of page, with a state that shows what it does. */
export const PICTURED_PAGES: readonly PicturedPage[] = [
  { name: 'start', path: '', ready: MAP },
  { name: 'start, a need chosen', path: '?theme=housing', ready: MAP },
  { name: 'neighbourhood', path: 'marollen', ready: MAP },
  { name: 'neighbourhood, compared', path: 'anneessens?theme=youth-school&with=region', ready: MAP },
  { name: 'place', path: 'marollen/la-fontaine', ready: MAP },
  { name: 'compare', path: 'compare', ready: '.neighbourhood-rose-figure' },
  { name: 'here', path: 'here?at=4.34630,50.83650', ready: '.here-figure, svg' },
  { name: 'elsewhere', path: 'region', ready: '.actor-item' },
  { name: 'near a point', path: 'marollen?at=4.34630,50.83650&reach=15', ready: MAP },
  { name: 'way on foot', path: 'marollen/bosch?at=4.34630,50.83650', ready: '.step-list li' },
  { name: 'guide', path: 'guide', ready: 'h1' },
  { name: 'guide, doors', path: 'guide?theme=food-aid&step=doors', ready: '.guide-door' },
  { name: 'kept places', path: 'list?places=marollen.la-fontaine', ready: 'h1' },
  { name: 'what changed', path: 'changes', ready: 'h1' },
  { name: 'moments', path: 'moments', ready: 'h1' },
  { name: 'accessibility', path: 'accessibility', ready: 'h1' },
  { name: 'who is my BAR', path: 'bar?at=4.34630,50.83650', ready: 'h1' },
  { name: 'how this looks', path: 'style', ready: '.neighbourhood-rose-figure' },
  { name: 'propose', path: 'propose?in=marollen', ready: '.propose-form' },
  { name: 'my proposals', path: 'propose', ready: '.propose-empty' },
  { name: 'photo of a sheet', path: 'paper', ready: 'h1' },
  { name: 'walk', path: 'walk?in=marollen', ready: '.walk-actor' },
  { name: 'review', path: 'review', ready: 'h1' },
  { name: 'privacy', path: 'privacy', ready: '.privacy-kept' },
  { name: 'studio', path: 'studio?area=marollen', ready: 'h1' },
  { name: 'without internet', path: 'offline', ready: '.offline-page .button' },
  { name: 'about', path: 'about', ready: 'h1' },
  {
    name: 'theme leaflet',
    path: 'print?sheet=theme&theme=housing&area=marollen,anneessens',
    ready: '.flyer-page',
  },
  { name: 'all roses', path: 'print?sheet=roses', ready: '.flyer-page' },
  { name: 'not found', path: 'nowhere-at-all/really/not', ready: 'h1' },
];
