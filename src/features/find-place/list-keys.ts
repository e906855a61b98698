import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

/** How far each key moves in the list of `last + 1` links, from the link at `at`. */
function target(key: string, at: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/**
 * Keys of a search field with a list of links under it. Arrow down or Enter go from the field to the first link;
 * arrows, Home and End move between links; arrow up from the first, Escape, or typing on leads back to the field.
 * When new `results` take away the link that the keyboard was on, it goes to the first of them.
 */
export function useListKeys(
  field: RefObject<HTMLInputElement | null>,
  list: RefObject<HTMLElement | null>,
  results: unknown,
): { enter(): void; onFocus(): void; onKeyDown(event: KeyboardEvent): void } {
  const links = (): HTMLAnchorElement[] => [...(list.current?.querySelectorAll('a') ?? [])];
  const onLink = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs whenever other results are drawn
  useEffect(() => {
    if (onLink.current && document.activeElement === document.body) links()[0]?.focus();
    onLink.current = list.current?.contains(document.activeElement) ?? false;
  }, [results]);
  return {
    enter: () => links()[0]?.focus(),
    onFocus: () => {
      onLink.current = true;
    },
    onKeyDown(event) {
      const all = links();
      const at = all.findIndex((link) => link.matches(':focus'));
      const next = target(event.key, at, all.length - 1);
      if (next !== null || event.key === 'Escape') {
        event.preventDefault();
        onLink.current = false;
        (all[next ?? -1] ?? field.current)?.focus();
        return;
      }
      const types = event.key.length === 1 && event.key !== ' ';
      if (types && !event.ctrlKey && !event.metaKey && !event.altKey) field.current?.focus();
    },
  };
}
