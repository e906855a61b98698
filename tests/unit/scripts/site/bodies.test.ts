import { describe, expect, it } from 'vitest';
import { bodiesOf, type Published } from '../../../../scripts/site/prerender/bodies.ts';
import { NeighbourhoodProperties } from '../../../../src/domain/model/area.ts';
import { type Language, THEME_IDS } from '../../../../src/domain/model/identity.ts';
import { DrawingFeature } from '../../../../src/domain/proposals/drawing/published-drawing.ts';
import { en } from '../../../../src/i18n/messages/en.ts';
import { actorAt } from '../../../support/actors.ts';
import { uuid } from '../../../support/proposals.ts';

const HOSTILE = '<img src=x onerror=alert(1)></script>\u202e';

const neighbourhood = NeighbourhoodProperties.parse({
  id: 'marollen',
  name_nl: 'Marollen',
  name_fr: 'Marolles',
  municipality_nl: 'Brussel',
  municipality_fr: 'Bruxelles',
  sectors: ['21004A00-'],
  population_2019: 16019,
  area_m2: 1,
  hosting_partner: HOSTILE,
  host: null,
  confidence: 'high',
  actor_count: 2,
  drawing_count: 0,
  theme_counts: Object.fromEntries(THEME_IDS.map((theme) => [theme, theme === 'housing' ? 2 : 0])),
});

const drawing = DrawingFeature.parse({
  ...{ type: 'Feature', geometry: { type: 'Point', coordinates: [4.35, 50.83] } },
  properties: {
    ...{ id: uuid(1), kind: 'place', name: '<b>Onder de boom', neighbourhood: 'marollen' },
    proposed: { on: '2026-11-29', role: 'resident' },
    decided: { on: '2026-11-30', role: 'bar', team: null },
  },
});

function published(changes: object): Published {
  const feature = actorAt('an-actor', [4.35, 50.83], ['housing']);
  const actor = { ...feature, properties: { ...feature.properties, ...changes } };
  return {
    neighbourhoods: [neighbourhood],
    actors: new Map([['marollen', [actor]]]),
    themes: { themes: [], legend: [], rings: [] },
    categories: { groups: [], categories: [] },
    vocabulary: { services: {}, audience: {} },
    drawings: [drawing],
    date: '2026-11-24',
  };
}

function pages(changes: object, language: Language = 'en'): readonly string[] {
  const place = { language, languages: ['en', 'ar'] as const, messages: en, base: '/map/' };
  return [...bodiesOf(published(changes), place).values()].map(({ text }) => text);
}

describe('pages written ahead', () => {
  it('are the start page, each neighbourhood and each actor', () => {
    const place = { language: 'en', languages: ['en'], messages: en, base: '/' } as const;
    expect([...bodiesOf(published({}), place).keys()]).toEqual(['', 'marollen', 'marollen/an-actor']);
  });

  it('let no hostile text out', () => {
    const hostile = { name: HOSTILE, summary_nl: HOSTILE, address_nl: HOSTILE, hours: HOSTILE };
    for (const page of pages(hostile)) {
      expect(page).not.toMatch(/<img src=x|<\/script>|\u202e/);
    }
    expect(pages(hostile)[1]).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('call the actor from list and page', () => {
    const [, list, page] = pages({ phone: '+3225125772' });
    for (const text of [list, page]) expect(text).toContain('href="tel:+3225125772"');
    expect(list).toContain('02 512 57 72');
  });

  it('PR-76: name what people drew in the neighbourhood', () => {
    expect(pages({})[1]).toContain('<bdi>&lt;b&gt;Onder de boom</bdi> · Place');
  });

  it('lead to each other under the base path and to the other languages', () => {
    const [start, list, page] = pages({});
    expect(start).toContain('href="/map/en/marollen"');
    expect(list).toContain('href="/map/en/marollen/an-actor"');
    expect(page).toContain('href="/map/ar/marollen/an-actor" lang="ar"');
  });

  it('say hours that fit one line, and others as their source writes them', () => {
    expect(pages({ hours: 'Mo-Fr 09:00-12:00' })[2]).toContain('Mon–Fri 9–12');
    expect(pages({ hours: 'Jan Mo "by the moon"' })[2]).toContain('Jan Mo &quot;by the moon&quot;');
  });

  it('hold no style attribute and no script, which the policy forbids', () => {
    for (const page of pages({})) expect(page).not.toMatch(/<[^>]* (style|on\w+)=|<script|<style/);
  });
});
