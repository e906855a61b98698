import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { roseTokens } from '../../../scripts/palette/rose-tokens.ts';

it('the CSS variables of the roses are those of the domain; npx tsx scripts/rose-tokens.ts renews them', () => {
  expect(readFileSync('src/ui/rose-tokens.css', 'utf8')).toBe(roseTokens());
});
