import { expect, it } from 'vitest';
import { splitLanguagePair } from '../../../../src/domain/register/language-pair.ts';

it.each([
  ['Musée Horta - Hortamuseum', 'Hortamuseum', 'Musée Horta'],
  ['Maison de Quartier Midi - Buurthuis Zuid', 'Buurthuis Zuid', 'Maison de Quartier Midi'],
  ['Koningin des Hemels - Reine des Cieux', 'Koningin des Hemels', 'Reine des Cieux'],
  ['Chemin du Jutland - Jutlandweg', 'Jutlandweg', 'Chemin du Jutland'],
  ['Église Saint-Job - Sint-Jobkerk', 'Sint-Jobkerk', 'Église Saint-Job'],
])('splits %s', (text, nl, fr) => {
  expect(splitLanguagePair(text)).toEqual({ nl, fr });
});

it.each([
  'École Aurore – Section primaire',
  'Habitat et Rénovation - Marolles - Minimes',
  'Centre Scolaire Eddy Merckx – Site ICMES',
  'Institut des Ursulines - Site du Sacré coeur',
  'GO! basisschool Balder - Afdeling Ukkel',
  'PEBS – Cabinet d’Orthodontie',
  'Bosch',
  'Jean-Baptiste',
])('leaves %s whole', (text) => {
  expect(splitLanguagePair(text)).toBeNull();
});
