import type { ReactNode } from 'react';
import type { Language } from '../domain/model/identity.ts';
import { MAP_MESSAGES } from '../i18n/map-messages.ts';
import { OVER_MAP } from './markers/overlay-boxes.ts';

/** A cross in the middle of the map, and the buttons to choose the point under it or to stop. */
export function Crosshair(props: {
  readonly language: Language;
  onChoose(): void;
  onStop(): void;
}): ReactNode {
  const words = MAP_MESSAGES[props.language];
  return (
    <>
      <Cross />
      <div className="map-cross-bar" {...OVER_MAP}>
        <p role="status">{words.cross}</p>
        <button type="button" data-primary onClick={props.onChoose}>
          {words.choosePoint}
        </button>
        <button type="button" onClick={props.onStop}>
          {words.stop}
        </button>
      </div>
    </>
  );
}

/** A cross in the middle of the map. */
export function Cross(): ReactNode {
  return (
    <svg className="map-cross" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true">
      <path d="M32 4v20M32 40v20M4 32h20M40 32h20" className="map-cross__edge" />
      <path d="M32 4v20M32 40v20M4 32h20M40 32h20" className="map-cross__line" />
      <circle cx="32" cy="32" r="3" className="map-cross__dot" />
    </svg>
  );
}
