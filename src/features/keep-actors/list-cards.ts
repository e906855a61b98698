import { type Card, cardOf } from '../../domain/handover/card.ts';
import type { PlaceRef } from '../../domain/handover/place-ref.ts';
import type { Language } from '../../domain/model/identity.ts';
import type { CategoriesFile } from '../../domain/model/taxonomy.ts';
import { kindIn } from '../../i18n/kind-words.ts';
import type { ListedActor } from '../../state/listed-actors.ts';
import { hrefTo, NOTHING_CHOSEN } from '../../state/view.ts';

const absolute = (href: string): string => new URL(href, location.href).href;

/** Gives the whole link to a list, in a language. */
export function listLink(places: readonly PlaceRef[], language: Language): string {
  return absolute(hrefTo({ language, page: { kind: 'list', places, paper: false }, ...NOTHING_CHOSEN }));
}

/** Gives what is handed over of the actors of a list. */
export function cardsOf(
  listed: readonly ListedActor[],
  categories: CategoriesFile,
  language: Language,
): readonly Card[] {
  return listed.map(({ place, actor }) =>
    cardOf(actor, {
      language,
      kind:
        kindIn(
          categories.categories.find(({ id }) => id === actor.properties.category),
          language,
        )?.text ?? null,
      page: absolute(
        hrefTo({ language, page: { kind: 'area', area: place.area, actor: place.id }, ...NOTHING_CHOSEN }),
      ),
    }),
  );
}
