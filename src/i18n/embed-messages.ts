import type { DataLanguage } from '../domain/model/identity.ts';

/** Words of the list that other sites show. They travel with it, so they are few, and in the languages of the data. */
export interface EmbedMessages {
  readonly places: (count: number) => string;
  readonly none: string;
  readonly loading: string;
  readonly failed: string;
  readonly call: string;
  readonly whole: string;
  readonly source: (date: string) => string;
}

export const EMBED_MESSAGES: Readonly<Record<DataLanguage, EmbedMessages>> = {
  nl: {
    places: (count) => (count === 1 ? '1 plek' : `${count} plekken`),
    none: 'Geen plek past bij deze keuze.',
    loading: 'Laden…',
    failed: 'We kunnen de lijst niet laden.',
    call: 'Bel',
    whole: 'Open de hele kaart',
    source: (date) => `Buurtkompas, editie van ${date}. Bevat gegevens van OpenStreetMap-bijdragers (ODbL).`,
  },
  fr: {
    places: (count) => (count === 1 ? '1 lieu' : `${count} lieux`),
    none: 'Aucun lieu ne correspond à ce choix.',
    loading: 'Chargement…',
    failed: 'Nous ne pouvons pas charger la liste.',
    call: 'Appeler',
    whole: 'Ouvrir toute la carte',
    source: (date) =>
      `Buurtkompas, édition du ${date}. Contient des données des contributeurs d’OpenStreetMap (ODbL).`,
  },
  en: {
    places: (count) => (count === 1 ? '1 place' : `${count} places`),
    none: 'No place fits these choices.',
    loading: 'Loading…',
    failed: 'We cannot load the list.',
    call: 'Call',
    whole: 'Open the whole map',
    source: (date) => `Buurtkompas, edition of ${date}. Contains data of OpenStreetMap contributors (ODbL).`,
  },
};
