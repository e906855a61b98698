import { describe, expect, it } from 'vitest';
import { DATA_LANGUAGES } from '../../../src/domain/model/identity.ts';
import { HERE_MESSAGES } from '../../../src/i18n/here-messages.ts';

function sentences(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/(?<=[.?!])\s/).filter((text) => /[.?!]$/.test(text));
  if (typeof value === 'function') return sentences((value as (word: string) => string)('x'));
  return Object.values(value as object).flatMap(sentences);
}

describe.each(DATA_LANGUAGES)('the words of the Here compass in %s', (language) => {
  it('make sentences of at most 20 words, 12 in the median', () => {
    const lengths = sentences(HERE_MESSAGES[language])
      .map((text) => text.split(/\s+/).length)
      .sort((a, b) => a - b);
    expect(lengths.length).toBeGreaterThan(10);
    expect(lengths.at(-1)).toBeLessThanOrEqual(20);
    expect(lengths[lengths.length >> 1]).toBeLessThanOrEqual(12);
  });

  it('name eight directions, all different', () => {
    expect(new Set(HERE_MESSAGES[language].towards).size).toBe(8);
  });
});
