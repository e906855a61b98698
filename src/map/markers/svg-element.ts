/** Turns our own SVG drawing into an element. Only for markup made in this project, never for data. */
export function svgElement(markup: string): Element {
  return document.importNode(new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement, true);
}
