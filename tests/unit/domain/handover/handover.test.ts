import { describe, expect, it } from 'vitest';
import { linkedData } from '../../../../src/domain/directory/linked-data.ts';
import { atSameAddress } from '../../../../src/domain/directory/same-address.ts';
import { appointmentText } from '../../../../src/domain/handover/appointment.ts';
import { cardOf, messageText, vCardText } from '../../../../src/domain/handover/card.ts';
import { parsePlaces } from '../../../../src/domain/handover/place-ref.ts';
import type { ActorFeature } from '../../../../src/domain/model/actor.ts';
import { anActor } from '../../../support/actors.ts';

const feature = (changes: Record<string, unknown> = {}): ActorFeature => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [4.35, 50.83] },
  properties: anActor({
    name: 'Huis; van, allen',
    phone: '+3225100910',
    address_nl: 'Hoogstraat 1, 1000 Brussel',
    address_fr: 'Rue Haute 1, 1000 Bruxelles',
    ...changes,
  }),
});
const card = (changes?: Record<string, unknown>) =>
  cardOf(feature(changes), { language: 'nl', kind: 'Buurthuis', page: 'https://site.example/nl/a' });

it('escapes what a vCard uses, and gives telephone and place', () => {
  const text = vCardText([card()]).replaceAll('\r\n ', '');
  expect(text).toContain('FN:Huis\\; van\\, allen\r\n');
  expect(text).toContain('TEL;TYPE=WORK,VOICE:+3225100910\r\n');
  expect(text).toContain('GEO:50.83;4.35\r\n');
});

it('writes a message with one paragraph per place and the link at its end', () => {
  const words = { intro: 'Deze plekken:', phone: (number: string) => `Tel. ${number}` };
  const text = messageText([card(), card({ phone: null })], words, {
    link: 'https://site.example/nl/list',
    phoneText: () => '02 510 09 10',
  });
  expect(text.split('\n\n')).toEqual([
    'Deze plekken:',
    '1. Huis; van, allen\nBuurthuis\nHoogstraat 1, 1000 Brussel\nTel. 02 510 09 10',
    '2. Huis; van, allen\nBuurthuis\nHoogstraat 1, 1000 Brussel',
    'https://site.example/nl/list',
  ]);
});

it('lets an appointment pass midnight, and makes none of what is no time', () => {
  const late = appointmentText(card(), { date: '2026-12-31', time: '23:30', minutes: 60 }, null);
  expect(late).toContain('DTEND;TZID=Europe/Brussels:20270101T003000');
  expect(appointmentText(card(), { date: '2026-12-31', time: '', minutes: 30 }, null)).toBeNull();
});

it('reads only places from a link, each once', () => {
  expect(parsePlaces('marollen.a,marollen.a,x,..,A.b,region.c.d,region.c')).toEqual([
    { area: 'marollen', id: 'a' },
    { area: 'region', id: 'c' },
  ]);
  expect(parsePlaces(null)).toBeNull();
});

describe('other actors at an address', () => {
  it('share it in one of the languages', () => {
    const all = [
      feature({ id: 'b', address_nl: null }),
      feature({ id: 'c', address_fr: 'Rue Haute 3, 1000 Bruxelles', address_nl: null }),
    ];
    expect(atSameAddress(feature(), all).map(({ properties }) => properties.id)).toEqual(['b']);
  });

  it('are none where only the street is known', () => {
    const street = { address_nl: 'Hoogstraat, 1000 Brussel', address_fr: null };
    expect(atSameAddress(feature(street), [feature({ id: 'b', ...street })])).toEqual([]);
  });
});

describe('data for search engines', () => {
  it('have hours that are the same each week', () => {
    expect(linkedData(feature({ hours: 'Mo-Tu 09:00-12:00; Su 18:00-00:00' }), 'nl')).toMatchObject({
      telephone: '+3225100910',
      openingHours: ['Mo 09:00-12:00', 'Tu 09:00-12:00', 'Su 18:00-24:00'],
    });
  });

  it.each(['Jul-Aug Mo 09:00-12:00', 'Mo 09:00-12:00 "by appointment"', 'whenever'])(
    'leave out the hours “%s”',
    (hours) => {
      expect(linkedData(feature({ hours }), 'nl')).not.toHaveProperty('openingHours');
    },
  );
});
