import { describe, expect, it } from 'vitest';
import { type ChangesInput, layOutChanges } from '../../../../../src/domain/flyer/changes/changes-insert.ts';
import { walkItems } from '../../../../../src/domain/flyer/page.ts';
import type { Change } from '../../../../../src/domain/model/edition-record.ts';
import { ActorId } from '../../../../../src/domain/model/identity-checks.ts';
import { CHANGES_MESSAGES } from '../../../../../src/i18n/changes-messages.ts';
import { DRAW_MESSAGES } from '../../../../../src/i18n/draw-messages.ts';
import { opened, reach } from '../../../../support/page-boxes.ts';

const change = (index: number): Change => ({
  id: ActorId.parse(`place-${index}`),
  ...{ name: `Dienst voor het huis nummer ${index}`, name_nl: null, name_fr: null, number: index },
  ...{ kinds: ['new'], old_name: null, old_number: null },
});
const input = (count: number): ChangesInput => ({
  ...{ area: 'marollen', name: 'Marollen', language: 'nl', since: 1, siteUrl: 'https://kompas.example' },
  changes: Array.from({ length: count }, (_, index) => change(index + 1)),
  drawings: [],
  contacts: new Map([['place-1', 'Hoogstraat 1, 1000 Brussel · 02 111 11 11']]),
  words: {
    ...{ ...CHANGES_MESSAGES.nl, product: 'Buurtkompas', qrSite: 'Altijd de nieuwste gegevens:' },
    ...{ since: 'Sinds uitgave 1', edition: 'Uitgave 2' },
    ...{ drawnKinds: DRAW_MESSAGES.nl.shown.kinds, drawings: DRAW_MESSAGES.nl.shown.changes },
  },
});
const textsOf = (count: number, given: Partial<ChangesInput> = {}): readonly string[] => {
  const texts: string[] = [];
  for (const { items } of layOutChanges({ ...input(count), ...given }).pages)
    walkItems(items, (item) => void (item.kind === 'text' && texts.push(item.text)));
  return texts;
};

describe('the insert for old copies', () => {
  it('is there four times when it fits one card', () => {
    expect(textsOf(2).filter((text) => text === 'Uitgave 2')).toHaveLength(4);
    expect(textsOf(2).filter((text) => text.startsWith('Hoogstraat 1'))).toHaveLength(4);
  });

  it('goes over as many cards as it needs, each entry once in each copy', () => {
    const texts = textsOf(60);
    const numbers = texts.filter((text) => /^\d+$/.test(text)).map(Number);
    expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
    expect(numbers).toHaveLength(60);
    expect(layOutChanges(input(60)).pages.length).toBeGreaterThan(1);
  });

  it('keeps text and code 5 mm from every edge and cut, and type of 8 pt or more', () => {
    const drawn = layOutChanges(input(30)).pages.flatMap(({ items }) => [...opened(items)]);
    const sizes = drawn.flatMap(({ item }) => (item.kind === 'text' ? [item.sizePt] : []));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
    const points = drawn.flatMap(({ item }) => reach(item));
    const free = points.flatMap(([x, y]) => [
      ...[0, 105, 210].map((cut) => Math.abs(x - cut)),
      ...[0, 148.5, 297].map((cut) => Math.abs(y - cut)),
    ]);
    expect(Math.min(...free)).toBeGreaterThanOrEqual(5);
  });

  it('PR-78: tells drawings that came or went, also when nothing else changed', () => {
    const texts = textsOf(0, {
      drawings: [{ id: 'a', kind: 'route', name: 'Veilige weg naar school', change: 'new' }],
    });
    expect(texts.filter((text) => text === 'Veilige weg naar school')).toHaveLength(4);
    expect(texts).toContain('Nieuw op de kaart · Weg');
  });

  it('is refused when nothing changed', () => {
    expect(() => layOutChanges(input(0))).toThrow('Nothing changed in marollen since edition 1.');
  });
});
