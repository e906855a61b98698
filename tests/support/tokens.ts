import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Look } from '../../src/domain/model/look.ts';

const UI = join(import.meta.dirname, '../../src/ui');

/** Gives the custom properties of a token file in one look: those of `:root`, overruled by those of the look. */
export function tokensIn(look: Look, file = 'tokens.css'): ReadonlyMap<string, string> {
  const css = readFileSync(join(UI, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@media[^{]*\{[\s\S]*?\}\s*\}/g, '');
  const wanted = [':root', `:root[data-look="${look}"]`];
  const blocks = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selectors: selector.split(',').map((part) => part.trim()),
    body,
  }));
  const ordered = wanted.flatMap((selector) =>
    blocks.filter(({ selectors }) => selectors.includes(selector)),
  );
  return new Map(
    ordered.flatMap(({ body }) =>
      [...body.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)].map(
        ([, name = '', value = '']) => [name, value.trim()] as const,
      ),
    ),
  );
}
