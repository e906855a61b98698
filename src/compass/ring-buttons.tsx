import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { ThemeId } from '../domain/model/identity.ts';
import { nextOnRing } from './ring-steps.ts';

/** One part of a figure that can be pressed. */
export interface RingButton {
  readonly theme: ThemeId;
  /** what is read out, and shown by a resting pointer */
  readonly words: string;
  readonly pressed: boolean;
  /** its drawing, with the area to touch first */
  readonly drawing: ReactNode;
}

/**
 * The parts of a figure as buttons in a ring: one tab stop, arrow keys go round, Home and End to the ends, Enter and
 * space press. The tab stop is where the keyboard was last, else at a pressed one, else at the first.
 */
export function RingButtons(props: {
  readonly buttons: readonly RingButton[];
  readonly className: string;
  onPress(theme: ThemeId): void;
  /** the one that pointer or keyboard rests on; null when it leaves */
  onPoint?(theme: ThemeId | null): void;
}): ReactNode {
  const { buttons, onPoint = () => undefined } = props;
  const order = buttons.map(({ theme }) => theme);
  const [visited, setVisited] = useState<ThemeId | null>(null);
  const wanted = visited ?? buttons.find(({ pressed }) => pressed)?.theme;
  const stop = wanted && order.includes(wanted) ? wanted : order[0];
  const elements = useRef(new Map<ThemeId, SVGGElement>());
  const onKey = (event: KeyboardEvent, theme: ThemeId): void => {
    const presses = event.key === 'Enter' || event.key === ' ';
    const next = presses ? theme : nextOnRing(order, theme, event.key);
    if (next === null) return;
    event.preventDefault();
    if (presses) props.onPress(theme);
    else elements.current.get(next)?.focus();
  };
  return buttons.map(({ theme, words, pressed, drawing }) => (
    // biome-ignore lint/a11y/useSemanticElements: HTML has no button inside a drawing
    <g
      key={theme}
      ref={(element) => {
        if (element) elements.current.set(theme, element);
        else elements.current.delete(theme);
      }}
      className={props.className}
      role="button"
      tabIndex={theme === stop ? 0 : -1}
      aria-pressed={pressed}
      aria-label={words}
      onClick={() => props.onPress(theme)}
      onFocus={() => {
        setVisited(theme);
        onPoint(theme);
      }}
      onBlur={() => onPoint(null)}
      onPointerEnter={() => onPoint(theme)}
      onPointerLeave={() => onPoint(null)}
      onKeyDown={(event) => onKey(event, theme)}
    >
      <title>{words}</title>
      {drawing}
    </g>
  ));
}
