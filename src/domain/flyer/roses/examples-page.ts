import { actorAddress, actorName } from '../../directory/naming.ts';
import type { ActorFeature } from '../../model/actor.ts';
import { dataLanguageFor } from '../../model/reading-order.ts';
import { Pile, type TextStyle, textLine } from '../block.ts';
import { INK } from '../ink.ts';
import { wrapText } from '../measure.ts';
import type { BoxMm, GroupItem } from '../page.ts';
import { exampleActors } from './example-actors.ts';
import type { RosesInput } from './roses-input.ts';

const COLUMNS = 4;
const ROWS = 2;
const ROSE_MM = 30;
const NAME: TextStyle = { sizePt: 10, weight: 700, colour: INK.text, leading: 1.15 };
const PLAIN: TextStyle = { sizePt: 8.5, weight: 400, colour: INK.soft, leading: 1.2 };

/** Eight actors, each with its rose at 30 mm: the number and the name, but not its themes, which the rose tells. */
export function exampleFigures(input: RosesInput, box: BoxMm): readonly GroupItem[] {
  const cell = { width: box.width / COLUMNS, height: box.height / ROWS };
  return exampleActors(input.example.actors, COLUMNS * ROWS).map((actor, index) =>
    figure(input, actor, {
      x: box.x + (index % COLUMNS) * cell.width,
      y: box.y + Math.floor(index / COLUMNS) * cell.height,
      ...cell,
    }),
  );
}

function figure({ language, categories }: RosesInput, { properties }: ActorFeature, cell: BoxMm): GroupItem {
  const name = actorName(properties, language).text;
  const middle = cell.x + cell.width / 2;
  const top = cell.y + (cell.height - ROSE_MM - 30) / 2;
  const pile = new Pile(cell.x, top + ROSE_MM + 3, cell.width);
  const centred = (text: string, style: TextStyle, stepMm: number): void => {
    for (const line of wrapText(text, style.sizePt, style.weight, cell.width - 6))
      pile.add(textLine(line, style, middle, pile.y, 'middle')).gap(stepMm);
  };
  centred(name, NAME, 4.2);
  pile.gap(0.6);
  const category = categories.categories.find(({ id }) => id === properties.category);
  if (category) centred(category.one[dataLanguageFor(language)], PLAIN, 3.7);
  centred(actorAddress(properties, language)?.text ?? '', PLAIN, 3.7);
  const { themes, number } = properties;
  return {
    kind: 'group',
    role: 'group',
    label: name,
    items: [
      { kind: 'rose', form: 'figure', x: middle, y: top + ROSE_MM / 2, sizeMm: ROSE_MM, themes, number },
      ...pile.items,
    ],
  };
}
