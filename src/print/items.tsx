import { type ReactElement, useId } from 'react';
import { PICTOGRAM_GRID, PICTOGRAMS } from '../domain/compass/pictograms.ts';
import {
  type CurvedTextItem,
  type GroupItem,
  type ImageItem,
  MM_PER_PT,
  type PageItem,
  type PathItem,
  type PictogramItem,
  type QrItem,
  type TextItem,
} from '../domain/flyer/page.ts';
import { moduleMm } from '../domain/flyer/qr.ts';
import { PrintedHereCompass } from './here-compass.tsx';
import { NeighbourhoodRose } from './neighbourhood-rose.tsx';
import { Rose } from './rose.tsx';
import { TurnedCompass } from './turned-compass.tsx';

/** Width of the border that lifts letters off the map, both sides together. */
const HALO_MM = 0.7;

/** Draws items in their order. */
export function Items({ items }: { readonly items: readonly PageItem[] }): ReactElement {
  return (
    <>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is drawn once and never reordered
        <Item key={index} item={item} />
      ))}
    </>
  );
}

function Item({ item }: { readonly item: PageItem }): ReactElement {
  switch (item.kind) {
    case 'path':
      return <Path item={item} />;
    case 'text':
      return <Text item={item} />;
    case 'curved-text':
      return <CurvedText item={item} />;
    case 'rose':
      return <Rose item={item} />;
    case 'neighbourhood-rose':
      return <NeighbourhoodRose item={item} />;
    case 'here-compass':
      return <PrintedHereCompass item={item} />;
    case 'compass':
      return <TurnedCompass item={item} />;
    case 'pictogram':
      return <Pictogram item={item} />;
    case 'qr':
      return <Qr item={item} />;
    case 'image':
      return <Picture item={item} />;
    case 'group':
      return <Group item={item} />;
  }
}

function Path({ item }: { readonly item: PathItem }): ReactElement {
  return (
    <path
      d={item.d}
      fill={item.fill ?? 'none'}
      fillRule="evenodd"
      fillOpacity={item.fillOpacity}
      stroke={item.stroke}
      strokeWidth={item.strokeMm}
      strokeOpacity={item.strokeOpacity}
      strokeDasharray={item.dashMm?.join(' ')}
      strokeLinecap={item.cap}
      strokeLinejoin="round"
    />
  );
}

function haloOf(colour: string | undefined) {
  return colour
    ? ({ stroke: colour, strokeWidth: HALO_MM, strokeLinejoin: 'round', paintOrder: 'stroke' } as const)
    : {};
}

function Text({ item }: { readonly item: TextItem }): ReactElement {
  const turn = item.rotateDegrees
    ? `rotate(${item.rotateDegrees.toFixed(2)} ${item.x} ${item.y})`
    : undefined;
  return (
    <text
      x={item.x}
      y={item.y}
      fontSize={item.sizePt * MM_PER_PT}
      fontWeight={item.weight}
      fill={item.colour}
      textAnchor={item.anchor}
      transform={turn}
      lang={item.lang}
      direction={item.direction}
      {...haloOf(item.halo)}
    >
      {item.text}
    </text>
  );
}

/** Letters along a line, each drawn by itself: the halo of all of them lies below all, or each would cut its neighbour. */
function CurvedText({ item }: { readonly item: CurvedTextItem }): ReactElement {
  const id = useId();
  const d = `M${item.points.map(([x, y]) => `${x.toFixed(3)} ${y.toFixed(3)}`).join('L')}`;
  const letters = (
    <textPath href={`#${id}`} startOffset="50%">
      {item.text}
    </textPath>
  );
  const type = { fontSize: item.sizePt * MM_PER_PT, fontWeight: item.weight, textAnchor: 'middle' } as const;
  return (
    <>
      <path id={id} d={d} fill="none" />
      {item.halo && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: letters take no focus
        <text {...type} {...haloOf(item.halo)} fill="none" aria-hidden="true">
          {letters}
        </text>
      )}
      <text {...type} fill={item.colour}>
        {letters}
      </text>
    </>
  );
}

function Pictogram({ item }: { readonly item: PictogramItem }): ReactElement {
  const scale = item.sizeMm / PICTOGRAM_GRID;
  return (
    <path
      transform={`translate(${item.x} ${item.y}) scale(${scale.toFixed(4)})`}
      d={PICTOGRAMS[item.theme]}
      fill={item.colour}
      fillRule="evenodd"
    />
  );
}

function Qr({ item }: { readonly item: QrItem }): ReactElement {
  const { width, offset } = moduleMm(item);
  const d = item.modules
    .flatMap((row, r) => row.map((dark, c) => (dark ? `M${c} ${r}h1v1h-1Z` : '')))
    .join('');
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: an SVG group is not interactive
    <g role="img" aria-label={item.content}>
      <path
        transform={`translate(${item.x + offset} ${item.y + offset}) scale(${width})`}
        d={d}
        fill="#000000"
        shapeRendering="crispEdges"
      />
    </g>
  );
}

function Picture({ item }: { readonly item: ImageItem }): ReactElement {
  return (
    <image
      className={item.grey ? 'flyer-page__grey' : undefined}
      x={item.x}
      y={item.y}
      width={item.widthMm}
      height={item.heightMm}
      href={item.data}
    />
  );
}

function Group({ item }: { readonly item: GroupItem }): ReactElement {
  const id = useId();
  const { clip } = item;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the level comes with the role heading
    <g
      role={item.role}
      aria-level={item.level}
      aria-label={item.label}
      data-name={item.name}
      clipPath={clip ? `url(#${id})` : undefined}
    >
      {clip ? (
        <clipPath id={id}>
          <rect x={clip.x} y={clip.y} width={clip.width} height={clip.height} />
        </clipPath>
      ) : null}
      <Items items={item.items} />
    </g>
  );
}
