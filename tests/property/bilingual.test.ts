import { beforeAll, describe, expect, it } from 'vitest';
import { actorAddress, actorName } from '../../src/domain/directory/naming.ts';
import { layOutFlyer } from '../../src/domain/flyer/flyer.ts';
import type { Flyer, TextItem } from '../../src/domain/flyer/page.ts';
import { besideAnother, sheetVoice } from '../../src/i18n/sheet-voice.ts';
import { flyerPress } from '../support/flyers.ts';
import { opened, reach } from '../support/page-boxes.ts';

const DATES = { edition: '2026-11-24', today: '2026-11-24' };
const FR = besideAnother(sheetVoice('fr', DATES));
const NL = besideAnother(sheetVoice('nl', DATES));

let press: Awaited<ReturnType<typeof flyerPress>>;
let flyers: readonly { readonly id: string; readonly first: string; readonly flyer: Flyer }[];

beforeAll(async () => {
  press = await flyerPress();
  flyers = [
    ...press.ids.map((id) => ({
      id,
      first: 'fr',
      flyer: layOutFlyer({ ...press.inputOf(id, 'fr'), ...FR, second: NL }),
    })),
    {
      id: 'marollen',
      first: 'nl',
      flyer: layOutFlyer({ ...press.inputOf('marollen', 'nl'), ...NL, second: FR }),
    },
  ];
}, 300_000);

const textsOf = ({ pages }: Flyer, from: number): readonly TextItem[] =>
  pages
    .slice(from)
    .flatMap(({ items }) => [...opened(items)].flatMap(({ item }) => (item.kind === 'text' ? [item] : [])));

describe('flyers of all neighbourhoods in French and Dutch', () => {
  it('keep each text 5 mm inside its panel, at 8 pt or more', () => {
    const wrong = flyers.flatMap(({ id, flyer }) =>
      textsOf(flyer, 1)
        .filter((item) => {
          const panel = Math.floor(Math.min(...reach(item).map(([x]) => x)) / 105) * 105;
          return item.sizePt < 8 || reach(item).some(([x]) => x < panel + 5 || x > panel + 100);
        })
        .map(({ text }) => `${id}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it('name every actor in both languages, and every address', () => {
    const missing = press.ids.flatMap((id) => {
      const shown = flyers.find((one) => one.id === id)?.flyer;
      const text = shown
        ? textsOf(shown, 1)
            .map((item) => item.text)
            .join(' ')
        : '';
      return press.inputOf(id, 'fr').actors.flatMap(({ properties }) =>
        (['fr', 'nl'] as const)
          .flatMap((language) => [actorName(properties, language), actorAddress(properties, language)])
          .flatMap((wording) => wording?.text.split(/[\s,]+/).slice(0, 3) ?? [])
          .filter((word) => !/^\d{4}$/.test(word) && !text.includes(word.slice(0, 8)))
          .map((word) => `${id}: ${word}`),
      );
    });
    expect(missing).toEqual([]);
  });

  it.each([
    ['fr', 'Signes', 'Tekens', 'nl'],
    ['nl', 'Tekens', 'Signes', 'fr'],
  ])('mark texts in the second language and no others: first in %s', (first, own, other, second) => {
    const shown = flyers.find((flyer) => flyer.id === 'marollen' && flyer.first === first)?.flyer;
    const texts = shown ? textsOf(shown, 1) : [];
    expect(texts.find(({ text }) => text === own)?.lang).toBeUndefined();
    expect(texts.find(({ text }) => text === other)?.lang).toBe(second);
  });

  it('say days in full: “ma” means another day in each language', () => {
    const short = flyers.flatMap(({ flyer }) =>
      textsOf(flyer, 1).filter(({ text }) => /^(ma|lu|di)\b[\s,–]/.test(text)),
    );
    expect(short).toEqual([]);
    expect(flyers.some(({ flyer }) => textsOf(flyer, 1).some(({ text }) => /^maandag/.test(text)))).toBe(
      true,
    );
  });
});
