import type { Position } from '../../model/identity.ts';
import type { Proposal } from '../proposal.ts';
import { DRAWN_KINDS, type Drawing, type DrawnKind } from './drawing.ts';

type Drawn = Extract<Proposal, { readonly kind: DrawnKind }>;

const isDrawn = (proposal: Proposal): proposal is Drawn =>
  (DRAWN_KINDS as readonly string[]).includes(proposal.kind);

/** Gives what a proposal draws, its outline open as in the making; null when it draws nothing. */
export function drawingOf(proposal: Proposal): Drawing | null {
  if (!isDrawn(proposal)) return null;
  const { kind, geometry } = proposal;
  if (geometry.type === 'Point') return { kind, corners: [geometry.coordinates] };
  if (geometry.type === 'LineString') return { kind, corners: geometry.coordinates };
  return { kind, corners: (geometry.coordinates[0] ?? []).slice(0, -1) };
}

/** Gives what a map shows of a proposal: what it draws, or the point that it adds, speaks of or moves; null without any. */
export function shownDrawingOf(proposal: Proposal): Drawing | null {
  const point = pointIn(proposal);
  return point ? { kind: 'place', corners: [point] } : drawingOf(proposal);
}

function pointIn(proposal: Proposal): Position | null {
  if (proposal.kind === 'new-actor' || proposal.kind === 'remark')
    return proposal.geometry?.coordinates ?? null;
  if (proposal.kind !== 'correction') return null;
  return (proposal.changes.find(({ field }) => field === 'point')?.value ?? null) as Position | null;
}
