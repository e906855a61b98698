import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { Layout } from '../../domain/flyer/studio/layout.ts';
import type { ActorFeature } from '../../domain/model/actor.ts';
import type { NeighbourhoodFeature } from '../../domain/model/area.ts';
import type { ThemeId } from '../../domain/model/identity.ts';
import { STUDIO_MESSAGES } from '../../i18n/studio-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { type Laid, useReadiness } from '../../print/use-readiness.ts';
import { redoSheet, undoSheet } from '../../state/studio.ts';
import { Band } from '../../ui/band.tsx';
import { Choices } from './choices.tsx';
import { Preview } from './preview.tsx';
import '../../ui/form-field.css';
import './studio-page.css';

export interface StudioProps {
  readonly layout: Layout;
  readonly laid: Laid;
  /** the choices have gone on since the sheet was laid out */
  readonly stale: boolean;
  readonly areas: readonly NeighbourhoodFeature[];
  readonly neighbourhood: NeighbourhoodFeature | null;
  readonly actors: readonly ActorFeature[];
  readonly themeWords: Readonly<Record<ThemeId, string>>;
  /** address of the ready PDF of this very sheet; null when there is none */
  readonly ready: string | null;
  /** ISO date in Brussels */
  readonly today: string;
}

const SIDES = ['choose', 'preview'] as const;

/** The studio: choices on one side, the sheet as it will be printed on the other. */
export function StudioPage(props: StudioProps): ReactNode {
  const { messages, language } = useMessages();
  const words = STUDIO_MESSAGES[language];
  const [shown, setShown] = useState<(typeof SIDES)[number]>('choose');
  useReadiness(props.stale ? null : props.laid, props.layout.language);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of what stands in it
    <div className="studio" data-shown={shown} onKeyDown={onKeyDown}>
      <Band>
        <h1 tabIndex={-1}>{messages.site.studio}</h1>
        <p className="band-facts">{words.lead}</p>
      </Band>
      <fieldset className="studio-sides">
        <legend className="visually-hidden">{messages.site.studio}</legend>
        {SIDES.map((side) => (
          <button key={side} type="button" aria-pressed={side === shown} onClick={() => setShown(side)}>
            {words[side]}
          </button>
        ))}
      </fieldset>
      <div className="studio-columns">
        <Choices {...props} />
        <Preview {...props} />
      </div>
    </div>
  );
}

/** The usual keys for a step back and forward, where the browser has none of its own for what is typed. */
function onKeyDown(event: KeyboardEvent): void {
  const typing = event.target instanceof HTMLElement && event.target.matches('textarea, input[type="text"]');
  if (typing || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) redoSheet();
  else undoSheet();
}
