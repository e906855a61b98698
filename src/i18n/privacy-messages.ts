import type { LIMITS } from '../domain/proposals/limits.ts';
import type { CONTACT_PARTS, PROPOSAL_PARTS, REMOVAL_PARTS } from '../domain/proposals/proposal.ts';
import type { Right } from '../domain/proposals/rights.ts';
import { inLanguages } from './language-pack.ts';

/** Limits that the page tells, in its order. */
export const TOLD_LIMITS = [
  'text',
  'name',
  'changes',
  'photos',
  'records',
] as const satisfies readonly (keyof typeof LIMITS)[];

type Part = (typeof PROPOSAL_PARTS)[number] | (typeof REMOVAL_PARTS)[number] | (typeof CONTACT_PARTS)[number];

/** Words of the page that says who may do what, and what becomes of what people say. None states a number or a right. */
export interface PrivacyMessages {
  readonly lead: string;
  readonly rolesTitle: string;
  readonly role: string;
  readonly rights: Readonly<Record<Right, string>>;
  readonly yes: string;
  readonly no: string;
  readonly holdsTitle: string;
  readonly holds: string;
  readonly contactHolds: string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly publicTitle: string;
  readonly publicLead: string;
  readonly state: string;
  readonly kind: string;
  readonly onMap: string;
  readonly neverTitle: string;
  readonly never: Readonly<Record<'contact' | 'photos' | 'email' | 'person', string>>;
  readonly limitsTitle: string;
  readonly limits: Readonly<Record<(typeof TOLD_LIMITS)[number], (count: string) => string>>;
  readonly removeTitle: string;
  readonly remove: (roles: string) => string;
  readonly removed: string;
  readonly stays: string;
  readonly deviceTitle: string;
  readonly deviceLead: string;
  readonly kept: Readonly<
    Record<'look' | 'easy' | 'list' | 'proposals' | 'photos' | 'reviewer' | 'room' | 'offline', string>
  >;
  readonly inDisplay: string;
  readonly forget: string;
  readonly forgotten: string;
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
    holdsTitle: 'Wat een voorstel bevat',
    holds: 'Wat iemand voorstelt, en verder:',
    contactHolds: 'Alleen wie dat wil, geeft ook:',
    parts: {
      record: 'dat het een voorstel is',
      id: 'een nummer door toeval',
      at: 'het moment',
      by: 'een rol en misschien een team, nooit een naam',
      edition: 'welke uitgave van de kaart iemand zag',
      reason: 'misschien waarom',
      origin: 'misschien hoe iemand het weet',
      sheet: 'misschien van welk tekenblad het komt',
      photos: 'misschien naar welke foto’s het verwijst',
      name: 'een naam',
      reach: 'een telefoon of e-mail',
      of: 'over welk voorstel het gaat',
      what: 'of alles weg is, of alleen hoe je iemand bereikt',
    },
    publicTitle: 'Wat op de kaart komt',
    publicLead: 'Niets voor een persoon ernaar heeft gekeken.',
    state: 'Stand',
    kind: 'Soort',
    onMap: 'Op de kaart',
    neverTitle: 'Wat nooit op de kaart komt',
    never: {
      contact: 'hoe je iemand bereikt die iets voorstelde',
      photos: 'foto’s: die blijven op het toestel',
      email: 'een e-mailadres dat van een persoon lijkt',
      person: 'de naam van wie voorstelt of beslist',
    },
    limitsTitle: 'Grenzen',
    limits: {
      text: (count) => `Een tekst heeft hoogstens ${count} tekens.`,
      name: (count) => `Een naam heeft hoogstens ${count} tekens.`,
      changes: (count) => `Een voorstel wijzigt hoogstens ${count} velden.`,
      photos: (count) => `Het verwijst naar hoogstens ${count} foto’s.`,
      records: (count) => `Een bestand heeft hoogstens ${count} voorstellen en beslissingen.`,
    },
    removeTitle: 'Iets laten verwijderen',
    remove: (roles) => `Vraag het. Dit mag verwijderen: ${roles}.`,
    removed: 'Wat op de kaart kwam, gaat er dan ook af. Een kopie die terugkomt, wordt opnieuw gewist.',
    stays: 'Dit blijft over, meer niet:',
    deviceTitle: 'Wat op je toestel staat',
    deviceLead: 'Alleen daar. De site stuurt er niets van door.',
    kept: {
      look: 'hoe de site eruitziet',
      easy: 'of je de eenvoudige weergave koos',
      list: 'de plekken op je lijst',
      proposals: 'je voorstellen, en die je kreeg',
      photos: 'de foto’s bij je voorstellen',
      reviewer: 'je rol en je team als je beslist',
      room: 'de zaal van een workshop waarin je bent, en wat er nog naar onderweg is',
      offline: 'wat je zonder internet kunt lezen',
    },
    inDisplay: 'Kies “automatisch” bij de weergave.',
    forget: 'Vergeet dit',
    forgotten: 'Vergeten.',
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
    holdsTitle: 'Ce que contient une proposition',
    holds: 'Ce que quelqu’un propose, et aussi :',
    contactHolds: 'Qui le veut donne aussi :',
    parts: {
      record: 'que c’est une proposition',
      id: 'un numéro au hasard',
      at: 'le moment',
      by: 'un rôle et peut-être une équipe, jamais un nom',
      edition: 'quelle édition de la carte on a vue',
      reason: 'peut-être pourquoi',
      origin: 'peut-être comment on le sait',
      sheet: 'peut-être de quelle feuille à dessin elle vient',
      photos: 'peut-être à quelles photos elle renvoie',
      name: 'un nom',
      reach: 'un téléphone ou un e-mail',
      of: 'de quelle proposition il s’agit',
      what: 'si tout est parti, ou seulement comment joindre la personne',
    },
    publicTitle: 'Ce qui vient sur la carte',
    publicLead: 'Rien avant qu’une personne ait regardé.',
    state: 'État',
    kind: 'Sorte',
    onMap: 'Sur la carte',
    neverTitle: 'Ce qui ne vient jamais sur la carte',
    never: {
      contact: 'comment joindre qui a proposé quelque chose',
      photos: 'les photos : elles restent sur l’appareil',
      email: 'une adresse e-mail qui semble être celle d’une personne',
      person: 'le nom de qui propose ou décide',
    },
    limitsTitle: 'Limites',
    limits: {
      text: (count) => `Un texte a au plus ${count} signes.`,
      name: (count) => `Un nom a au plus ${count} signes.`,
      changes: (count) => `Une proposition change au plus ${count} champs.`,
      photos: (count) => `Elle renvoie à au plus ${count} photos.`,
      records: (count) => `Un fichier a au plus ${count} propositions et décisions.`,
    },
    removeTitle: 'Faire supprimer quelque chose',
    remove: (roles) => `Demandez-le. Peuvent supprimer : ${roles}.`,
    removed: 'Ce qui est venu sur la carte en part aussi. Une copie qui revient est effacée à nouveau.',
    stays: 'Ceci reste, rien de plus :',
    deviceTitle: 'Ce qui est sur votre appareil',
    deviceLead: 'Seulement là. Le site n’en envoie rien.',
    kept: {
      look: 'l’apparence du site',
      easy: 'si vous avez choisi le mode facile à lire',
      list: 'les lieux de votre liste',
      proposals: 'vos propositions, et celles que vous avez reçues',
      photos: 'les photos de vos propositions',
      reviewer: 'votre rôle et votre équipe si vous décidez',
      room: 'la salle de l’atelier où vous êtes, et ce qui doit encore y partir',
      offline: 'ce que vous pouvez lire sans internet',
    },
    inDisplay: 'Choisissez « automatique » dans l’affichage.',
    forget: 'Oublier ceci',
    forgotten: 'Oublié.',
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
    holdsTitle: 'What a proposal holds',
    holds: 'What somebody proposes, and besides:',
    contactHolds: 'Those who want to also give:',
    parts: {
      record: 'that it is a proposal',
      id: 'a number by chance',
      at: 'the moment',
      by: 'a role and perhaps a team, never a name',
      edition: 'which edition of the map somebody saw',
      reason: 'perhaps why',
      origin: 'perhaps how somebody knows',
      sheet: 'perhaps which drawing sheet it comes from',
      photos: 'perhaps which photos it refers to',
      name: 'a name',
      reach: 'a telephone or e-mail',
      of: 'which proposal it is about',
      what: 'whether everything went, or only how to reach somebody',
    },
    publicTitle: 'What comes on the map',
    publicLead: 'Nothing before a person has looked at it.',
    state: 'State',
    kind: 'Kind',
    onMap: 'On the map',
    neverTitle: 'What never comes on the map',
    never: {
      contact: 'how to reach somebody who proposed something',
      photos: 'photos: they stay on the device',
      email: 'an e-mail address that looks like a person’s',
      person: 'the name of who proposes or decides',
    },
    limitsTitle: 'Limits',
    limits: {
      text: (count) => `A text has at most ${count} signs.`,
      name: (count) => `A name has at most ${count} signs.`,
      changes: (count) => `A proposal changes at most ${count} fields.`,
      photos: (count) => `It refers to at most ${count} photos.`,
      records: (count) => `A file has at most ${count} proposals and decisions.`,
    },
    removeTitle: 'To have something removed',
    remove: (roles) => `Ask for it. May remove: ${roles}.`,
    removed: 'What came on the map is taken off as well. A copy that comes back is deleted again.',
    stays: 'This stays, and nothing more:',
    deviceTitle: 'What stands on your device',
    deviceLead: 'Only there. The site sends nothing of it.',
    kept: {
      look: 'how the site looks',
      easy: 'whether you chose the easy mode',
      list: 'the places of your list',
      proposals: 'your proposals, and those you were given',
      photos: 'the photos of your proposals',
      reviewer: 'your role and team when you decide',
      room: 'the room of a workshop you are in, and what is still on its way there',
      offline: 'what you can read without internet',
    },
    inDisplay: 'Choose “automatic” under display.',
    forget: 'Forget this',
    forgotten: 'Forgotten.',
  },
});
