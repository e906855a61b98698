import { inLanguages } from './language-pack.ts';

/** Words of what is near a point, in the list of a neighbourhood; loaded with it. */
export interface NearMessages {
  readonly ask: string;
  readonly other: string;
  readonly street: string;
  readonly onMap: string;
  /** the walks start in this street */
  readonly from: (street: string) => string;
  readonly fromMe: string;
  readonly fromPoint: string;
  readonly nearestFirst: string;
  /** switch: the ground within 15 minutes is drawn on the map */
  readonly reach: string;
  readonly within: (count: number, all: number) => string;
  readonly reachFailed: string;
  readonly compass: string;
  readonly bar: string;
  readonly forget: string;
}

export const NEAR_MESSAGES = inLanguages('near', {
  nl: {
    ask: 'Wat is dicht bij mij?',
    other: 'Kies een ander punt',
    street: 'Typ een straat',
    onMap: 'Kies een punt op de kaart',
    from: (street) => `Te voet vanaf ${street}.`,
    fromMe: 'Te voet vanaf waar je bent.',
    fromPoint: 'Te voet vanaf het gekozen punt.',
    nearestFirst: 'Dichtste eerst.',
    reach: 'Toon 15 minuten te voet op de kaart',
    within: (count, all) => `${count} van ${all} plekken op 15 minuten`,
    reachFailed: 'De straten laden niet. We kunnen dit niet tekenen.',
    compass: 'Kompas vanaf dit punt',
    bar: 'Wie is mijn BAR?',
    forget: 'Vergeet het punt',
  },
  fr: {
    ask: 'Qu’y a-t-il près de moi ?',
    other: 'Choisir un autre point',
    street: 'Tapez une rue',
    onMap: 'Choisir un point sur la carte',
    from: (street) => `À pied depuis ${street}.`,
    fromMe: 'À pied depuis votre position.',
    fromPoint: 'À pied depuis le point choisi.',
    nearestFirst: 'Les plus proches d’abord.',
    reach: 'Montrer 15 minutes à pied sur la carte',
    within: (count, all) => `${count} lieux sur ${all} à moins de 15 minutes`,
    reachFailed: 'Les rues ne se chargent pas. Nous ne pouvons pas dessiner cela.',
    compass: 'Boussole à partir de ce point',
    bar: 'Quel est mon BAR ?',
    forget: 'Oublier le point',
  },
  en: {
    ask: 'What is near me?',
    other: 'Choose another point',
    street: 'Type a street',
    onMap: 'Choose a point on the map',
    from: (street) => `On foot from ${street}.`,
    fromMe: 'On foot from where you are.',
    fromPoint: 'On foot from the chosen point.',
    nearestFirst: 'Nearest first.',
    reach: 'Show 15 minutes on foot on the map',
    within: (count, all) => `${count} of ${all} places within 15 minutes`,
    reachFailed: 'The streets do not load. We cannot draw this.',
    compass: 'Compass from this point',
    bar: 'Who is my BAR?',
    forget: 'Forget the point',
  },
});
