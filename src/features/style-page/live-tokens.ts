import { useEffect, useState } from 'react';
import { useLook } from '../../state/look.ts';

/** One custom property of the page: its name, such as `--paper`, and its value in the current look. */
export interface Token {
  readonly name: string;
  readonly value: string;
}

function namesIn(rules: CSSRuleList): string[] {
  return [...rules].flatMap((rule) =>
    rule instanceof CSSStyleRule && rule.selectorText === ':root'
      ? [...rule.style].filter((name) => name.startsWith('--'))
      : [],
  );
}

/** Gives a colour as #rrggbb whatever its notation (a build shortens them); null for anything that is no plain colour. */
function asHex(value: string, probe: HTMLElement): string | null {
  if (!CSS.supports('color', value)) return null;
  probe.style.color = value;
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(getComputedStyle(probe).color)?.slice(1);
  return parts ? `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}` : null;
}

function readTokens(): readonly Token[] {
  const names = new Set([...document.styleSheets].flatMap((sheet) => namesIn(sheet.cssRules)));
  const style = getComputedStyle(document.documentElement);
  const probe = document.body.appendChild(document.createElement('span'));
  const tokens = [...names].map((name) => {
    const value = style.getPropertyValue(name).trim();
    return { name, value: asHex(value, probe) ?? value };
  });
  probe.remove();
  return tokens;
}

/** Gives all custom properties that the page's own styles set on `:root`, read anew when the look changes. */
export function useTokens(): readonly Token[] {
  const look = useLook((state) => state.look);
  const [tokens, setTokens] = useState<readonly Token[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values change with the look
  useEffect(() => setTokens(readTokens()), [look]);
  return tokens;
}

/** Tells whether a token is a plain colour; with a prefix only those whose names begin so. */
export function isColour({ name, value }: Token, prefix = '--'): boolean {
  return name.startsWith(prefix) && /^#[0-9a-f]{6}$/i.test(value);
}
