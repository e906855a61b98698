import type { DataLanguage } from '../domain/model/identity.ts';
import type { SheetKind } from '../domain/model/sheet.ts';

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
      a3: 'Kaart en lijst, A3',
      list: 'Lijst in grote letters',
      checklist: 'Lijst om na te lopen',
      a4: 'Kaart en lijst, A4',
      'poster-a2': 'Affiche van de buurt, A2',
      workshop: 'Kaart om op te tekenen, A3',
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
      a3: 'Carte et liste, A3',
      list: 'Liste en grands caractères',
      checklist: 'Liste à vérifier à pied',
      a4: 'Carte et liste, A4',
      'poster-a2': 'Affiche du quartier, A2',
      workshop: 'Carte à dessiner ensemble, A3',
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
      a3: 'Map and list, A3',
      list: 'List in large print',
      checklist: 'List to check on foot',
      a4: 'Map and list, A4',
      'poster-a2': 'Poster of the neighbourhood, A2',
      workshop: 'Map to draw on, A3',
      theme: 'Leaflet of one theme',
      roses: 'All neighbourhoods as roses',
      here: 'Poster for a door',
      changes: 'Card for old plans',
      campaign: 'Card of a campaign',
    },
  },
};
