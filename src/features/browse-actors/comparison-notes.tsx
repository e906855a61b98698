import type { ReactNode } from 'react';
import type { ComparedPlace } from '../../domain/compass/compared-place.ts';
import { COMPARE_MESSAGES } from '../../i18n/compare-messages.ts';
import { formatNumber } from '../../i18n/language.ts';
import { placeName } from '../../i18n/place-name.ts';
import { useMessages } from '../../i18n/use-messages.tsx';

/** How to read the two roses, the residents they are measured by, and what the figures cannot tell. */
export function ComparisonNotes(props: {
  readonly own: ComparedPlace;
  readonly other: ComparedPlace | null;
}): ReactNode {
  const { language } = useMessages();
  const words = COMPARE_MESSAGES[language];
  const { own, other } = props;
  const number = (value: number): string => formatNumber(value, language);
  const name = (place: ComparedPlace): string => placeName(place, language);
  const places = other ? [own, other] : [own];
  const residents = places.map((place) => words.residents(name(place), number(place.offer.population)));
  const known = places.map((place) =>
    words.known(name(place), number(place.registerCount), number(place.actorCount)),
  );
  return (
    <div className="comparison-notes">
      {other && (
        <>
          <p>{words.legend(name(own), name(other))}</p>
          <p>{`${words.residentsOf} ${residents.join('; ')}.`}</p>
        </>
      )}
      <p>{`${words.knownTitle} ${known.join('; ')}. ${words.restFromOsm}`}</p>
    </div>
  );
}
