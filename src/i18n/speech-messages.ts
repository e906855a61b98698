import { inLanguages } from './language-pack.ts';

/** Words for reading aloud: of the button, and between the facts that are read. */
export interface SpeechMessages {
  readonly read: string;
  readonly stop: string;
  readonly telephone: string;
  readonly address: string;
}

export const SPEECH_MESSAGES = inLanguages('speech', {
  nl: {
    read: 'Lees voor',
    stop: 'Stop met lezen',
    telephone: 'Telefoon',
    address: 'Adres',
  },
  fr: {
    read: 'Lire à voix haute',
    stop: 'Arrêter la lecture',
    telephone: 'Téléphone',
    address: 'Adresse',
  },
  en: {
    read: 'Read aloud',
    stop: 'Stop reading',
    telephone: 'Telephone',
    address: 'Address',
  },
});
