/** The parts of an address in one language. */
export interface AddressParts {
  readonly street: string | null;
  readonly houseNumber: string | null;
  readonly postcode: string | null;
  readonly municipality: string | null;
}

/** Gives an address in one line: "Hoogstraat 88, 1000 Brussel"; null when there is no street. */
export function addressLine(parts: AddressParts): string | null {
  if (!parts.street) return null;
  const door = [parts.street, parts.houseNumber].filter(Boolean).join(' ');
  const place = [parts.postcode, parts.municipality].filter(Boolean).join(' ');
  return [door, place].filter((part) => part !== '').join(', ');
}
