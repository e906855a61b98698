import { inLanguages } from './language-pack.ts';
import { listOf } from './list-of.ts';

/** How a compass is told in words. Theme words come from the data and are passed in. */
export interface CompassMessages {
  /** an actor's rose; `number` is null when it has none */
  readonly actor: (number: number | null, primary: string, others: readonly string[]) => string;
  /** a neighbourhood's rose: what there is, most first, and what nobody covers */
  readonly neighbourhood: (covered: readonly string[], lacking: readonly string[]) => string;
  /** one theme with the number of its actors */
  readonly petal: (theme: string, count: number) => string;
  /** name of the group of petals that can be pressed */
  readonly choose: string;
  /** written at the petal of a theme nobody covers */
  readonly none: string;
}

export const COMPASS_MESSAGES = inLanguages('compass', {
  nl: {
    actor: (number, primary, others) =>
      `${number === null ? '' : `Nummer ${number}. `}Vooral: ${primary}.${others.length > 0 ? ` Ook: ${listOf('nl', others)}.` : ''}`,
    neighbourhood: (covered, lacking) =>
      `Adressen per thema. ${covered.length > 0 ? `${covered.join('; ')}.` : 'Nog geen.'}${lacking.length > 0 ? ` Geen adres voor: ${listOf('nl', lacking)}.` : ''}`,
    petal: (theme, count) =>
      `${theme}: ${count === 0 ? 'geen adres' : count === 1 ? '1 adres' : `${count} adressen`}`,
    choose: 'Kies een thema',
    none: 'geen',
  },
  fr: {
    actor: (number, primary, others) =>
      `${number === null ? '' : `Numéro ${number}. `}Surtout : ${primary}.${others.length > 0 ? ` Aussi : ${listOf('fr', others)}.` : ''}`,
    neighbourhood: (covered, lacking) =>
      `Adresses par thème. ${covered.length > 0 ? `${covered.join(' ; ')}.` : 'Pas encore.'}${lacking.length > 0 ? ` Aucune adresse pour : ${listOf('fr', lacking)}.` : ''}`,
    petal: (theme, count) =>
      `${theme} : ${count === 0 ? 'aucun' : count === 1 ? '1 adresse' : `${count} adresses`}`,
    choose: 'Choisissez un thème',
    none: 'aucun',
  },
  en: {
    actor: (number, primary, others) =>
      `${number === null ? '' : `Number ${number}. `}Mainly: ${primary}.${others.length > 0 ? ` Also: ${listOf('en', others)}.` : ''}`,
    neighbourhood: (covered, lacking) =>
      `Addresses by theme. ${covered.length > 0 ? `${covered.join('; ')}.` : 'None yet.'}${lacking.length > 0 ? ` No address for: ${listOf('en', lacking)}.` : ''}`,
    petal: (theme, count) =>
      `${theme}: ${count === 0 ? 'none' : count === 1 ? '1 address' : `${count} addresses`}`,
    choose: 'Choose a theme',
    none: 'none',
  },
});
