import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../../src/domain/directory/filters/filters.ts';
import { type FilterContext, verdictOf } from '../../../../src/domain/directory/filters/verdict.ts';
import { doorsFor, type Wish } from '../../../../src/domain/guide/doors.ts';
import type { ActorFeature } from '../../../../src/domain/model/actor.ts';
import { type Position, THEME_IDS } from '../../../../src/domain/model/identity.ts';
import { anActor } from '../../../support/actors.ts';

const SEED = 20261126;
const HERE: Position = [4.3463, 50.8365];
const CONTEXT: FilterContext = {
  now: { date: '2026-11-25', minute: 600 },
  groupOf: new Map([['library', 'culture']]),
  actorsOfCampaign: new Map(),
};
const ANY: Wish = { themes: [], filters: NO_FILTERS, from: null };

/** An actor so many metres north of `HERE`; null: nobody knows where. */
function door(id: string, metres: number | null, changes: Record<string, unknown> = {}): ActorFeature {
  const known = { phone: '+3225125772', hours: 'Mo-Fr 09:00-12:00', summary_fr: 'Aide', category: id };
  const properties = anActor({ ...known, id, ...changes });
  const coordinates: [number, number] = [HERE[0], HERE[1] + (metres ?? 0) / 111_200];
  return {
    type: 'Feature',
    geometry: metres === null ? null : { type: 'Point', coordinates },
    properties,
  };
}

const idsOf = (doors: readonly { readonly actor: ActorFeature }[]): string[] =>
  doors.map(({ actor }) => actor.properties.id);
const best = (actors: readonly ActorFeature[], wish: Partial<Wish>): string[] =>
  idsOf(doorsFor(actors, { ...ANY, ...wish }, CONTEXT).best);

describe('the best doors', () => {
  it('are the nearest of those that fit', () => {
    const actors = [door('far', 900), door('near', 100), door('no', 10, { themes: ['housing'] })];
    expect(best(actors, { themes: ['social-ties'], from: HERE })).toEqual(['near', 'far']);
  });

  it('are those for whom the theme comes first, unless they are much further', () => {
    const aside = door('aside', 100, { themes: ['housing', 'social-ties'] });
    expect(best([aside, door('main', 300)], { themes: ['social-ties'], from: HERE })[0]).toBe('main');
    expect(best([aside, door('main', 900)], { themes: ['social-ties'], from: HERE })[0]).toBe('aside');
  });

  it('are those of which more is known', () => {
    expect(
      best([door('bare', 100, { phone: null, hours: null }), door('known', 200)], { from: HERE }),
    ).toEqual(['known', 'bare']);
  });

  it('leave one that is closed for now to the end', () => {
    const closed = door('closed', 10, { details: { closure: { from: null, until: '2026-12-31' } } });
    expect(best([closed, door('open', 900)], { from: HERE })).toEqual(['open', 'closed']);
  });

  it('are five at most, no third one of a category while others fit', () => {
    const actors = [1, 2, 3, 4].map((n) => door(`p${n}`, n * 10, { category: 'pharmacy' }));
    const others = [5, 6, 7].map((n) => door(`o${n}`, n * 100));
    expect(best([...actors, ...others], { from: HERE })).toEqual(['p1', 'p2', 'o5', 'o6', 'o7']);
    expect(best(actors, { from: HERE })).toEqual(['p1', 'p2', 'p3', 'p4']);
  });

  it('are filled up to three with those where one has to ask', () => {
    const sure = door('sure', 900, { wheelchair: 'yes' });
    const ask = [1, 2, 3].map((n) => door(`ask${n}`, n));
    const found = doorsFor(
      [sure, ...ask, door('no', 1, { wheelchair: 'no' })],
      { ...ANY, from: HERE, filters: { chosen: { wheelchair: ['yes'] }, withAsk: false } },
      CONTEXT,
    );
    expect(found.best.map(({ actor, verdict }) => [actor.properties.id, verdict])).toEqual([
      ['sure', 'yes'],
      ['ask1', 'ask'],
      ['ask2', 'ask'],
    ]);
    expect([found.sure, found.ask, found.all.length]).toEqual([1, 3, 4]);
  });
});

it('goes by the walks along the streets where they are known', () => {
  const [across, along] = [door('across', 100), door('along', 300)];
  const walks = new Map([
    [across.properties.id, { metres: 1500, isAbout: false }],
    [along.properties.id, { metres: 300, isAbout: false }],
  ]);
  const found = doorsFor([across, along], { ...ANY, from: HERE, walks }, CONTEXT).best;
  expect(idsOf(found)).toEqual(['along', 'across']);
  expect(found[0]?.reasons).toEqual([{ kind: 'near', minutes: 4, isAbout: false }]);
});

