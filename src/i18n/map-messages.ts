import { inLanguages } from './language-pack.ts';

export interface MapMessages {
  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeArea: string;
  readonly wholeRegion: string;
  readonly contributors: string;
  readonly twoFingers: string;
  /** how a mouse zooms: the key to hold while its wheel turns */
  readonly keyAndWheel: (key: string) => string;
  readonly close: string;
  readonly places: (count: number) => string;
  /** a group that opens into parts of the map when chosen, with the needs that most of its places serve */
  readonly cluster: (count: number, themes: readonly string[]) => string;
  /** places with one address, with the needs that most of them serve */
  readonly sameAddress: (count: number, themes?: readonly string[]) => string;
  readonly numbered: (number: number, name: string) => string;
  readonly neighbourhood: (name: string, count: string) => string;
}

/** Needs after a word that says they are the most frequent ones; nothing without needs. */
function mostly(word: string, themes: readonly string[] = []): string {
  return themes.length === 0 ? '' : `, ${word} ${themes.join(', ')}`;
}

export const MAP_MESSAGES = inLanguages('map', {
  nl: {
    map: 'Kaart. Pijltjes verschuiven, plus en min zoomen.',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    wholeArea: 'Hele wijk tonen',
    wholeRegion: 'Heel Brussel tonen',
    contributors: 'OpenStreetMap-bijdragers',
    twoFingers: 'Verschuif de kaart met twee vingers',
    keyAndWheel: (key) => `Hou ${key} in en draai aan het wieltje`,
    close: 'Sluiten',
    places: (count) => (count === 1 ? '1 plek' : `${count} plekken`),
    cluster: (count, themes) => `${count} plekken dicht bij elkaar${mostly('vooral', themes)}. Inzoomen.`,
    sameAddress: (count, themes) => `${count} plekken op dit adres${mostly('vooral', themes)}`,
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
    keyAndWheel: (key) => `Tenez ${key} et tournez la molette`,
    close: 'Fermer',
    places: (count) => (count === 1 ? '1 lieu' : `${count} lieux`),
    cluster: (count, themes) => `${count} lieux proches${mostly('surtout', themes)}. Agrandir.`,
    sameAddress: (count, themes) => `${count} lieux à cette adresse${mostly('surtout', themes)}`,
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
    keyAndWheel: (key) => `Hold ${key} and turn the wheel`,
    close: 'Close',
    places: (count) => (count === 1 ? '1 place' : `${count} places`),
    cluster: (count, themes) => `${count} places close together${mostly('mostly', themes)}. Zoom in.`,
    sameAddress: (count, themes) => `${count} places at this address${mostly('mostly', themes)}`,
    numbered: (number, name) => `${number} ${name}`,
    neighbourhood: (name, count) => `${name}, ${count}`,
  },
});
