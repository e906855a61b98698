import { chosenOf, readChosen } from '../domain/directory/chosen.ts';
import { isThemeId, type ThemeId } from '../domain/model/identity.ts';

/** An entry of the written list with what the choice looks at. */
interface Entry {
  readonly element: HTMLElement;
  readonly id: string;
  readonly themes: readonly ThemeId[];
}

const themesOf = (element: HTMLElement): readonly ThemeId[] =>
  (element.dataset['themes'] ?? '').split(' ').filter(isThemeId);

function entries(): readonly Entry[] {
  const found = [...document.querySelectorAll<HTMLElement>('[data-actor]')];
  return found.map((element) => ({ element, id: element.dataset['actor'] ?? '', themes: themesOf(element) }));
}

/** A list without a shown entry goes, with the heading that stands before it. */
function hideWhenEmpty(list: Element): void {
  if (list.querySelector('[data-actor]:not([hidden])')) return;
  const before = list.previousElementSibling;
  for (const part of [list, before?.tagName === 'H3' ? before : null]) part?.setAttribute('hidden', '');
}

/** Narrows the written list to the themes and actors that the address names, and says so in its heading. */
function narrow(): void {
  const search = new URLSearchParams(location.search);
  const chosen = readChosen(search.get('theme'), search.get('actors'));
  if (chosen.themes.length === 0 && chosen.actors.length === 0) return;
  const all = entries();
  const kept = new Set(chosenOf(all, chosen));
  for (const entry of all) entry.element.hidden = !kept.has(entry);
  for (const list of document.querySelectorAll('.actor-list')) hideWhenEmpty(list);
  for (const theme of chosen.themes)
    document.querySelector(`[data-theme-word="${theme}"]`)?.removeAttribute('hidden');
  const count = document.querySelector('[data-count]');
  if (count) count.textContent = `${kept.size} / ${count.textContent}`;
  document.querySelector<HTMLElement>('[data-none]')?.toggleAttribute('hidden', kept.size > 0);
  const link = document.querySelector<HTMLAnchorElement>('[data-whole]');
  if (link && chosen.themes.length > 0) link.search = `?theme=${chosen.themes.join(',')}`;
}

narrow();
