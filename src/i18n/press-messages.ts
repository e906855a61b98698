import type { DataLanguage } from '../domain/model/identity.ts';
import type { SheetKind } from '../domain/model/sheet.ts';
import { PRINT_PAGE_MESSAGES } from './print-messages.ts';

/** Texts of the page that lists the PDFs of a run of the press. */
export interface PressMessages {
  readonly title: string;
  /** {number} and {date} of the edition */
  readonly edition: string;
  readonly lead: string;
  readonly sheet: string;
  /** {count} */
  readonly pages: string;
  readonly several: string;
  readonly kinds: Readonly<Partial<Record<SheetKind, string>>>;
}

export const PRESS_MESSAGES: Readonly<Record<DataLanguage, PressMessages>> = {
  nl: {
    title: 'Bladen om af te drukken',
    edition: 'Uitgave {number} van {date}',
    lead: 'Druk af op 100 %. SHA256SUMS toont of een bestand heel is.',
    sheet: 'Blad',
    pages: '{count} blz.',
    several: 'Meer buurten of heel Brussel',
    kinds: {
      ...PRINT_PAGE_MESSAGES.nl.sheets,
      theme: 'Wegwijzer van een thema',
      roses: 'Alle buurten als rozen',
      here: 'Affiche voor een deur',
      changes: 'Kaartje voor oude plannen',
      campaign: 'Kaartje van een campagne',
    },
  },
  fr: {
    title: 'Feuilles à imprimer',
    edition: 'Édition {number} du {date}',
    lead: 'Imprimez à 100 %. SHA256SUMS montre si un fichier est entier.',
    sheet: 'Feuille',
    pages: '{count} p.',
    several: 'Plusieurs quartiers ou tout Bruxelles',
    kinds: {
      ...PRINT_PAGE_MESSAGES.fr.sheets,
      theme: 'Guide d’un thème',
      roses: 'Tous les quartiers en roses',
      here: 'Affiche pour une porte',
      changes: 'Carte pour les anciens plans',
      campaign: 'Carte d’une campagne',
    },
  },
  en: {
    title: 'Sheets to print',
    edition: 'Edition {number} of {date}',
    lead: 'Print at 100 %. SHA256SUMS shows whether a file is whole.',
    sheet: 'Sheet',
    pages: '{count} pp.',
    several: 'Several neighbourhoods or all of Brussels',
    kinds: {
      ...PRINT_PAGE_MESSAGES.en.sheets,
      theme: 'Leaflet of one theme',
      roses: 'All neighbourhoods as roses',
      here: 'Poster for a door',
      changes: 'Card for old plans',
      campaign: 'Card of a campaign',
    },
  },
};
