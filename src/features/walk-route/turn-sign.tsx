import type { ReactNode } from 'react';
import type { Turn } from '../../domain/walking/directions.ts';

const PATHS: Readonly<Record<Turn | 'start', string>> = {
  start: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z',
  straight: 'M10.7 21V8.4L7 12.1l-1.8-1.8L12 3.5l6.8 6.8-1.8 1.8-3.7-3.7V21Z',
  'keep-left': 'M13.2 21v-6.4L8.1 9.5v4.9H5.5V5h9.4v2.6H10l5.8 5.9V21Z',
  'keep-right': 'M10.8 21v-6.4l5.1-5.1v4.9h2.6V5H9.1v2.6H14l-5.8 5.9V21Z',
  left: 'M17.5 21v-8.2a3.6 3.6 0 0 0-3.6-3.6H8.3l3.7 3.7-1.8 1.8L3.4 7.9l6.8-6.8L12 2.9 8.3 6.6h5.6a6.2 6.2 0 0 1 6.2 6.2V21Z',
  right:
    'M6.5 21v-8.2a3.6 3.6 0 0 1 3.6-3.6h5.6L12 12.9l1.8 1.8 6.8-6.8-6.8-6.8L12 2.9l3.7 3.7h-5.6a6.2 6.2 0 0 0-6.2 6.2V21Z',
  'sharp-left': 'M16.4 21V6.9L8.6 14.7h4.9v2.6H4.1V7.9h2.6v4.9L16.9 2.6H19V21Z',
  'sharp-right': 'M7.6 21V6.9l7.8 7.8h-4.9v2.6h9.4V7.9h-2.6v4.9L7.1 2.6H5V21Z',
};

/** An arrow for a turn; it says nothing that the words beside it do not. */
export function TurnSign({ turn }: { readonly turn: Turn | null }): ReactNode {
  return (
    <svg className="turn-sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[turn ?? 'start']} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
