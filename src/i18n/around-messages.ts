import { inLanguages } from './language-pack.ts';

/** Texts of the map with its text around it. */
export const AROUND_MESSAGES = inLanguages('around', {
  nl: {
    how: 'Een lijn leidt van elk adres naar zijn plek.',
    onBack: 'De achterkant zegt meer over elk adres.',
    someOnBack: 'Alles staat op de achterkant, ook de {count} nummers zonder lijn.',
  },
  fr: {
    how: 'Une ligne mène de chaque adresse à son lieu.',
    onBack: 'Le verso en dit plus sur chaque adresse.',
    someOnBack: 'Tout est au verso, aussi les {count} numéros sans ligne.',
  },
  en: {
    how: 'A line leads from each address to its place.',
    onBack: 'The back says more about each address.',
    someOnBack: 'Everything is on the back, also the {count} numbers without a line.',
  },
});
