import type { ReactNode } from 'react';
import type { Language, ThemeId } from '../domain/model/identity.ts';
import { COMPASS_MESSAGES } from '../i18n/compass-messages.ts';
import { describeNeighbourhoodRose, describePetal, type ThemeWords } from './describe.ts';
import { VIEW_BOX } from './drawing.ts';
import { type NeighbourhoodRoseInput, neighbourhoodRoseDrawing } from './neighbourhood-rose-drawing.ts';
import { RingButtons } from './ring-buttons.tsx';
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
      <RingButtons
        className="neighbourhood-rose-petal"
        buttons={drawing.petals.map(({ theme, count, slot, shapes }) => ({
          theme,
          words: petalWords?.(theme) ?? describePetal(theme, count, labels, language),
          pressed: selected.includes(theme),
          drawing: (
            <>
              <path className="neighbourhood-rose-slot" d={slot} fill="transparent" />
              <Shapes shapes={shapes} />
            </>
          ),
        }))}
        onPress={onToggle}
        {...(onPoint ? { onPoint } : {})}
      />
      <Shapes shapes={drawing.front} />
    </svg>
  );
}
