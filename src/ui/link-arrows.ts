import type { KeyboardEvent, RefObject } from 'react';

/** Ways of the arrow keys through the links of a list of results; they are a short cut, Tab reaches the links too. */
export interface LinkArrows {
  /** goes to the first link: arrow down in the field above the list */
  enter(): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** Gives what the arrow keys do in a list of links: one link down or up, and no further than its ends. */
export function linkArrows(list: RefObject<HTMLElement | null>): LinkArrows {
  const links = (): HTMLAnchorElement[] => [...(list.current?.querySelectorAll('a') ?? [])];
  return {
    enter: () => links()[0]?.focus(),
    onKeyDown(event) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const all = links();
      all[all.findIndex((link) => link.matches(':focus')) + step]?.focus();
    },
  };
}
