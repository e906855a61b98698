import type { ReactNode } from 'react';

/** Our own drawings on a 24 × 24 grid: a clock, a telephone, a person in a wheelchair, a target, houses, a compass. */
const SIGNS = {
  openNow:
    'M12 1.5A10.5 10.5 0 1 0 12 22.5 10.5 10.5 0 0 0 12 1.5ZM12 4A8 8 0 1 1 12 20 8 8 0 0 1 12 4ZM10.8 6.5H13.2V11.5L16.6 14.9 14.9 16.6 10.8 12.5Z',
  phone:
    'M6.2 1.8 10 2.6 11 8 8.4 9.8A13 13 0 0 0 14.2 15.6L16 13 21.4 14 22.2 17.8A4 4 0 0 1 18.2 22.2 16.5 16.5 0 0 1 1.8 5.8 4 4 0 0 1 6.2 1.8Z',
  wheelchair:
    'M10 1.5A2.2 2.2 0 1 1 10 5.9 2.2 2.2 0 0 1 10 1.5ZM8.8 7H11.2V10H16.5V12.2H11.2V14H17L20 20.2 22 19.4 22.8 21.6 18.8 23.2 15.6 16.4H8.8ZM7.6 11.2V13.9A4.7 4.7 0 1 0 13.9 18H16.4A7.1 7.1 0 1 1 7.6 11.2Z',
  me: 'M10.8 1H13.2V3.3A8.8 8.8 0 0 1 20.7 10.8H23V13.2H20.7A8.8 8.8 0 0 1 13.2 20.7V23H10.8V20.7A8.8 8.8 0 0 1 3.3 13.2H1V10.8H3.3A8.8 8.8 0 0 1 10.8 3.3ZM12 5.6A6.4 6.4 0 1 0 12 18.4 6.4 6.4 0 0 0 12 5.6ZM12 8.6A3.4 3.4 0 1 1 12 15.4 3.4 3.4 0 0 1 12 8.6Z',
  area: 'M1.5 11.5 8 5.2 14.5 11.5V21.5H10V16.5H6V21.5H1.5ZM11.2 5.4 15.8 1.5 22.5 7.6V21.5H16.5V10.5Z',
  anywhere:
    'M12 1.5A10.5 10.5 0 1 0 12 22.5 10.5 10.5 0 0 0 12 1.5ZM12 4A8 8 0 1 1 12 20 8 8 0 0 1 12 4ZM17 7 14 14 7 17 10 10Z',
} as const;

const LARGE_PX = 52;

/** The pictogram of an answer: decoration beside its word. */
export function NeedSign({
  need,
  sizePx = LARGE_PX,
}: {
  readonly need: keyof typeof SIGNS;
  readonly sizePx?: number;
}): ReactNode {
  return (
    <svg className="guide-sign" width={sizePx} height={sizePx} viewBox="0 0 24 24" aria-hidden="true">
      <path d={SIGNS[need]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
