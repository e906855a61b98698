import type { ReactNode } from 'react';
import type { Language } from '../domain/model/identity.ts';
import { MAP_MESSAGES } from '../i18n/map-messages.ts';
import { OVER_MAP } from './markers/overlay-boxes.ts';

/** The buttons to zoom in, zoom out and show everything again. */
export function MapControls(props: {
  readonly language: Language;
  /** true when one neighbourhood is in focus */
  readonly inArea: boolean;
  onZoom(steps: number): void;
  onWhole(): void;
}): ReactNode {
  const words = MAP_MESSAGES[props.language];
  return (
    <div className="area-map__controls" {...OVER_MAP}>
      <Control label={words.zoomIn} path="M8 2.5v11M2.5 8h11" onPress={() => props.onZoom(1)} />
      <Control label={words.zoomOut} path="M2.5 8h11" onPress={() => props.onZoom(-1)} />
      <Control
        label={props.inArea ? words.wholeArea : words.wholeRegion}
        path="M2.5 6v-3.5h3.5M10 2.5h3.5v3.5M13.5 10v3.5h-3.5M6 13.5h-3.5v-3.5"
        onPress={props.onWhole}
      />
    </div>
  );
}

function Control(props: { readonly label: string; readonly path: string; onPress(): void }): ReactNode {
  return (
    <button type="button" aria-label={props.label} title={props.label} onClick={props.onPress}>
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
        <path d={props.path} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      </svg>
    </button>
  );
}

/** Who made the data on the map. */
export function MapCredits({ language }: { readonly language: Language }): ReactNode {
  return (
    <p className="area-map__credits" {...OVER_MAP}>
      ©{' '}
      <a href="https://www.openstreetmap.org/copyright" rel="noreferrer">
        {MAP_MESSAGES[language].contributors}
      </a>
      , <span dir="ltr">ODbL · Statbel</span>
    </p>
  );
}
