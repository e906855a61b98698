import { hintSwapped, isNearRegion } from '../../src/domain/geo/region.ts';
import type { Position } from '../../src/domain/model/identity.ts';
import { isMangledPhone } from '../../src/domain/register/mangled.ts';
import { isPersonalEmail } from '../../src/domain/register/personal.ts';
import { toE164 } from '../../src/domain/register/phone.ts';
import type { Findings } from './findings.ts';

interface Place {
  readonly source: string;
  readonly record: string;
}

/** Reads telephone numbers; each that is not one is an error. */
export function readPhones(texts: readonly string[], place: Place, findings: Findings): string[] {
  return texts.flatMap((text) => {
    const number = isMangledPhone(text) ? null : toE164(text);
    if (number !== null) return [number];
    if (isMangledPhone(text)) {
      findings.error(
        'mangled-phone',
        { ...place, field: 'phone' },
        `“${text}”: a spreadsheet turned this telephone number into a number; write it with spaces, 02 512 57 72`,
      );
    } else {
      findings.error('invalid-phone', { ...place, field: 'phone' }, `“${text}” is not a telephone number`);
    }
    return [];
  });
}

const EMAIL = /^[^\s@<>"(),:;\\]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\.[a-z]{2,}$/;

/** Reads e-mail addresses, lower case; those of persons are dropped, without writing them into the findings. */
export function readEmails(
  texts: readonly string[],
  names: readonly string[],
  place: Place,
  findings: Findings,
): string[] {
  return texts.flatMap((text) => {
    const email = text.trim().toLowerCase();
    if (!EMAIL.test(email)) {
      findings.error('invalid-email', { ...place, field: 'email' }, 'this is not an e-mail address');
      return [];
    }
    if (!isPersonalEmail(email, names)) return [email];
    findings.info(
      'personal-email',
      { ...place, field: 'email' },
      'an e-mail address that looks like a person’s was left out',
    );
    return [];
  });
}

/** Reads a web address; only http and https are taken. */
export function readWebsite(text: string | null, place: Place, findings: Findings): string | null {
  if (text === null) return null;
  const address = /^www\./i.test(text) ? `https://${text}` : text;
  if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) && !/\s/.test(address))
    return address;
  findings.error(
    'invalid-website',
    { ...place, field: 'website' },
    'a web address begins with http:// or https://',
  );
  return null;
}

/** Reads a position in the Region; null and a finding when it is none. */
export function readPosition(
  longitude: number,
  latitude: number,
  place: Place,
  findings: Findings,
): Position | null {
  const position: Position = [longitude, latitude];
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) {
    findings.error(
      'invalid-coordinate',
      { ...place, field: 'longitude, latitude' },
      'longitude and latitude are decimal degrees, for example 4.351350 and 50.840072',
    );
    return null;
  }
  if (!isNearRegion([longitude, latitude])) {
    findings.error(
      'outside-region',
      { ...place, field: 'longitude, latitude' },
      `${longitude}, ${latitude} is outside the Region${hintSwapped(position)}`,
    );
    return null;
  }
  return position;
}

/** Reads an ISO date that exists, or null. */
export function readDate(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : text;
}
