import type { Moment } from '../domain/model/moment.ts';
import { inLanguages } from './language-pack.ts';

/** Words of moments and campaigns. */
export interface MomentMessages {
  readonly title: string;
  readonly lead: string;
  readonly here: string;
  readonly coming: string;
  readonly none: string;
  readonly past: string;
  readonly running: string;
  readonly archive: string;
  readonly all: string;
  readonly calendar: string;
  readonly calendarNote: string;
  readonly kinds: Readonly<Record<Moment['kind'], string>>;
  readonly until: (from: string, until: string) => string;
  readonly times: (from: string, to: string) => string;
  readonly weekly: (days: string) => string;
  readonly map: string;
  readonly source: (title: string) => string;
  readonly more: string;
  readonly filter: string;
  readonly print: string;
  readonly placesTitle: string;
}

export const MOMENT_MESSAGES = inLanguages('moment', {
  nl: {
    title: 'Op bepaalde dagen',
    lead: 'Markten, wijkfeesten, zitdagen en BRI-Co, met datum en plaats.',
    here: 'Binnenkort in deze buurt',
    coming: 'Binnenkort',
    none: 'Er is nu niets gepland dat wij kennen.',
    past: 'Voorbij',
    running: 'Nu bezig',
    archive: 'Vroegere campagnes',
    all: 'Alle dagen en campagnes',
    calendar: 'Volg in je agenda (iCal)',
    calendarNote: 'Deze link blijft dezelfde. Je agenda haalt er zelf het nieuws op.',
    kinds: { market: 'Markt', 'bri-co': 'BRI-Co', permanence: 'Zitdag', feast: 'Wijkfeest' },
    until: (from, until) => `${from} tot en met ${until}`,
    times: (from, to) => `van ${from} tot ${to}`,
    weekly: (days) => `elke ${days}`,
    map: 'Toon op de kaart',
    source: (title) => `Bron: ${title}`,
    more: 'Meer over deze campagne',
    filter: 'Toon de plekken die meedoen',
    print: 'Druk het kaartje van deze campagne af',
    placesTitle: 'Waar',
  },
  fr: {
    title: 'À certaines dates',
    lead: 'Marchés, fêtes de quartier, permanences et BRI-Co, avec date et lieu.',
    here: 'Bientôt dans ce quartier',
    coming: 'Bientôt',
    none: 'Rien n’est prévu pour le moment, à notre connaissance.',
    past: 'Passé',
    running: 'En ce moment',
    archive: 'Campagnes d’avant',
    all: 'Toutes les dates et campagnes',
    calendar: 'Suivre dans votre agenda (iCal)',
    calendarNote: 'Ce lien reste le même. Votre agenda y prend les nouvelles dates.',
    kinds: { market: 'Marché', 'bri-co': 'BRI-Co', permanence: 'Permanence', feast: 'Fête de quartier' },
    until: (from, until) => `du ${from} au ${until}`,
    times: (from, to) => `de ${from} à ${to}`,
    weekly: (days) => `chaque ${days}`,
    map: 'Montrer sur la carte',
    source: (title) => `Source : ${title}`,
    more: 'Plus sur cette campagne',
    filter: 'Montrer les lieux qui participent',
    print: 'Imprimer la carte de cette campagne',
    placesTitle: 'Où',
  },
  en: {
    title: 'On certain days',
    lead: 'Markets, neighbourhood feasts, help desks and BRI-Co, with date and place.',
    here: 'Soon in this neighbourhood',
    coming: 'Soon',
    none: 'Nothing is planned now, as far as we know.',
    past: 'Past',
    running: 'Going on now',
    archive: 'Earlier campaigns',
    all: 'All days and campaigns',
    calendar: 'Follow in your calendar (iCal)',
    calendarNote: 'This link stays the same. Your calendar gets new dates from it.',
    kinds: { market: 'Market', 'bri-co': 'BRI-Co', permanence: 'Help desk', feast: 'Neighbourhood feast' },
    until: (from, until) => `${from} to ${until}`,
    times: (from, to) => `from ${from} to ${to}`,
    weekly: (days) => `every ${days}`,
    map: 'Show on the map',
    source: (title) => `Source: ${title}`,
    more: 'More about this campaign',
    filter: 'Show the places that take part',
    print: 'Print the card of this campaign',
    placesTitle: 'Where',
  },
});
