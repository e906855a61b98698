import type { ReactNode } from 'react';
import { type ComparedPlaces, keptByHand } from '../../domain/compass/compared-place.ts';
import { COMPARE_MESSAGES } from '../../i18n/compare-messages.ts';
import { formatNumber } from '../../i18n/language.ts';
import { placeName } from '../../i18n/place-name.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

/** What the figures cannot tell: how much of each place is known, and that a gap may be one of knowledge. */
export function KnownFrom({ places }: { readonly places: ComparedPlaces }): ReactNode {
  const { language } = useMessages();
  const words = COMPARE_MESSAGES[language];
  const number = (value: number): string => formatNumber(value, language);
  const { kept, others } = keptByHand(places);
  const known = [
    ...kept.map((place) =>
      words.known(placeName(place, language), number(place.registerCount), number(place.actorCount)),
    ),
    ...(others.actorCount > 0
      ? [words.page.othersKnown(number(others.registerCount), number(others.actorCount))]
      : []),
  ];
  return (
    <div className="compare-known">
      <p>
        <strong>{words.gapMeans}</strong>
      </p>
      <p>{`${words.knownTitle} ${known.join('; ')}. ${words.restFromOsm}`}</p>
      <p>{`${words.residentsOf} ${words.residents(words.region, number(places.region.offer.population))}.`}</p>
    </div>
  );
}
