import type { Facet } from '../domain/directory/filters/filters.ts';
import { inLanguages } from './language-pack.ts';

/** Words of the filters. */
export interface FilterMessages {
  readonly button: string;
  readonly active: string;
  readonly clear: string;
  readonly remove: (name: string) => string;
  readonly close: string;
  readonly show: (count: number) => string;
  readonly result: (sure: number, ask: number) => string;
  readonly facets: Readonly<Record<Facet, string>>;
  readonly openNow: string;
  readonly openToday: string;
  readonly openAt: string;
  readonly day: string;
  readonly time: string;
  readonly apply: string;
  readonly openOn: (day: string, time: string) => string;
  readonly wheelchair: string;
  readonly free: string;
  readonly noAppointment: string;
  readonly phone: string;
  readonly checked: string;
  readonly unknown: (count: number) => string;
  readonly unknownAll: string;
  readonly ask: (count: number) => string;
  readonly askShow: string;
  readonly askHide: string;
}

const places = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const FILTER_MESSAGES = inLanguages('filter', {
  nl: {
    button: 'Filters',
    active: 'Gekozen filters',
    clear: 'Wis de filters',
    remove: (name) => `Verwijder: ${name}`,
    close: 'Sluit de filters',
    show: (count) => `Toon ${places(count, 'plek', 'plekken')}`,
    result: (sure, ask) =>
      `${places(sure, 'plek past', 'plekken passen')}.${ask > 0 ? ` Bij ${ask} vraag je het best eerst.` : ''}`,
    facets: {
      kind: 'Soort plek',
      open: 'Open',
      wheelchair: 'Rolstoel',
      speaks: 'Taal',
      for: 'Voor wie',
      cost: 'Prijs',
      appointment: 'Afspraak',
      phone: 'Telefoon',
      checked: 'Nagekeken',
      campaign: 'Campagne',
    },
    openNow: 'Nu',
    openToday: 'Nog vandaag',
    openAt: 'Op een ander moment',
    day: 'Dag',
    time: 'Uur',
    apply: 'Kies dit moment',
    openOn: (day, time) => `Open op ${day} om ${time}`,
    wheelchair: 'Vlot binnen met een rolstoel',
    free: 'Gratis, ook deels',
    noAppointment: 'Zonder afspraak',
    phone: 'Met een telefoonnummer',
    checked: 'Het laatste jaar nagekeken',
    unknown: (count) => `Bij ${places(count, 'plek', 'plekken')} weten we dit niet zeker.`,
    unknownAll: 'Van geen enkele plek hier weten we dit.',
    ask: (count) => `Bij nog ${places(count, 'plek', 'plekken')} vraag je het best eerst.`,
    askShow: 'Toon die ook',
    askHide: 'Toon die niet',
  },
  fr: {
    button: 'Filtres',
    active: 'Filtres choisis',
    clear: 'Effacer les filtres',
    remove: (name) => `Enlever : ${name}`,
    close: 'Fermer les filtres',
    show: (count) => `Montrer ${places(count, 'lieu', 'lieux')}`,
    result: (sure, ask) =>
      `${places(sure, 'lieu convient', 'lieux conviennent')}.${ask > 0 ? ` Pour ${ask}, demandez d’abord.` : ''}`,
    facets: {
      kind: 'Sorte de lieu',
      open: 'Ouvert',
      wheelchair: 'Chaise roulante',
      speaks: 'Langue',
      for: 'Pour qui',
      cost: 'Prix',
      appointment: 'Rendez-vous',
      phone: 'Téléphone',
      checked: 'Vérifié',
      campaign: 'Campagne',
    },
    openNow: 'Maintenant',
    openToday: 'Encore aujourd’hui',
    openAt: 'À un autre moment',
    day: 'Jour',
    time: 'Heure',
    apply: 'Choisir ce moment',
    openOn: (day, time) => `Ouvert ${day} à ${time}`,
    wheelchair: 'Accès facile en chaise roulante',
    free: 'Gratuit, même en partie',
    noAppointment: 'Sans rendez-vous',
    phone: 'Avec un numéro de téléphone',
    checked: 'Vérifié cette année',
    unknown: (count) => `Pour ${places(count, 'lieu', 'lieux')}, nous n’en sommes pas sûrs.`,
    unknownAll: 'Nous ne le savons pour aucun lieu ici.',
    ask: (count) => `Pour ${places(count, 'autre lieu', 'autres lieux')}, demandez d’abord.`,
    askShow: 'Les montrer aussi',
    askHide: 'Ne pas les montrer',
  },
  en: {
    button: 'Filters',
    active: 'Chosen filters',
    clear: 'Clear the filters',
    remove: (name) => `Remove: ${name}`,
    close: 'Close the filters',
    show: (count) => `Show ${places(count, 'place', 'places')}`,
    result: (sure, ask) =>
      `${places(sure, 'place fits', 'places fit')}.${ask > 0 ? ` For ${ask}, ask first.` : ''}`,
    facets: {
      kind: 'Kind of place',
      open: 'Open',
      wheelchair: 'Wheelchair',
      speaks: 'Language',
      for: 'For whom',
      cost: 'Cost',
      appointment: 'Appointment',
      phone: 'Telephone',
      checked: 'Checked',
      campaign: 'Campaign',
    },
    openNow: 'Now',
    openToday: 'Later today',
    openAt: 'At another moment',
    day: 'Day',
    time: 'Time',
    apply: 'Choose this moment',
    openOn: (day, time) => `Open on ${day} at ${time}`,
    wheelchair: 'Easy with a wheelchair',
    free: 'Free, or partly free',
    noAppointment: 'Without an appointment',
    phone: 'With a telephone number',
    checked: 'Checked in the last year',
    unknown: (count) => `For ${places(count, 'place', 'places')} we are not sure.`,
    unknownAll: 'We do not know this of any place here.',
    ask: (count) => `For ${places(count, 'more place', 'more places')} it is best to ask first.`,
    askShow: 'Show those too',
    askHide: 'Hide those',
  },
});
