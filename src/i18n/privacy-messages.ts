import type { Right } from '../domain/proposals/rights.ts';
import { inLanguages } from './language-pack.ts';

/** Words of the page that says who may do what, and what becomes of what people say. None states a number or a right. */
export interface PrivacyMessages {
  readonly lead: string;
  readonly rolesTitle: string;
  readonly role: string;
  readonly rights: Readonly<Record<Right, string>>;
  readonly yes: string;
  readonly no: string;
}

export const PRIVACY_MESSAGES = inLanguages('privacy', {
  nl: {
    lead: 'Deze pagina komt uit dezelfde regels als de site zelf.',
    rolesTitle: 'Wie mag wat',
    role: 'Wie',
    rights: {
      propose: 'voorstellen, antwoorden, intrekken',
      decide: 'beslissen en ongedaan maken',
      'decide-boundary': 'beslissen over grenzen',
      remove: 'verwijderen op vraag',
    },
    yes: 'ja',
    no: 'nee',
  },
  fr: {
    lead: 'Cette page vient des mêmes règles que le site lui-même.',
    rolesTitle: 'Qui peut quoi',
    role: 'Qui',
    rights: {
      propose: 'proposer, répondre, retirer',
      decide: 'décider et annuler',
      'decide-boundary': 'décider des limites',
      remove: 'supprimer sur demande',
    },
    yes: 'oui',
    no: 'non',
  },
  en: {
    lead: 'This page comes from the same rules as the site itself.',
    rolesTitle: 'Who may do what',
    role: 'Who',
    rights: {
      propose: 'propose, answer, withdraw',
      decide: 'decide and undo',
      'decide-boundary': 'decide about boundaries',
      remove: 'remove on request',
    },
    yes: 'yes',
    no: 'no',
  },
});
