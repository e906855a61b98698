import { actorRoseSvg } from '../../compass/actor-rose-svg.ts';
import { clusterRoseSvg } from '../../compass/cluster-rose-svg.ts';
import type { ThemeCounts } from '../../compass/describe.ts';
import type { Language, ThemeId } from '../../domain/model/identity.ts';
import { svgElement } from './svg-element.ts';

const ROSE_PX = 36;
const CHOSEN_ROSE_PX = 54;

/** True sizes of an actor's marker in pixels: of any, and of the chosen one with its pointer (area-map.css). */
export const ACTOR_SIZE = { width: ROSE_PX, height: ROSE_PX } as const;
export const CHOSEN_SIZE = { width: CHOSEN_ROSE_PX, height: 70 } as const;

export interface ActorButton {
  readonly name: string;
  /** language of the name; null when the source does not say */
  readonly language: Language | null;
  /** what is read out: number and name */
  readonly label: string;
  readonly number: number | null;
  readonly themes: readonly ThemeId[];
  readonly chosen: boolean;
}

/** Makes the marker of one actor: a button that carries its compass and, on hover and focus, its name. */
export function actorButton(actor: ActorButton): HTMLButtonElement {
  const button = mapButton('map-marker map-actor', actor.label);
  const { themes, number, chosen } = actor;
  const rose = svgElement(actorRoseSvg({ themes, number, sizePx: chosen ? CHOSEN_ROSE_PX : ROSE_PX }));
  button.dataset['actors'] = '1';
  if (actor.language) button.lang = actor.language;
  button.append(rose, ' ', nameTag(actor.name));
  if (chosen) button.setAttribute('aria-current', 'true');
  return button;
}

/** Width of the marker of several actors, in pixels: by how many digits their number has. */
export function clusterSize(count: number): number {
  if (count >= 100) return 52;
  return count >= 10 ? 46 : 40;
}

/** Makes the marker of several actors: a button that carries the compass of all of them round their number. */
export function clusterButton(options: {
  readonly count: number;
  readonly counts: ThemeCounts;
  readonly label: string;
  readonly opensList: boolean;
}): HTMLButtonElement {
  const { count, counts, opensList } = options;
  const button = mapButton('map-marker map-cluster', options.label);
  const sizePx = clusterSize(count);
  button.dataset['actors'] = String(count);
  button.style.setProperty('--rose', `${sizePx}px`);
  button.append(svgElement(clusterRoseSvg({ counts, total: count, sizePx })));
  if (opensList) {
    button.setAttribute('aria-haspopup', 'dialog');
    button.setAttribute('aria-expanded', 'false');
    button.classList.add('map-cluster--list');
  }
  return button;
}

/** Makes a button of the map that is read out as `label`. */
export function mapButton(className: string, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.setAttribute('aria-label', label);
  return button;
}

function nameTag(name: string): HTMLSpanElement {
  const tag = document.createElement('span');
  tag.className = 'map-actor__name';
  tag.setAttribute('aria-hidden', 'true');
  tag.dir = 'auto';
  tag.textContent = name;
  return tag;
}
