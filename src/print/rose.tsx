import type { ReactElement } from 'react';
import { actorRose, numberTypeSize } from '../domain/compass/rose.ts';
import { inkOn, THEME_COLOURS } from '../domain/compass/theme-colours.ts';
import { CAP_HEIGHT } from '../domain/flyer/measure.ts';
import type { RoseItem } from '../domain/flyer/page.ts';

/** Side of the box in which the compass describes a rose. */
const BOX = 100;
const RIM = '#8b8578';

/** An actor's rose on paper: white plate, a petal per theme, the number on a disc in the primary theme's colour. */
export function Rose({ item }: { readonly item: RoseItem }): ReactElement {
  const rose = actorRose(item.themes);
  const colour = THEME_COLOURS[item.themes[0] ?? 'other'];
  const size = item.number === null ? 0 : numberTypeSize(item.number);
  return (
    <g
      transform={`translate(${item.x.toFixed(3)} ${item.y.toFixed(3)}) scale(${(item.sizeMm / BOX).toFixed(5)})`}
    >
      <circle r={rose.plate.radius} fill="#ffffff" stroke={RIM} strokeWidth="1.6" />
      {rose.petals.map((petal) => (
        <path key={petal.theme} d={petal.path} fill={THEME_COLOURS[petal.theme]} />
      ))}
      <circle r={rose.hub.radius} fill={colour} />
      {item.number === null ? null : (
        <text
          y={(size * CAP_HEIGHT) / 2}
          fontSize={size}
          fontWeight={700}
          textAnchor="middle"
          fill={inkOn(colour)}
        >
          {item.number}
        </text>
      )}
    </g>
  );
}
