import { expect, it } from 'vitest';
import { isPersonalEmail, mayBePersonName } from '../../../../src/domain/register/personal.ts';

it.each([
  'jan.janssens@example.be',
  'marie_dupont@example.be',
  'j.peeters@example.be',
  'lvandeputte@example.be',
  'bart@example.be',
  'sophielambert@example.be',
])('takes %s for a person', (email) => {
  expect(isPersonalEmail(email, ['Sint-Jozefscollege', 'Sint-Pieters-Woluwe'])).toBe(true);
});

it.each([
  ['info@atelierspopulaires.be', ''],
  ['sec.pagodes@brucity.education', ''],
  ['prim.reineastrid@brucity.education', ''],
  ['directie@kameleonharen.be', ''],
  ['bib.amax@brunette.brucity.be', ''],
  ['saint.augustin.sch@chello.be', ''],
  ['casal-catala@casal-catala.be', ''],
  ['le.gue.mj@gmail.com', ''],
  ['comitedelasamaritaine@gmail.com', 'Comité de la Samaritaine'],
  ['lisa@koekelberg.brussels', 'Antenne LISA'],
  ['mqheyvaert@move.brussels', 'Maison de quartier Heyvaert'],
  ['multipharma.0438@multipharma.be', ''],
])('takes %s for a function or an organisation', (email, name) => {
  expect(isPersonalEmail(email, [name])).toBe(false);
});

const isPlace = (word: string) => ['hymans', 'monnaie', 'victoria'].includes(word);

it.each(['Cabinet dentaire Janssens', 'H. Peeters', 'Orthodontie Peeters', 'Dental Square by Jan Peeters'])(
  'leaves out a practice called %s',
  (name) => {
    expect(mayBePersonName(name, isPlace)).toBe(true);
  },
);

it.each([
  'Cabinet Dentaire Hymans',
  'Centre médico-dentaire Monnaie',
  'Smile Clinic',
  'Medical & Dental Center',
])('keeps a practice called %s', (name) => {
  expect(mayBePersonName(name, isPlace)).toBe(false);
});
