import type { ActorFeature } from '../model/actor.ts';

/** Addresses without a house number name a street, not a door. */
const HAS_NUMBER = /\d+\s*[a-z]?\s*(?:[-/]\s*\d+\s*)?,/i;

/** Gives the other actors at the door of one, in the given order: those with the same address in Dutch or French. */
export function atSameAddress(actor: ActorFeature, all: readonly ActorFeature[]): readonly ActorFeature[] {
  const addresses = [actor.properties.address_nl, actor.properties.address_fr].filter(
    (address) => address !== null && HAS_NUMBER.test(address),
  );
  return all.filter(({ properties }) => {
    if (properties.id === actor.properties.id) return false;
    return addresses.some(
      (address) => address === properties.address_nl || address === properties.address_fr,
    );
  });
}
