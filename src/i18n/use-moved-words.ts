import { bearingDegrees, nearestDirection } from '../domain/geo/bearing.ts';
import { distanceMetres } from '../domain/geo/measure.ts';
import type { Position } from '../domain/model/identity.ts';
import { HERE_MESSAGES } from './here-messages.ts';
import { formatNumber } from './language.ts';
import { PROPOSE_MESSAGES } from './propose-messages.ts';
import { useMessages } from './use-messages.tsx';

/** Gives a function that says how far and which way a point moves. */
export function useMovedWords(): (from: Position, to: Position) => string {
  const { language } = useMessages();
  const { towards } = HERE_MESSAGES[language];
  return (from, to) => {
    const metres = formatNumber(Math.round(distanceMetres(from, to)), language);
    const way = nearestDirection(towards, bearingDegrees(from, to));
    return PROPOSE_MESSAGES[language].point.moves(metres, way);
  };
}
