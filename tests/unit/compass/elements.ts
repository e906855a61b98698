export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The circles, paths and texts of SVG markup with their attributes, in painting order. */
export function drawnElements(markup: string): Element[] {
  return [...markup.matchAll(/<(circle|path|text)\b([^>]*?)\/?>/g)].map(([, tag = '', rest = '']) => ({
    tag,
    attributes: Object.fromEntries(
      [...rest.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        value.replaceAll('&#x27;', "'"),
      ]),
    ),
  }));
}
