import type { State } from '../domain/proposals/review.ts';
import type { Refusal } from '../domain/room/messages.ts';
import { inLanguages } from './language-pack.ts';

/** Words of a workshop: coming into a room, what is in it, leading it, and its big screen. */
export interface RoomMessages {
  readonly title: string;
  readonly lead: string;
  readonly noServer: string;
  readonly howToStart: string;
  /** on the big screen, as long as it stands in no room */
  readonly begin: {
    readonly title: string;
    readonly link: string;
    /** `button` opens the big screen */
    readonly screen: (button: string) => string;
    readonly hasWord: string;
  };
  readonly word: string;
  readonly wordHint: string;
  readonly join: string;
  readonly privacy: string;
  readonly failures: Readonly<Record<'no-room' | 'too-often' | 'away' | 'refused', string>>;
  readonly inRoom: (word: string) => string;
  readonly away: string;
  readonly over: string;
  readonly paused: string;
  readonly closed: string;
  readonly counts: (sent: number, waiting: number) => string;
  readonly refused: (count: number) => string;
  readonly refusals: Readonly<Record<Exclude<Refusal, 'paused'>, string>>;
  readonly propose: string;
  readonly missing: string;
  readonly correct: string;
  readonly mine: string;
  readonly cameIn: (count: number) => string;
  readonly nothing: string;
  readonly more: (count: number) => string;
  readonly leave: string;
  readonly screen: string;
  readonly leading: string;
  readonly pause: string;
  readonly goOn: string;
  readonly close: string;
  readonly sure: string;
  readonly yes: string;
  readonly no: string;
  readonly accept: string;
  readonly undo: string;
  readonly hide: string;
  readonly show: string;
  readonly hidden: string;
  readonly remove: string;
  readonly about: (action: string, subject: string) => string;
  readonly otherValues: string;
  readonly notDone: string;
  readonly save: string;
  readonly withContacts: string;
  readonly states: Readonly<Record<State, string>>;
  readonly phone: string;
  readonly scan: string;
  readonly themes: string;
  readonly rose: string;
  readonly roseKey: string;
  readonly latest: string;
}

