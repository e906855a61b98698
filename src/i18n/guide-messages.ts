import type { TileId } from '../domain/guide/tiles.ts';
import { inLanguages } from './language-pack.ts';

interface QuestionWords {
  readonly title: string;
  /** one sentence */
  readonly lead: string;
}

/** Words of the guide: four questions, then the doors that fit. */
export interface GuideMessages {
  readonly step: (step: number, all: number) => string;
  readonly back: string;
  readonly skip: string;
  readonly again: string;
  readonly about: QuestionWords;
  readonly tiles: Readonly<Record<TileId, { readonly word: string; readonly hint: string }>>;
  readonly fit: QuestionWords;
  readonly kinds: string;
  readonly who: string;
  readonly where: QuestionWords;
  readonly me: string;
  readonly privacy: string;
  readonly street: string;
  readonly streetExample: string;
  readonly clear: string;
  readonly area: string;
  readonly anywhere: string;
  readonly asking: string;
  readonly refused: string;
  readonly unavailable: string;
  readonly outside: string;
  readonly streets: (count: number) => string;
  readonly how: QuestionWords;
  readonly openNow: string;
  readonly phone: string;
  readonly wheelchair: string;
  readonly found: (sure: number, ask: number) => string;
  readonly show: string;
  readonly doors: QuestionWords;
  readonly allTitle: string;
  readonly showAll: (count: number) => string;
  readonly noDoor: string;
  readonly fewHere: string;
  readonly searchAnywhere: string;
  readonly answers: string;
  readonly change: (question: string) => string;
  readonly any: string;
  readonly noPosition: string;
  readonly why: (name: string) => string;
  readonly askFirst: string;
  readonly helpsWith: (themes: string) => string;
  /** `isAbout`: worked out from the straight line */
  readonly walk: (minutes: number, isAbout: boolean) => string;
  readonly canCall: string;
  readonly meantFor: (who: string) => string;
  readonly more: string;
}

