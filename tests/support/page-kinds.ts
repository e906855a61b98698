/** One page of a kind, and what stands on it when it is drawn. */
export interface PageKind {
  readonly kind: string;
  /** path without language, with its query */
  readonly path: string;
  /** what stands there once everything has come */
  readonly ready: string;
}

/** Every kind of page, each as a visitor meets it with something in it. */
export const PAGE_KINDS: readonly PageKind[] = [
  { kind: 'start', path: '', ready: '.neighbourhood-list a' },
  { kind: 'start with a need', path: '?theme=housing', ready: '.neighbourhood-list a' },
  { kind: 'neighbourhood', path: '/marollen', ready: '#actor-list .actor-item' },
  { kind: 'search', path: '/marollen?q=huis', ready: '#actor-list .actor-item mark' },
  { kind: 'filtered', path: '/marollen?wheelchair=yes', ready: '.filter-chip' },
  // Minutes that are guessed (“about …”) give way to those along the streets, which puts the list in another order.
  {
    kind: 'near a point',
    path: '/marollen?at=4.34630,50.83650',
    ready: '.actor-away:text-matches("^[0-9]")',
  },
  { kind: 'compared', path: '/anneessens?with=region', ready: 'table' },
  { kind: 'actor', path: '/marollen/la-fontaine', ready: '.actor-page h1' },
  { kind: 'way on foot', path: '/marollen/bosch?at=4.34630,50.83650', ready: '.step-list li' },
  { kind: 'rest of the Region', path: '/region', ready: '#actor-list .actor-item' },
  { kind: 'about', path: '/about', ready: '.about-sources' },
  { kind: 'accessibility', path: '/accessibility', ready: '.accessibility-table' },
  { kind: 'guide', path: '/guide', ready: 'main h1' },
  { kind: 'guide, answered', path: '/guide?theme=housing', ready: 'main h1' },
  { kind: 'offline', path: '/offline', ready: 'main h1' },
  { kind: 'bar', path: '/bar?at=4.34630,50.83650', ready: 'main h1' },
  { kind: 'here', path: '/here?at=4.34630,50.83650', ready: '.here-compass' },
  { kind: 'compare', path: '/compare', ready: 'table' },
  { kind: 'list', path: '/list?places=marollen.la-fontaine,marollen.bosch', ready: '.list-place' },
  { kind: 'list on paper', path: '/list/paper?places=marollen.la-fontaine', ready: '.paper-place' },
  { kind: 'changes', path: '/changes', ready: '.changes-page h1' },
  { kind: 'moments', path: '/moments', ready: '.moments-page h1' },
  { kind: 'proposing', path: '/propose?in=marollen&about=la-fontaine', ready: '.propose-sayings' },
  { kind: 'proposing a new place', path: '/propose?in=marollen', ready: '.propose-themes' },
  { kind: 'my proposals', path: '/propose', ready: '.propose-receive' },
  { kind: 'reviewing', path: '/review?in=marollen', ready: '.review-ask' },
  { kind: 'privacy and rights', path: '/privacy', ready: '.privacy-table' },
  { kind: 'photo of a sheet', path: '/paper', ready: '.paper-choose' },
  { kind: 'walk', path: '/walk?in=madou', ready: '.walk-actor' },
  { kind: 'look', path: '/style', ready: 'main h1' },
  { kind: 'studio', path: '/studio?area=madou', ready: '.studio-place' },
  { kind: 'sheet', path: '/print?sheet=theme&area=marollen&theme=housing', ready: '.print-view__pages svg' },
  { kind: 'unknown', path: '/nergens', ready: 'main h1' },
];
