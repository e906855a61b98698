import { loadMessages } from '../i18n/load-messages.ts';
import type { Address } from '../state/address.ts';
import { preloadPage } from '../state/area-data.ts';
import '../features/choose-need/choose-need.css';
import '../features/choose-neighbourhood/neighbourhood-list.css';
import '../features/find-place/find-place.css';
import '../features/read-actor/actor-page.css';
import './embed-page.css';
import './first-page.css';
import './start-page.css';

/** Code of the parts of a page that would come one by one, after the page itself. */
function loadPageCode({ page }: Address): readonly Promise<unknown>[] {
  if (page.kind === 'start') return [import('./start-page.tsx')];
  if (page.kind !== 'area') return [];
  const keep = import('../features/keep-actors/keep-button.tsx');
  return page.actor === null
    ? [
        keep,
        import('../features/filter-actors/filter-bar.tsx'),
        import('../features/browse-actors/hours-in-line.tsx'),
      ]
    : [keep, import('./actor-route.tsx'), import('../features/read-actor/opening-hours.tsx')];
}

/**
 * Loads words, data and code of the first page, so that it can be drawn at once where its written form stands.
 * Resolves also when something could not be had: the page then says so.
 */
export async function preparePage(address: Address): Promise<void> {
  await Promise.allSettled([loadMessages(address.language), preloadPage(address), ...loadPageCode(address)]);
}

/** Makes the language links of the written page keep what the address has chosen, such as a theme. */
export function keepChoices(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.written-languages a'))
    link.search = location.search;
}

const PANE = '.pane';

/** Focuses the link that leads where the reader's focus was. */
function focusLinkTo(href: string): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('#app a[href]');
  [...links].find((link) => link.href === href)?.focus({ preventScroll: true });
}

/**
 * Remembers where the reader is on the written page: how far down, and on which link. Gives a function that brings
 * them there on the drawn one as soon as it stands.
 */
export function keepReadersPlace(): () => void {
  const focused = document.activeElement;
  const href = focused instanceof HTMLAnchorElement ? focused.href : null;
  const down = { page: scrollY, pane: document.querySelector(PANE)?.scrollTop ?? 0 };
  const written = document.querySelector(PANE);
  return () => {
    const observer = new MutationObserver(() => {
      const pane = document.querySelector(PANE);
      if (!pane || pane === written) return;
      observer.disconnect();
      if (down.page > 0) scrollTo({ top: down.page, behavior: 'instant' });
      pane.scrollTop = down.pane;
      if (href) focusLinkTo(href);
    });
    observer.observe(document.body, { childList: true, subtree: true });
  };
}
