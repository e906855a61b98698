import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { actorName, type Wording } from '../domain/directory/naming.ts';
import type { ActorFeature } from '../domain/model/actor.ts';
import type { ActorId, Language } from '../domain/model/identity.ts';
import { InLanguage } from '../i18n/in-language.tsx';
import { MAP_MESSAGES } from '../i18n/map-messages.ts';

/** The names of the places at one spot, each a button. Arrow keys move, Escape closes. */
export function MemberList(props: {
  readonly language: Language;
  readonly members: readonly ActorFeature[];
  onChoose(id: ActorId): void;
  onHighlight(id: string | null): void;
  onClose(): void;
}): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const words = MAP_MESSAGES[props.language];
  const title = words.sameAddress(props.members.length);
  useEffect(() => box.current?.querySelector<HTMLElement>('li button')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    event.stopPropagation();
    if (event.key === 'Escape') props.onClose();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('li button')];
    const at = buttons.findIndex((button) => button.contains(document.activeElement));
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div className="map-members" role="dialog" aria-label={title} ref={box} onKeyDown={onKeyDown}>
      <div className="map-members__head">
        <p>{title}</p>
        <button type="button" className="map-members__close" aria-label={words.close} onClick={props.onClose}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
          </svg>
        </button>
      </div>
      <ul>
        {props.members.map(({ properties }) => (
          <li key={properties.id}>
            <button
              type="button"
              onClick={() => props.onChoose(properties.id)}
              onPointerEnter={() => props.onHighlight(properties.id)}
              onPointerLeave={() => props.onHighlight(null)}
            >
              {properties.number !== null && <b>{properties.number}</b>}
              <OwnName {...actorName(properties, props.language)} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function OwnName({ text, language }: Wording): ReactNode {
  return <InLanguage language={language}>{text}</InLanguage>;
}
