import type { CornerMark } from '../../paper/corner-marks.ts';
import type { PageItem } from '../page.ts';

const BLACK = '#000000';

/**
 * Draws corner marks: runs of black cells along the rows and, over them, along the columns, so that no hairline shows
 * where two cells meet.
 */
export function markItems(marks: readonly CornerMark[]): readonly PageItem[] {
  const along = marks.map((mark) => runs(mark, false)).join('');
  const down = marks.map((mark) => runs(mark, true)).join('');
  return [along, down].map((d) => ({ kind: 'path', d, fill: BLACK }));
}

function runs({ box, cells }: CornerMark, down: boolean): string {
  const side = box.width / cells.length;
  const isBlack = (line: number, at: number): boolean =>
    (down ? cells[at]?.[line] : cells[line]?.[at]) ?? false;
  return cells
    .flatMap((_, line) => {
      const starts = cells.flatMap((__, at) => (isBlack(line, at) && !isBlack(line, at - 1) ? [at] : []));
      return starts.map((at) => {
        let length = 1;
        while (isBlack(line, at + length)) length += 1;
        const [x, y] = down ? [line, at] : [at, line];
        const [width, height] = down ? [1, length] : [length, 1];
        return `M${box.x + x * side} ${box.y + y * side}h${width * side}v${height * side}h${-width * side}Z`;
      });
    })
    .join('');
}
