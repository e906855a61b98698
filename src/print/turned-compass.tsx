import type { ReactElement } from 'react';
import { PICTOGRAM_GRID, PICTOGRAMS } from '../domain/compass/pictograms.ts';
import { inkOn, THEME_COLOURS } from '../domain/compass/theme-colours.ts';
import { type TurnedPetal, turnedCompass } from '../domain/flyer/leaflet/turned-compass.ts';
import type { CompassItem } from '../domain/flyer/page.ts';

/** Side of the box in which the compass is described. */
const BOX = 100;
const PALE = 0.2;
const RIM = '#cfc9bd';
const SOFT = '#6b7280';

/** The compass of a leaflet: the chosen petal full and up, the others pale. */
export function TurnedCompass({ item }: { readonly item: CompassItem }): ReactElement {
  const { chosen, others, plate, hub, star } = turnedCompass(item.theme);
  const colour = THEME_COLOURS[item.theme];
  return (
    <g transform={`translate(${item.x} ${item.y}) scale(${(item.sizeMm / BOX).toFixed(5)})`}>
      <circle r={plate.radius} fill="#ffffff" stroke={RIM} strokeWidth="0.5" />
      {others.map((petal) => (
        <g key={petal.theme}>
          <path d={petal.path} fill={THEME_COLOURS[petal.theme]} fillOpacity={PALE} />
          <Pictogram petal={petal} share={0.72} colour={SOFT} />
        </g>
      ))}
      <path d={chosen.path} fill={colour} stroke="#ffffff" strokeWidth="1.2" />
      <circle r={hub.radius} fill={colour} stroke="#ffffff" strokeWidth="1.2" />
      <path d={star} fill="#ffffff" />
      <Pictogram petal={chosen} share={0.74} colour={inkOn(colour)} />
    </g>
  );
}

function Pictogram(props: {
  readonly petal: TurnedPetal;
  /** side of the pictogram as a share of its seat's diameter */
  readonly share: number;
  readonly colour: string;
}): ReactElement {
  const { theme, seat } = props.petal;
  const side = 2 * seat.radius * props.share;
  const [x, y] = [seat.x - side / 2, seat.y - side / 2];
  return (
    <path
      transform={`translate(${x.toFixed(3)} ${y.toFixed(3)}) scale(${(side / PICTOGRAM_GRID).toFixed(4)})`}
      d={PICTOGRAMS[theme]}
      fill={props.colour}
      fillRule="evenodd"
    />
  );
}