const places = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const GUIDE_MESSAGES = inLanguages('guide', {
  nl: {
    step: (step, all) => `Stap ${step} van ${all}`,
    back: 'Terug',
    skip: 'Sla over',
    again: 'Begin opnieuw',
    about: { title: 'Waarover gaat het?', lead: 'Kies wat het dichtst bij je vraag ligt.' },
    tiles: {
      home: { word: 'Wonen', hint: 'Huur, een huis zoeken, geen dak.' },
      food: { word: 'Eten', hint: 'Een maaltijd of een voedselpakket.' },
      health: { word: 'Gezondheid', hint: 'Ziek, pijn, verdriet of stress.' },
      family: { word: 'Kinderen en gezin', hint: 'Crèche, school, ruzie thuis.' },
      papers: { word: 'Papieren en recht', hint: 'Brieven, verblijf, advocaat, politie.' },
      work: { word: 'Werk en leren', hint: 'Een job, een cursus, een computer.' },
      people: { word: 'Mensen ontmoeten', hint: 'Niet alleen zijn, ouder worden.' },
      else: { word: 'Iets anders', hint: 'Cultuur, geloof, winkels.' },
    },
    fit: { title: 'Wat past het best?', lead: 'Kies er één, of sla over.' },
    kinds: 'Of een soort plek',
    who: 'Of voor wie',
    where: { title: 'Waar zoek je?', lead: 'We tonen eerst wat dichtbij is.' },
    me: 'Waar ik nu ben',
    privacy: 'Je plaats blijft op dit toestel.',
    street: 'Een straat',
    streetExample: 'Bijvoorbeeld: Hoogstraat',
    clear: 'Wissen',
    area: 'Een buurt',
    anywhere: 'Overal in Brussel',
    asking: 'We vragen je toestel waar je bent…',
    refused: 'Je toestel geeft je plaats niet. Kies een straat of een buurt.',
    unavailable: 'Je toestel kent je plaats niet. Kies een straat of een buurt.',
    outside: 'Je bent niet in Brussel. Kies een straat of een buurt.',
    streets: (count) => (count === 0 ? 'Geen straat gevonden.' : places(count, 'straat', 'straten')),
    how: { title: 'Wat moet kunnen?', lead: 'Kies alleen wat echt nodig is.' },
    openNow: 'Nu open',
    phone: 'Eerst bellen',
    wheelchair: 'Met een rolstoel',
    found: (sure, ask) =>
      `${places(sure, 'plek past', 'plekken passen')}.${ask > 0 ? ` Bij ${ask} vraag je het eerst.` : ''}`,
    show: 'Toon wat past',
    doors: { title: 'Deze plekken passen bij je', lead: 'Bel of ga langs. Vraag gerust om hulp.' },
    allTitle: 'Alle plekken die passen',
    showAll: (count) => `Toon alle ${count} plekken`,
    noDoor: 'Geen plek past bij al je antwoorden. Verander er een.',
    fewHere: 'In deze buurt past er niet veel.',
    searchAnywhere: 'Zoek in heel Brussel',
    answers: 'Je antwoorden',
    change: (question) => `Verander: ${question}`,
    any: 'Maakt niet uit',
    noPosition: 'We kennen je plaats nog niet.',
    why: (name) => `Waarom ${name}`,
    askFirst: 'Vraag eerst',
    helpsWith: (themes) => `Helpt bij: ${themes}`,
    walk: (minutes, isAbout) =>
      `${isAbout ? 'Ongeveer ' : ''}${places(minutes, 'minuut', 'minuten')} te voet`,
    canCall: 'Je kunt bellen',
    meantFor: (who) => `Voor wie: ${who}`,
    more: 'Meer over deze plek',
  },
  fr: {
    step: (step, all) => `Étape ${step} sur ${all}`,
    back: 'Retour',
    skip: 'Passer',
    again: 'Recommencer',
    about: { title: 'De quoi s’agit-il ?', lead: 'Choisissez ce qui ressemble à votre question.' },
    tiles: {
      home: { word: 'Logement', hint: 'Loyer, chercher un logement, sans toit.' },
      food: { word: 'Manger', hint: 'Un repas ou un colis alimentaire.' },
      health: { word: 'Santé', hint: 'Maladie, douleur, tristesse, stress.' },
      family: { word: 'Enfants et famille', hint: 'Crèche, école, disputes à la maison.' },
      papers: { word: 'Papiers et droits', hint: 'Courrier, séjour, avocat, police.' },
      work: { word: 'Travail et cours', hint: 'Un emploi, un cours, un ordinateur.' },
      people: { word: 'Voir du monde', hint: 'Ne pas être seul, vieillir.' },
      else: { word: 'Autre chose', hint: 'Culture, religion, magasins.' },
    },
    fit: { title: 'Qu’est-ce qui convient ?', lead: 'Choisissez une réponse, ou passez.' },
    kinds: 'Ou une sorte de lieu',
    who: 'Ou pour qui',
    where: { title: 'Où cherchez-vous ?', lead: 'Nous montrons d’abord ce qui est proche.' },
    me: 'Là où je suis',
    privacy: 'Votre position reste sur cet appareil.',
    street: 'Une rue',
    streetExample: 'Par exemple : rue Haute',
    clear: 'Effacer',
    area: 'Un quartier',
    anywhere: 'Partout à Bruxelles',
    asking: 'Nous demandons votre position à l’appareil…',
    refused: 'Votre appareil ne donne pas votre position. Choisissez une rue ou un quartier.',
    unavailable: 'Votre appareil ne connaît pas votre position. Choisissez une rue ou un quartier.',
    outside: 'Vous n’êtes pas à Bruxelles. Choisissez une rue ou un quartier.',
    streets: (count) => (count === 0 ? 'Aucune rue trouvée.' : places(count, 'rue', 'rues')),
    how: { title: 'Que faut-il ?', lead: 'Choisissez seulement ce qui est nécessaire.' },
    openNow: 'Ouvert maintenant',
    phone: 'D’abord téléphoner',
    wheelchair: 'En chaise roulante',
    found: (sure, ask) =>
      `${places(sure, 'lieu convient', 'lieux conviennent')}.${ask > 0 ? ` Pour ${ask}, demandez d’abord.` : ''}`,
    show: 'Montrer ce qui convient',
    doors: { title: 'Ces lieux vous conviennent', lead: 'Appelez ou passez. Osez demander de l’aide.' },
    allTitle: 'Tous les lieux qui conviennent',
    showAll: (count) => `Montrer les ${count} lieux`,
    noDoor: 'Aucun lieu ne convient à toutes vos réponses. Changez-en une.',
    fewHere: 'Peu de lieux conviennent dans ce quartier.',
    searchAnywhere: 'Chercher dans tout Bruxelles',
    answers: 'Vos réponses',
    change: (question) => `Changer : ${question}`,
    any: 'Peu importe',
    noPosition: 'Nous ne connaissons pas encore votre position.',
    why: (name) => `Pourquoi ${name}`,
    askFirst: 'Demandez d’abord',
    helpsWith: (themes) => `Aide pour : ${themes}`,
    walk: (minutes, isAbout) => `${isAbout ? 'Environ ' : ''}${places(minutes, 'minute', 'minutes')} à pied`,
    canCall: 'Vous pouvez téléphoner',
    meantFor: (who) => `Pour qui : ${who}`,
    more: 'En savoir plus sur ce lieu',
  },
  en: {
    step: (step, all) => `Step ${step} of ${all}`,
    back: 'Back',
    skip: 'Skip',
    again: 'Start again',
    about: { title: 'What is it about?', lead: 'Choose what is closest to your question.' },
    tiles: {
      home: { word: 'Housing', hint: 'Rent, finding a home, no roof.' },
      food: { word: 'Food', hint: 'A meal or a food parcel.' },
      health: { word: 'Health', hint: 'Ill, in pain, sad or stressed.' },
      family: { word: 'Children and family', hint: 'Childcare, school, trouble at home.' },
      papers: { word: 'Papers and rights', hint: 'Letters, residence, a lawyer, police.' },
      work: { word: 'Work and learning', hint: 'A job, a course, a computer.' },
      people: { word: 'Meeting people', hint: 'Not being alone, growing older.' },
      else: { word: 'Something else', hint: 'Culture, faith, shops.' },
    },
    fit: { title: 'What fits best?', lead: 'Choose one, or skip.' },
    kinds: 'Or a kind of place',
    who: 'Or for whom',
    where: { title: 'Where are you looking?', lead: 'We show what is near first.' },
    me: 'Where I am now',
    privacy: 'Your position stays on this device.',
    street: 'A street',
    streetExample: 'For example: Rue Haute',
    clear: 'Clear',
    area: 'A neighbourhood',
    anywhere: 'Anywhere in Brussels',
    asking: 'We ask your device where you are…',
    refused: 'Your device does not give your position. Choose a street or a neighbourhood.',
    unavailable: 'Your device does not know your position. Choose a street or a neighbourhood.',
    outside: 'You are not in Brussels. Choose a street or a neighbourhood.',
    streets: (count) => (count === 0 ? 'No street found.' : places(count, 'street', 'streets')),
    how: { title: 'What do you need?', lead: 'Choose only what you really need.' },
    openNow: 'Open now',
    phone: 'Call first',
    wheelchair: 'With a wheelchair',
    found: (sure, ask) =>
      `${places(sure, 'place fits', 'places fit')}.${ask > 0 ? ` For ${ask}, ask first.` : ''}`,
    show: 'Show what fits',
    doors: { title: 'These places fit', lead: 'Call or go there. Feel free to ask for help.' },
    allTitle: 'All places that fit',
    showAll: (count) => `Show all ${count} places`,
    noDoor: 'No place fits all your answers. Change one of them.',
    fewHere: 'Few places fit in this neighbourhood.',
    searchAnywhere: 'Search all of Brussels',
    answers: 'Your answers',
    change: (question) => `Change: ${question}`,
    any: 'Does not matter',
    noPosition: 'We do not know your position yet.',
    why: (name) => `Why ${name}`,
    askFirst: 'Ask first',
    helpsWith: (themes) => `Helps with: ${themes}`,
    walk: (minutes, isAbout) => `${isAbout ? 'About ' : ''}${places(minutes, 'minute', 'minutes')} on foot`,
    canCall: 'You can call',
    meantFor: (who) => `For: ${who}`,
    more: 'More about this place',
  },
});
