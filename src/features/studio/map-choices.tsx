import type { ReactNode } from 'react';
import { formatDecimal, formatNumber } from '../../i18n/language.ts';
import { STUDIO_MESSAGES } from '../../i18n/studio-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { StudioProps } from './studio-page.tsx';
import { type Move, viewMoves } from './use-view-moves.ts';

const SIGNS: Readonly<Record<Move, string>> = {
  up: 'M12 5 5 12h4.5v7h5v-7H19Z',
  down: 'M12 19 5 12h4.5V5h5v7H19Z',
  left: 'M5 12 12 5v4.5h7v5h-7V19Z',
  right: 'M19 12 12 5v4.5H5v5h7V19Z',
  nearer: 'M10.5 5h3v5.5H19v3h-5.5V19h-3v-5.5H5v-3h5.5Z',
  farther: 'M5 10.5h14v3H5Z',
};
const MOVES = ['left', 'up', 'down', 'right', 'farther', 'nearer'] as const;
/** Metres on the ground for one centimetre of paper are a hundredth of the scale. */
const PER_CENTIMETRE = 100;

/** Which part of the neighbourhood the map shows, and how large. */
export function MapChoices(props: StudioProps): ReactNode {
  const { language } = useMessages();
  const words = STUDIO_MESSAGES[language];
  const moves = viewMoves(props);
  const metres = (scale: number): string =>
    scale % PER_CENTIMETRE === 0
      ? formatNumber(scale / PER_CENTIMETRE, language)
      : formatDecimal(scale / PER_CENTIMETRE, language);
  return (
    <>
      <p className="note">{words.frameHint}</p>
      {/* Arrows point where they point on the map, in every language. */}
      <fieldset className="studio-moves" dir="ltr" onKeyDown={moves?.onKeyDown}>
        <legend className="visually-hidden">{words.frame}</legend>
        {MOVES.map((move) => (
          <button
            key={move}
            type="button"
            className="studio-move"
            disabled={!moves}
            onClick={() => moves?.move(move)}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d={SIGNS[move]} />
            </svg>
            <span className="visually-hidden">{words.moves[move]}</span>
          </button>
        ))}
      </fieldset>
      {moves && (
        <p className="studio-scale" role="status">
          {words.scale(formatNumber(moves.view.scale, language), metres(moves.view.scale))}
        </p>
      )}
      <p className="studio-row">
        <button
          type="button"
          className="button"
          disabled={props.layout.view === null}
          onClick={() => moves?.reset()}
        >
          {words.whole}
        </button>
      </p>
    </>
  );
}
