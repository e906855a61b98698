import { textWidthMm } from '../../src/domain/flyer/measure.ts';
import type { PageItem, PointMm, TextItem } from '../../src/domain/flyer/page.ts';

/** The two ends of a text's base line. */
function textEnds(item: TextItem): readonly [PointMm, PointMm] {
  const width = textWidthMm(item.text, item.sizePt, item.weight);
  const leftEnd = item.direction === 'rtl' ? 'end' : 'start';
  const from = item.anchor === 'middle' ? -width / 2 : (item.anchor ?? 'start') === leftEnd ? 0 : -width;
  const angle = ((item.rotateDegrees ?? 0) * Math.PI) / 180;
  const at = (along: number): PointMm => [item.x + along * Math.cos(angle), item.y + along * Math.sin(angle)];
  return [at(from), at(from + width)];
}

/** The points that tell how far a drawn thing reaches sideways and up and down; none for lines and areas. */
export function reach(item: PageItem): readonly PointMm[] {
  switch (item.kind) {
    case 'text':
      return textEnds(item);
    case 'rose':
    case 'neighbourhood-rose':
    case 'compass': {
      const radius = (item.sizeMm / 2) * (item.kind === 'compass' ? 0.79 : 1);
      return [
        [item.x - radius, item.y],
        [item.x + radius, item.y],
      ];
    }
    case 'pictogram':
    case 'qr':
      return [
        [item.x, item.y],
        [item.x + item.sizeMm, item.y + item.sizeMm],
      ];
    default:
      return [];
  }
}

/** Every item, groups opened, with the names of the groups round it. */
export function* opened(
  items: readonly PageItem[],
  within: readonly string[] = [],
): Generator<{ readonly item: PageItem; readonly within: readonly string[] }> {
  for (const item of items) {
    yield { item, within };
    if (item.kind === 'group') yield* opened(item.items, item.name ? [...within, item.name] : within);
  }
}