export const ROOM_MESSAGES = inLanguages('room', {
  nl: {
    title: 'Workshop',
    lead: 'Iedereen in de zaal ziet meteen wat de anderen voorstellen.',
    noServer: 'Op dit adres loopt geen workshop.',
    howToStart: 'Wie er een leidt, start die op een laptop met:',
    begin: {
      title: 'Zo begint een workshop',
      link: 'Open op die laptop de link voor wie leidt.',
      screen: (button) => `Kies “${button}”. Dan staan hier de code en het woord.`,
      hasWord: 'Heb je al een woord?',
    },
    word: 'Woord van de zaal',
    wordHint: 'Het staat op het grote scherm.',
    join: 'Doe mee',
    privacy: 'Wat je voorstelt, ziet iedereen in de zaal. Hoe we je bereiken, ziet alleen wie leidt.',
    failures: {
      'no-room': 'Dit woord werkt niet. Kijk nog eens op het scherm.',
      'too-often': 'Te veel pogingen. Wacht even en probeer opnieuw.',
      away: 'De laptop antwoordt niet. Zit je op het wifinetwerk van de zaal?',
      refused: 'Dat lukte niet. Probeer het nog eens.',
    },
    inRoom: (word) => `In de zaal ${word}`,
    away: 'Geen verbinding. We proberen het vanzelf opnieuw.',
    over: 'De workshop is voorbij. Je voorstellen staan nog op dit toestel.',
    paused: 'Even pauze. Nieuwe voorstellen wachten op je toestel.',
    closed: 'De workshop is afgesloten.',
    counts: (sent, waiting) => `${sent} verzonden, ${waiting} wacht`,
    refused: (count) => `${count} niet aangenomen`,
    refusals: {
      'no-right': 'Dat mag alleen wie leidt.',
      clash: 'Er is al een ander voorstel met dit kenmerk.',
      closed: 'De workshop was al afgesloten.',
      full: 'De zaal is vol.',
      'wrong-shape': 'De zaal kan dit niet lezen.',
    },
    propose: 'Stel iets voor',
    missing: 'Er ontbreekt iets',
    correct: 'Kies een plek die niet klopt',
    mine: 'Mijn voorstellen',
    cameIn: (count) => (count === 1 ? '1 voorstel' : `${count} voorstellen`),
    nothing: 'Nog niets. Wie begint?',
    more: (count) => `en nog ${count}`,
    leave: 'Verlaat de zaal',
    screen: 'Groot scherm',
    leading: 'Jij leidt deze zaal.',
    pause: 'Pauzeer',
    goOn: 'Ga verder',
    close: 'Sluit af',
    sure: 'Weet je het zeker?',
    yes: 'Ja',
    no: 'Nee',
    accept: 'Aanvaard',
    undo: 'Maak ongedaan',
    hide: 'Verberg',
    show: 'Toon weer',
    hidden: 'Verborgen',
    remove: 'Verwijder voorgoed',
    about: (action, subject) => `${action}: ${subject}`,
    otherValues: 'Anderen stellen hier iets anders voor.',
    notDone: 'Dat lukte niet. Probeer het nog eens.',
    save: 'Bewaar alles als bestand',
    withContacts: 'Ook hoe mensen te bereiken zijn',
    states: {
      open: 'Open',
      asked: 'Er is een vraag',
      accepted: 'Aanvaard',
      changed: 'Aanvaard',
      refused: 'Niet aanvaard',
      withdrawn: 'Ingetrokken',
      disputed: 'Oneens',
    },
    phone: 'Doe mee met je telefoon',
    scan: 'Scan de code, of ga naar dit adres en typ het woord.',
    themes: 'Voorstellen per thema',
    rose: 'De buurt groeit',
    roseKey: 'De lijn toont wat al op de kaart staat.',
    latest: 'Net binnen',
  },
  fr: {
    title: 'Atelier',
    lead: 'Dans la salle, chacun voit aussitôt ce que les autres proposent.',
    noServer: 'Il n’y a pas d’atelier à cette adresse.',
    howToStart: 'La personne qui anime le démarre sur un ordinateur avec :',
    begin: {
      title: 'Pour commencer un atelier',
      link: 'Sur cet ordinateur, ouvrez le lien de la personne qui anime.',
      screen: (button) => `Choisissez « ${button} ». Le code et le mot s’affichent alors ici.`,
      hasWord: 'Vous avez déjà un mot ?',
    },
    word: 'Mot de la salle',
    wordHint: 'Il est affiché sur le grand écran.',
    join: 'Participer',
    privacy: 'Toute la salle voit ce que vous proposez. Seul l’animateur voit comment vous joindre.',
    failures: {
      'no-room': 'Ce mot ne marche pas. Regardez encore l’écran.',
      'too-often': 'Trop d’essais. Attendez un peu, puis réessayez.',
      away: 'L’ordinateur ne répond pas. Êtes-vous sur le wifi de la salle ?',
      refused: 'Cela n’a pas marché. Réessayez.',
    },
    inRoom: (word) => `Dans la salle ${word}`,
    away: 'Pas de connexion. Nous réessayons sans rien demander.',
    over: 'L’atelier est fini. Vos propositions restent sur cet appareil.',
    paused: 'Petite pause. Les nouvelles propositions attendent sur votre appareil.',
    closed: 'L’atelier est clos.',
    counts: (sent, waiting) => `${sent} envoyées, ${waiting} en attente`,
    refused: (count) => `${count} non reçues`,
    refusals: {
      'no-right': 'Seule la personne qui anime peut le faire.',
      clash: 'Une autre proposition porte déjà cet identifiant.',
      closed: 'L’atelier était déjà clos.',
      full: 'La salle est pleine.',
      'wrong-shape': 'La salle ne peut pas lire ceci.',
    },
    propose: 'Proposez',
    missing: 'Il manque quelque chose',
    correct: 'Choisir un lieu à corriger',
    mine: 'Mes propositions',
    cameIn: (count) => (count <= 1 ? `${count} proposition` : `${count} propositions`),
    nothing: 'Encore rien. Qui commence ?',
    more: (count) => `et encore ${count}`,
    leave: 'Quitter la salle',
    screen: 'Grand écran',
    leading: 'Vous animez cette salle.',
    pause: 'Mettre en pause',
    goOn: 'Reprendre',
    close: 'Clore',
    sure: 'Êtes-vous sûr ?',
    yes: 'Oui',
    no: 'Non',
    accept: 'Accepter',
    undo: 'Annuler',
    hide: 'Masquer',
    show: 'Montrer à nouveau',
    hidden: 'Masquée',
    remove: 'Supprimer pour toujours',
    about: (action, subject) => `${action} : ${subject}`,
    otherValues: 'D’autres proposent autre chose ici.',
    notDone: 'Cela n’a pas marché. Réessayez.',
    save: 'Tout garder dans un fichier',
    withContacts: 'Aussi comment joindre les gens',
    states: {
      open: 'Ouverte',
      asked: 'Il y a une question',
      accepted: 'Acceptée',
      changed: 'Acceptée',
      refused: 'Non acceptée',
      withdrawn: 'Retirée',
      disputed: 'Désaccord',
    },
    phone: 'Participez avec votre téléphone',
    scan: 'Scannez le code, ou allez à cette adresse et tapez le mot.',
    themes: 'Propositions par thème',
    rose: 'Le quartier grandit',
    roseKey: 'La ligne montre ce qui est déjà sur la carte.',
    latest: 'Dernières propositions',
  },
  en: {
    title: 'Workshop',
    lead: 'Everyone in the room sees at once what the others propose.',
    noServer: 'There is no workshop at this address.',
    howToStart: 'Who leads one starts it on a laptop with:',
    begin: {
      title: 'How a workshop begins',
      link: 'On that laptop, open the link of who leads.',
      screen: (button) => `Choose “${button}”. The code and the word then stand here.`,
      hasWord: 'Do you have a word already?',
    },
    word: 'Word of the room',
    wordHint: 'It stands on the big screen.',
    join: 'Join',
    privacy: 'Everyone in the room sees what you propose. Only who leads sees how to reach you.',
    failures: {
      'no-room': 'This word does not work. Look at the screen again.',
      'too-often': 'Too many attempts. Wait a little and try again.',
      away: 'The laptop does not answer. Are you on the Wi-Fi of the room?',
      refused: 'That did not work. Try again.',
    },
    inRoom: (word) => `In the room ${word}`,
    away: 'No connection. We keep trying by ourselves.',
    over: 'The workshop is over. Your proposals are still on this device.',
    paused: 'A short break. New proposals wait on your device.',
    closed: 'The workshop is closed.',
    counts: (sent, waiting) => `${sent} sent, ${waiting} waiting`,
    refused: (count) => `${count} not taken`,
    refusals: {
      'no-right': 'Only who leads may do that.',
      clash: 'Another proposal has this id already.',
      closed: 'The workshop was closed already.',
      full: 'The room is full.',
      'wrong-shape': 'The room cannot read this.',
    },
    propose: 'Propose something',
    missing: 'Something is missing',
    correct: 'Choose a place that is not right',
    mine: 'My proposals',
    cameIn: (count) => (count === 1 ? '1 proposal' : `${count} proposals`),
    nothing: 'Nothing yet. Who begins?',
    more: (count) => `and ${count} more`,
    leave: 'Leave the room',
    screen: 'Big screen',
    leading: 'You lead this room.',
    pause: 'Pause',
    goOn: 'Go on',
    close: 'Close',
    sure: 'Are you sure?',
    yes: 'Yes',
    no: 'No',
    accept: 'Accept',
    undo: 'Undo',
    hide: 'Hide',
    show: 'Show again',
    hidden: 'Hidden',
    remove: 'Remove for good',
    about: (action, subject) => `${action}: ${subject}`,
    otherValues: 'Others propose something else here.',
    notDone: 'That did not work. Try again.',
    save: 'Save all as a file',
    withContacts: 'Also how people can be reached',
    states: {
      open: 'Open',
      asked: 'There is a question',
      accepted: 'Accepted',
      changed: 'Accepted',
      refused: 'Not accepted',
      withdrawn: 'Withdrawn',
      disputed: 'Disagreement',
    },
    phone: 'Join with your phone',
    scan: 'Scan the code, or go to this address and type the word.',
    themes: 'Proposals by theme',
    rose: 'The neighbourhood grows',
    roseKey: 'The line shows what is on the map already.',
    latest: 'Just in',
  },
});