it('says why: the themes that help, each answer sure or to be asked, and the walk', () => {
  const actor = door('a', 750, { themes: ['housing', 'justice'], wheelchair: 'limited' });
  const wish: Wish = {
    themes: ['justice', 'admin'],
    from: HERE,
    filters: { chosen: { open: ['now'], wheelchair: ['yes'] }, withAsk: false },
  };
  expect(doorsFor([actor], wish, CONTEXT).best[0]?.reasons).toEqual([
    { kind: 'theme', themes: ['justice'] },
    { kind: 'option', facet: 'open', option: 'now', verdict: 'yes' },
    { kind: 'option', facet: 'wheelchair', option: 'yes', verdict: 'ask' },
    { kind: 'near', minutes: 13, isAbout: true },
  ]);
});

const anyActor = fc
  .record({
    metres: fc.option(fc.integer({ min: 0, max: 5000 })),
    themes: fc.uniqueArray(fc.constantFrom(...THEME_IDS.slice(0, 4)), { minLength: 1, maxLength: 3 }),
    category: fc.constantFrom('library', 'pharmacy', 'cpas'),
    phone: fc.option(fc.constant('+3225125772')),
    hours: fc.option(fc.constantFrom('Mo-Fr 09:00-12:00', 'Sa 10:00-12:00', 'by the moon')),
    wheelchair: fc.option(fc.constantFrom('yes', 'limited', 'no')),
    audience: fc.option(fc.constantFrom(['women'], ['everyone'], ['youth'])),
  })
  .map(({ metres, audience, ...changes }) => ({ metres, ...changes, details: audience ? { audience } : {} }));
const anyWish = fc.record({
  themes: fc.uniqueArray(fc.constantFrom(...THEME_IDS.slice(0, 4)), { maxLength: 2 }),
  from: fc.option(fc.constant(HERE)),
  chosen: fc.record(
    {
      open: fc.constant(['now']),
      phone: fc.constant(['yes']),
      wheelchair: fc.constant(['yes']),
      for: fc.constant(['women']),
      kind: fc.constantFrom(['library'], ['culture']),
    },
    { requiredKeys: [] },
  ),
});
const anyCase = fc
  .tuple(fc.array(anyActor, { maxLength: 25 }), anyWish)
  .map(([all, { chosen, ...wish }]) => ({
    actors: all.map(({ metres, ...changes }, index) => door(`a${index}`, metres, changes)),
    wish: { ...wish, filters: { chosen, withAsk: false } },
  }));

describe('for any actors and answers', () => {
  it('no door fails an answer, and one to be asked is never called sure', () => {
    fc.assert(
      fc.property(anyCase, ({ actors, wish }) => {
        for (const { actor, verdict } of doorsFor(actors, wish, CONTEXT).all) {
          const { properties } = actor;
          if (wish.themes.length > 0)
            expect(properties.themes.some((theme) => wish.themes.includes(theme))).toBe(true);
          const verdicts = Object.entries(wish.filters.chosen).map(([facet, [option = ''] = []]) =>
            verdictOf(properties, facet as 'open', option, CONTEXT),
          );
          expect(verdicts).not.toContain('no');
          expect(verdict).toBe(verdicts.includes('ask') ? 'ask' : 'yes');
        }
      }),
      { seed: SEED },
    );
  });

  it('three to five are shown where there are so many, all of them from the doors, each once', () => {
    fc.assert(
      fc.property(anyCase, ({ actors, wish }) => {
        const { best, all, sure, ask } = doorsFor(actors, wish, CONTEXT);
        expect(all).toHaveLength(sure + ask);
        expect(best.length).toBe(sure >= 3 ? Math.min(sure, 5) : Math.min(all.length, 3));
        expect(new Set(idsOf(best)).size).toBe(best.length);
        for (const one of best) expect(all).toContain(one);
      }),
      { seed: SEED },
    );
  });

  it('the order in which they come changes nothing', () => {
    fc.assert(
      fc.property(anyCase, ({ actors, wish }) => {
        const turned = doorsFor([...actors].reverse(), wish, CONTEXT);
        expect(idsOf(turned.all)).toEqual(idsOf(doorsFor(actors, wish, CONTEXT).all));
      }),
      { seed: SEED },
    );
  });
});
