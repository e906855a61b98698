import { actorRoseSvg } from '../../compass/actor-rose-svg.ts';
import { neighbourhoodRoseSvg } from '../../compass/neighbourhood-rose-svg.ts';
import type { ThemeId } from '../../domain/model/identity.ts';
import { svgElement } from './svg-element.ts';

const ROSE_PX = 36;
const CHOSEN_ROSE_PX = 54;
const AREA_ROSE_PX = 28;

export interface ActorButton {
  readonly name: string;
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
  button.append(rose, ' ', nameTag(actor.name));
  if (chosen) button.setAttribute('aria-current', 'true');
  return button;
}

/** Makes the marker of several actors: a button with their number. */
export function clusterButton(options: {
  readonly count: number;
  readonly label: string;
  readonly opensList: boolean;
}): HTMLButtonElement {
  const button = mapButton('map-marker map-cluster', options.label);
  button.dataset['actors'] = String(options.count);
  button.dataset['size'] = options.count >= 100 ? 'large' : options.count >= 10 ? 'middle' : 'small';
  const count = document.createElement('span');
  count.className = 'map-cluster__count';
  count.textContent = String(options.count);
  button.append(count);
  if (options.opensList) {
    button.setAttribute('aria-haspopup', 'dialog');
    button.setAttribute('aria-expanded', 'false');
    button.classList.add('map-cluster--list');
  }
  return button;
}

/** Makes the button of a neighbourhood: its rose with its name below. */
export function areaButton(options: {
  readonly name: string;
  readonly counts: Readonly<Record<ThemeId, number>>;
  readonly label: string;
}): HTMLButtonElement {
  const button = mapButton('map-marker map-area', options.label);
  const name = document.createElement('span');
  name.className = 'map-area__name';
  // A remark in brackets, such as the parts of an area, has no room on the map; the label that is read out has it.
  name.textContent = options.name.replace(/ \(.*\)$/, '');
  button.append(svgElement(neighbourhoodRoseSvg({ counts: options.counts, sizePx: AREA_ROSE_PX })), name);
  return button;
}

function mapButton(className: string, label: string): HTMLButtonElement {
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
  tag.textContent = name;
  return tag;
}
