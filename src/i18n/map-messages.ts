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
  /** what opens at a point that one presses */
  readonly pointHere: string;
  readonly fromHere: string;
  /** leads to the form for a place that is missing there */
  readonly missing: string;
  readonly bar: string;
  /** while one chooses a point under a cross in the middle */
  readonly cross: string;
  readonly choosePoint: string;
  readonly stop: string;
  /** short, on a line of the map */
  readonly minutes: (count: number) => string;
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
    pointHere: 'Dit punt',
    fromHere: 'Hoe ver vanaf hier?',
    missing: 'Ontbreekt hier een plek?',
    bar: 'Wie is mijn BAR?',
    cross: 'Zet het kruis op je punt. Pijltjes verschuiven de kaart, Enter kiest.',
    choosePoint: 'Kies dit punt',
    stop: 'Stop',
    minutes: (count) => `${count} min`,
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
    pointHere: 'Ce point',
    fromHere: 'C’est loin d’ici ?',
    missing: 'Il manque un lieu ici\u00a0?',
    bar: 'Quel est mon BAR ?',
    cross: 'Mettez la croix sur votre point. Les flèches déplacent la carte, Entrée choisit.',
    choosePoint: 'Choisir ce point',
    stop: 'Arrêter',
    minutes: (count) => `${count} min`,
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
    pointHere: 'This point',
    fromHere: 'How far from here?',
    missing: 'Is a place missing here?',
    bar: 'Who is my BAR?',
    cross: 'Put the cross on your point. Arrow keys move the map, Enter chooses.',
    choosePoint: 'Choose this point',
    stop: 'Stop',
    minutes: (count) => `${count} min`,
  },
});
