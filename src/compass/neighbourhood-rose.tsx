import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { type Language, THEME_IDS, type ThemeId } from '../domain/model/identity.ts';
import { COMPASS_MESSAGES } from '../i18n/compass-messages.ts';
import { describeNeighbourhoodRose, describePetal, type ThemeWords } from './describe.ts';
import { VIEW_BOX } from './drawing.ts';
import {
  type NeighbourhoodRoseDrawing,
  type NeighbourhoodRoseInput,
  neighbourhoodRoseDrawing,
} from './neighbourhood-rose-drawing.ts';
import { ringAction } from './ring-keys.ts';
import { Shapes } from './shapes.tsx';
import './neighbourhood-rose.css';

interface Words {
  readonly labels: ThemeWords;
  readonly language: Language;
  /** overrules the words of a petal where its number is no count of addresses */
  readonly petalWords?: (theme: ThemeId) => string;
}

interface Choosing {
  readonly onToggle?: (theme: ThemeId) => void;
  /** told the petal that pointer or focus rests on; null when none */
  readonly onPoint?: (theme: ThemeId | null) => void;
}

/**
 * A neighbourhood's rose. With `onToggle` every petal is a button that is pressed or not: one tab stop, arrow keys
 * go round the ring, Enter and space press. Without it the figure is an image described in words.
 */
export function NeighbourhoodRose(props: NeighbourhoodRoseInput & Words & Choosing): ReactNode {
  const { counts, labels, language, sizePx, onToggle, onPoint, petalWords, selected = [] } = props;
  const drawing = neighbourhoodRoseDrawing({ none: COMPASS_MESSAGES[language].none, ...props });
  if (onToggle === undefined) {
    const words = describeNeighbourhoodRose(counts, labels, language);
    return (
      <svg
        className="neighbourhood-rose-figure"
        width={sizePx}
        height={sizePx}
        viewBox={VIEW_BOX}
        role="img"
        aria-label={words}
      >
        <Shapes
          shapes={[...drawing.back, ...drawing.petals.flatMap(({ shapes }) => shapes), ...drawing.front]}
        />
      </svg>
    );
  }
  return (
    <svg
      className="neighbourhood-rose-figure"
      width={sizePx}
      height={sizePx}
      viewBox={VIEW_BOX}
      role="toolbar"
      aria-label={COMPASS_MESSAGES[language].choose}
    >
      <Shapes shapes={drawing.back} />
      <PetalButtons
        petals={drawing.petals}
        selected={selected}
        onToggle={onToggle}
        {...(onPoint ? { onPoint } : {})}
        {...(petalWords ? { petalWords } : {})}
        labels={labels}
        language={language}
      />
      <Shapes shapes={drawing.front} />
    </svg>
  );
}

function PetalButtons(
  props: Words & {
    readonly petals: NeighbourhoodRoseDrawing['petals'];
    readonly selected: readonly ThemeId[];
    readonly onToggle: (theme: ThemeId) => void;
    readonly onPoint?: (theme: ThemeId | null) => void;
  },
): ReactNode {
  const { onPoint = () => undefined } = props;
  const [stop, setStop] = useState<ThemeId>(props.selected[0] ?? THEME_IDS[0]);
  const buttons = useRef(new Map<ThemeId, SVGGElement>());
  const onKey = (event: KeyboardEvent, theme: ThemeId) => {
    const action = ringAction(theme, event.key);
    if (action === null) return;
    event.preventDefault();
    if (action.kind === 'press') props.onToggle(theme);
    else buttons.current.get(action.theme)?.focus();
  };
  return props.petals.map(({ theme, count, slot, shapes }) => {
    const words = props.petalWords?.(theme) ?? describePetal(theme, count, props.labels, props.language);
    return (
      // biome-ignore lint/a11y/useSemanticElements: HTML has no button inside a drawing
      <g
        key={theme}
        ref={(element) => {
          if (element) buttons.current.set(theme, element);
          else buttons.current.delete(theme);
        }}
        className="neighbourhood-rose-petal"
        role="button"
        tabIndex={theme === stop ? 0 : -1}
        aria-pressed={props.selected.includes(theme)}
        aria-label={words}
        onClick={() => props.onToggle(theme)}
        onFocus={() => {
          setStop(theme);
          onPoint(theme);
        }}
        onBlur={() => onPoint(null)}
        onPointerEnter={() => onPoint(theme)}
        onPointerLeave={() => onPoint(null)}
        onKeyDown={(event) => onKey(event, theme)}
      >
        <title>{words}</title>
        <path className="neighbourhood-rose-slot" d={slot} fill="transparent" />
        <Shapes shapes={shapes} />
      </g>
    );
  });
}
