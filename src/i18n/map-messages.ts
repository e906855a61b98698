import type { Language } from '../domain/model/identity.ts';

export interface MapMessages {
  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeArea: string;
  readonly wholeRegion: string;
  readonly contributors: string;
  readonly twoFingers: string;
  readonly close: string;
  readonly places: (count: number) => string;
  /** a group that opens into parts of the map when chosen */
  readonly cluster: (count: number) => string;
  /** places with one address */
  readonly sameAddress: (count: number) => string;
  readonly numbered: (number: number, name: string) => string;
  readonly neighbourhood: (name: string, count: string) => string;
}

export const MAP_MESSAGES: Readonly<Record<Language, MapMessages>> = {
  nl: {
    map: 'Kaart. Pijltjes verschuiven, plus en min zoomen.',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    wholeArea: 'Hele wijk tonen',
    wholeRegion: 'Heel Brussel tonen',
    contributors: 'OpenStreetMap-bijdragers',
    twoFingers: 'Verschuif de kaart met twee vingers',
    close: 'Sluiten',
    places: (count) => (count === 1 ? '1 plek' : `${count} plekken`),
    cluster: (count) => `${count} plekken dicht bij elkaar. Inzoomen.`,
    sameAddress: (count) => `${count} plekken op dit adres`,
    numbered: (number, name) => `${number} ${name}`,
    neighbourhood: (name, count) => `${name}, ${count}`,
  },
  fr: {
    map: 'Carte. Flèches pour déplacer, plus et moins pour zoomer.',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    wholeArea: 'Voir tout le quartier',
    wholeRegion: 'Voir tout Bruxelles',
    contributors: 'contributeurs OpenStreetMap',
    twoFingers: 'Déplacez la carte avec deux doigts',
    close: 'Fermer',
    places: (count) => (count === 1 ? '1 lieu' : `${count} lieux`),
    cluster: (count) => `${count} lieux proches. Agrandir.`,
    sameAddress: (count) => `${count} lieux à cette adresse`,
    numbered: (number, name) => `${number} ${name}`,
    neighbourhood: (name, count) => `${name}, ${count}`,
  },
  en: {
    map: 'Map. Arrow keys move it, plus and minus zoom.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeArea: 'Show the whole neighbourhood',
    wholeRegion: 'Show all of Brussels',
    contributors: 'OpenStreetMap contributors',
    twoFingers: 'Move the map with two fingers',
    close: 'Close',
    places: (count) => (count === 1 ? '1 place' : `${count} places`),
    cluster: (count) => `${count} places close together. Zoom in.`,
    sameAddress: (count) => `${count} places at this address`,
    numbered: (number, name) => `${number} ${name}`,
    neighbourhood: (name, count) => `${name}, ${count}`,
  },
};
