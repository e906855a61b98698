import { type ReactNode, useId } from 'react';
import type { ComparedPlaces } from '../../domain/compass/compared-place.ts';
import { readNeighbourhoodId } from '../../domain/model/identity.ts';
import { COMPARE_MESSAGES } from '../../i18n/compare-messages.ts';
import { placeName } from '../../i18n/place-name.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { AreaKey } from '../../state/address.ts';
import { goTo } from '../../state/view.ts';

/** Chooses what the rose is set beside: nothing, the Region or another neighbourhood. The choice is in the address. */
export function CompareChoice(props: {
  readonly area: AreaKey;
  readonly chosen: string;
  readonly places: ComparedPlaces;
}): ReactNode {
  const { language } = useMessages();
  const words = COMPARE_MESSAGES[language];
  const id = useId();
  const { area, places } = props;
  const others = places.neighbourhoods
    .filter((place) => place.id !== area && place.offer.population > 0)
    .map((place) => ({ id: place.id, name: placeName(place, language) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <p className="compare-choice">
      <label htmlFor={id}>{words.compareWith}</label>
      <select id={id} value={props.chosen} onChange={(event) => choose(area, event.target.value)}>
        <option value="">{words.nothing}</option>
        <option value="region">{words.region}</option>
        {others.map((place) => (
          <option key={place.id} value={place.id}>
            {place.name}
          </option>
        ))}
      </select>
    </p>
  );
}

function choose(area: AreaKey, value: string): void {
  const wanted = readNeighbourhoodId(value);
  const page = { kind: 'area', area, actor: null } as const;
  goTo({ page: wanted ? { ...page, comparedWith: wanted } : page }, { replace: true });
}
