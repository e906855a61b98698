import type { Shape } from './drawing.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for the content and the attributes of SVG. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

function attributeName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** SVG markup of shapes, without the `<svg>` round it. */
export function shapesMarkup(shapes: readonly Shape[]): string {
  return shapes
    .map((shape) => {
      const attributes = Object.entries(shape.attributes)
        .map(([name, value]) => ` ${attributeName(name)}="${escapeText(String(value))}"`)
        .join('');
      return shape.tag === 'text'
        ? `<text${attributes}>${escapeText(shape.text)}</text>`
        : `<${shape.tag}${attributes}/>`;
    })
    .join('');
}
