import type { Holiday } from '../domain/hours/belgian-holidays.ts';
import { inLanguages } from './language-pack.ts';

/** Words about when a place is open. Times come as `09:30`, dates written out. */
export interface HoursMessages {
  readonly openUntil: (time: string) => string;
  readonly openAlways: string;
  readonly open: string;
  readonly closed: string;
  readonly opensToday: (time: string) => string;
  readonly opensTomorrow: (time: string) => string;
  readonly opensOn: (day: string, time: string) => string;
  readonly ask: string;
  readonly unknown: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly dayClosed: string;
  readonly dayAsk: (times: string) => string;
  readonly week: string;
  readonly fromSource: (text: string) => string;
  readonly note: string;
  readonly closedForNow: string;
  readonly closedUntil: (date: string) => string;
  readonly closedFrom: (from: string, until: string | null) => string;
  readonly holidays: Readonly<Record<Holiday, string>>;
}

export const HOURS_MESSAGES = inLanguages('hours', {
  nl: {
    openUntil: (time) => `Nu open, tot ${time}`,
    openAlways: 'Dag en nacht open',
    open: 'Nu open',
    closed: 'Nu gesloten',
    opensToday: (time) => `Gesloten, opent vandaag om ${time}`,
    opensTomorrow: (time) => `Gesloten, opent morgen om ${time}`,
    opensOn: (day, time) => `Gesloten, opent ${day} om ${time}`,
    ask: 'Vraag eerst of je kunt komen',
    unknown: 'Uren niet bekend, bel eerst',
    today: 'vandaag',
    tomorrow: 'morgen',
    dayClosed: 'gesloten',
    dayAsk: (times) => `${times} (vraag eerst)`,
    week: 'Uren van deze week',
    fromSource: (text) => `Zo staat het in de bron: ${text}`,
    note: 'Uren kunnen veranderen. Twijfel je, bel dan eerst.',
    closedForNow: 'Tijdelijk gesloten. We weten niet tot wanneer.',
    closedUntil: (date) => `Tijdelijk gesloten tot en met ${date}.`,
    closedFrom: (from, until) =>
      until === null
        ? `Tijdelijk gesloten vanaf ${from}.`
        : `Tijdelijk gesloten van ${from} tot en met ${until}.`,
    holidays: {
      'new-year': 'nieuwjaar',
      'easter-monday': 'paasmaandag',
      'labour-day': 'dag van de arbeid',
      ascension: 'Hemelvaart',
      'whit-monday': 'pinkstermaandag',
      'national-day': 'nationale feestdag',
      assumption: 'Tenhemelopneming',
      'all-saints': 'Allerheiligen',
      armistice: 'Wapenstilstand',
      christmas: 'Kerstmis',
    },
  },
  fr: {
    openUntil: (time) => `Ouvert, jusqu’à ${time}`,
    openAlways: 'Ouvert jour et nuit',
    open: 'Ouvert',
    closed: 'Fermé',
    opensToday: (time) => `Fermé, ouvre aujourd’hui à ${time}`,
    opensTomorrow: (time) => `Fermé, ouvre demain à ${time}`,
    opensOn: (day, time) => `Fermé, ouvre ${day} à ${time}`,
    ask: 'Demandez d’abord si vous pouvez venir',
    unknown: 'Heures inconnues, appelez d’abord',
    today: 'aujourd’hui',
    tomorrow: 'demain',
    dayClosed: 'fermé',
    dayAsk: (times) => `${times} (demandez d’abord)`,
    week: 'Heures de cette semaine',
    fromSource: (text) => `La source l’écrit ainsi : ${text}`,
    note: 'Les heures peuvent changer. En cas de doute, appelez d’abord.',
    closedForNow: 'Fermé pour le moment. Nous ne savons pas jusqu’à quand.',
    closedUntil: (date) => `Fermé temporairement jusqu’au ${date} inclus.`,
    closedFrom: (from, until) =>
      until === null
        ? `Fermé temporairement à partir du ${from}.`
        : `Fermé temporairement du ${from} au ${until} inclus.`,
    holidays: {
      'new-year': 'Nouvel An',
      'easter-monday': 'lundi de Pâques',
      'labour-day': 'fête du Travail',
      ascension: 'Ascension',
      'whit-monday': 'lundi de Pentecôte',
      'national-day': 'fête nationale',
      assumption: 'Assomption',
      'all-saints': 'Toussaint',
      armistice: 'Armistice',
      christmas: 'Noël',
    },
  },
  en: {
    openUntil: (time) => `Open now, until ${time}`,
    openAlways: 'Open day and night',
    open: 'Open now',
    closed: 'Closed now',
    opensToday: (time) => `Closed, opens today at ${time}`,
    opensTomorrow: (time) => `Closed, opens tomorrow at ${time}`,
    opensOn: (day, time) => `Closed, opens ${day} at ${time}`,
    ask: 'Ask first whether you can come',
    unknown: 'Hours not known, call first',
    today: 'today',
    tomorrow: 'tomorrow',
    dayClosed: 'closed',
    dayAsk: (times) => `${times} (ask first)`,
    week: 'Hours of this week',
    fromSource: (text) => `As the source has it: ${text}`,
    note: 'Hours can change. When in doubt, call first.',
    closedForNow: 'Closed for now. We do not know until when.',
    closedUntil: (date) => `Closed for now, up to and including ${date}.`,
    closedFrom: (from, until) =>
      until === null ? `Closed for now from ${from}.` : `Closed for now from ${from} up to ${until}.`,
    holidays: {
      'new-year': 'New Year’s Day',
      'easter-monday': 'Easter Monday',
      'labour-day': 'Labour Day',
      ascension: 'Ascension Day',
      'whit-monday': 'Whit Monday',
      'national-day': 'National Day',
      assumption: 'Assumption Day',
      'all-saints': 'All Saints’ Day',
      armistice: 'Armistice Day',
      christmas: 'Christmas Day',
    },
  },
});
