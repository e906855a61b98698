import { describe, expect, it } from 'vitest';
import type { CampaignInput } from '../../../../../src/domain/flyer/campaign/campaign-input.ts';
import { layOutCampaign } from '../../../../../src/domain/flyer/campaign/campaign-insert.ts';
import { textWidthMm } from '../../../../../src/domain/flyer/measure.ts';
import { Campaign } from '../../../../../src/domain/model/campaign.ts';
import { CAMPAIGN_MESSAGES } from '../../../../../src/i18n/campaign-messages.ts';
import { actor, flyerInput, numbersIn, textsOf } from '../flyer-fixture.ts';

const THIRD_MM = 99;

/** The insert of a made-up campaign with so many places, each at the door of an actor. */
function input(places: number, more: Partial<CampaignInput> = {}): CampaignInput {
  const flyer = flyerInput([]);
  const actors = Array.from({ length: places }, (_, index) =>
    actor(index + 10, [10 + index * 13, 80 - index * 11], `Dienst ${index}`),
  );
  const campaign = Campaign.parse({
    id: 'proef',
    title: { nl: 'Warm de winter door' },
    text: { nl: 'Iedereen mag binnen.' },
    colour: 'housing',
    start: '2026-12-01',
    end: '2027-02-28',
    neighbourhoods: [],
    places: actors.map(({ properties }) => ({
      name: { nl: properties.name },
      actor: properties.id,
      neighbourhood: 'proef',
    })),
    source: { title: 'Proef' },
  });
  return {
    campaign,
    spots: campaign.places.map((place, index) => ({
      place,
      actor: actors[index] ?? null,
      neighbourhood: flyer.neighbourhood,
    })),
    grounds: [flyer.ground],
    manifest: flyer.manifest,
    language: 'nl',
    words: flyer.words,
    insert: CAMPAIGN_MESSAGES.nl,
    when: '1 december 2026 – 28 februari 2027',
    isOver: false,
    siteUrl: null,
    date: flyer.date,
    sayClosed: () => null,
    ...more,
  };
}

const itemsOf = (given: CampaignInput) => layOutCampaign(given).pages.flatMap(({ items }) => items);

describe('the insert of a campaign', () => {
  it('stands three times on the sheet, the same each time', () => {
    const copies = itemsOf(input(2)).filter((item) => item.kind === 'group' && item.name === 'insert');
    expect(copies).toHaveLength(3);
    const words = copies.map((copy) => textsOf([copy]).map(({ text }) => text));
    expect(new Set(words.map((texts) => texts.join('|'))).size).toBe(1);
  });

  it('keeps every text in its third, 5 mm from cuts and edges', () => {
    for (const item of textsOf(itemsOf(input(4)))) {
      if (item.rotateDegrees) continue;
      const width = textWidthMm(item.text, item.sizePt, item.weight);
      const left = item.x - (item.anchor === 'end' ? width : item.anchor === 'middle' ? width / 2 : 0);
      const third = Math.floor(left / THIRD_MM) * THIRD_MM;
      expect(left - third, item.text).toBeGreaterThanOrEqual(5);
      expect(left + width - third, item.text).toBeLessThanOrEqual(THIRD_MM - 5);
      expect(item.sizePt).toBeGreaterThanOrEqual(7);
    }
  });

  it('numbers its places from 1 on map and list', () => {
    const items = itemsOf(input(3));
    expect(numbersIn(items, 'map')).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3]);
    for (const number of ['1', '2', '3'])
      expect(textsOf(items).filter(({ text }) => text === number)).toHaveLength(3);
  });

  it('has no map and no numbers where no place has a point', () => {
    const without = input(2, { grounds: [] });
    const spots = without.spots.map((spot) => ({ ...spot, actor: null }));
    const items = itemsOf({ ...without, spots });
    expect(numbersIn(items, 'map')).toEqual([]);
    expect(textsOf(items).some(({ text }) => text === 'Dienst 1')).toBe(true);
    expect(textsOf(items).some(({ text }) => text === '1')).toBe(false);
  });

  it('says that it is over', () => {
    const over = (isOver: boolean) =>
      textsOf(itemsOf(input(1, { isOver }))).filter(({ text }) => text === 'Deze campagne is voorbij.');
    expect(over(true)).toHaveLength(3);
    expect(over(false)).toHaveLength(0);
  });

  it('stops with its name when the places do not fit, instead of a smaller type', () => {
    expect(() => layOutCampaign(input(25, { grounds: [] }))).toThrow(/proef does not fit/);
  });
});
