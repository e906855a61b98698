import { useEffect, useRef } from 'react';
import { NO_FILTERS } from '../domain/directory/filters/filters.ts';
import { type Address, formatAddress, withoutChoices } from '../state/address.ts';
import { followLink } from '../state/view.ts';

/** Gives where a click on a link of this site leads; null when the browser should follow it by itself. */
function destinationOf(event: MouseEvent): URL | null {
  const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (event.defaultPrevented || !plain || !link) return null;
  const ownWay =
    link.target !== '' || link.hasAttribute('download') || link.getAttribute('href')?.startsWith('#');
  return ownWay ? null : new URL(link.href, location.href);
}

/** Makes plain links of this site change the page without loading it anew. */
export function useLinksWithoutReload(): void {
  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      const url = destinationOf(event);
      if (url && followLink(url)) event.preventDefault();
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
}

/**
 * Calls back with the page's heading, at once or when its code has come. Gives a function that stops waiting. While
 * the code of a page is on its way React keeps the page before it, hidden: its heading is not the one.
 */
function whenHeadingIsThere(found: (heading: HTMLElement) => void): () => void {
  const look = (): boolean => {
    const headings = [...document.querySelectorAll<HTMLElement>('main h1')];
    const heading = headings.find((candidate) => candidate.getClientRects().length > 0);
    if (heading) found(heading);
    return heading !== undefined;
  };
  const observer = new MutationObserver(() => {
    if (look()) observer.disconnect();
  });
  if (!look()) observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** On these pages a point only changes how far things are: the page stays the same. */
function keepsPlace({ page }: Address): boolean {
  return ['list', 'area', 'bar', 'propose'].includes(page.kind);
}

/** On a new page: puts the reader at its heading and back to the top. Changes of filter or language do not count. */
export function useFocusOnNewPage(address: Address, ready: boolean): void {
  const page = formatAddress(
    {
      ...address,
      page: withoutChoices(address.page),
      language: 'nl',
      themes: [],
      filters: NO_FILTERS,
      query: '',
      at: keepsPlace(address) ? null : address.at,
    },
    '/',
  );
  const shown = useRef(page);
  useEffect(() => {
    if (!ready || shown.current === page) return;
    shown.current = page;
    scrollTo({ top: 0 });
    document.querySelector('.pane')?.scrollTo({ top: 0 });
    return whenHeadingIsThere((heading) => heading.focus({ preventScroll: true }));
  }, [page, ready]);
}

/** Keeps the title of the tab in step with the page's heading. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
