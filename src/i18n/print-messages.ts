import type { FlyerWords } from '../domain/flyer/words.ts';
import type { AreaSheetKind, SheetKind } from '../domain/model/sheet.ts';
import { HOURS_LINE_WORDS } from './hours-line-words.ts';
import { inLanguages } from './language-pack.ts';

/** Texts of the page that prints a sheet. */
export interface PrintPageMessages {
  readonly title: string;
  /** {name} */
  readonly heading: string;
  readonly print: string;
  /** how to set the printer, by kind of sheet */
  readonly hint: Readonly<Record<SheetKind, string>>;
  readonly back: string;
  /** opens the list of the sheets of one neighbourhood */
  readonly otherSheets: string;
  readonly sheets: Readonly<Record<'a3' | AreaSheetKind, string>>;
  /** {page} and {pages} */
  readonly side: string;
  /** the list needed more room than the sheet has */
  readonly furtherPage: string;
  readonly failed: string;
  /** there are no sheets in the reader's language: links to those there are follow */
  readonly otherLanguages: string;
}

/** Texts of the flyer and of the page that prints it. */
interface PrintMessages {
  readonly flyer: FlyerWords;
  readonly page: PrintPageMessages;
}

const nl: PrintMessages = {
  flyer: {
    title: '{name}',
    product: 'Buurtkompas',
    addresses: '{count} adressen op de kaart',
    howToRead: 'Zoek het nummer op de achterkant: wie zit daar en hoe belt u?',
    petals: 'Elk blaadje is een thema. De kleur in het midden is het voornaamste.',
    themes: 'Waarvoor u er terechtkunt',
    signs: 'Tekens',
    metro: 'Metro',
    train: 'Trein',
    tram: 'Tram',
    boundary: 'Grens van de buurt',
    drawn: 'Samen getekend',
    moved: 'Opgeschoven: de stip is de juiste plek',
    metres: '{metres} m',
    north: 'N',
    edition: 'Uitgave {number} · {date}',
    proposal: 'De grens van de buurt is een voorstel, niet officieel.',
    mistake: 'Klopt er iets niet? Meld het op die pagina.',
    mistakeWithoutSite: 'Klopt er iets niet? Zeg het aan uw BAR (zie achterkant).',
    qrSite: 'Altijd de nieuwste gegevens:',
    qrPlace: 'De code opent het midden van de buurt in uw kaart-app.',
    sources:
      'Kaart: © OpenStreetMap-bijdragers (ODbL). Sectoren: Statbel. Adressen: flyer van de BAR en partners, eigen opzoekingen, OpenStreetMap. Letter: Atkinson Hyperlegible Next (OFL).',
    mapLabel: 'Kaart van de buurt met genummerde adressen',
    listTitle: 'Adressen in {name}',
    pageOf: 'Bladzijde {page} van {pages}',
    withoutNumber: 'Ook voor deze buurt, niet op de kaart',
    nearStreet: 'bij {street}',
    askFirst: 'Staan er geen uren bij? Bel eerst.',
    ...HOURS_LINE_WORDS.nl,
    barTitle: 'Uw buurtactierelais (BAR)',
    barText: 'Weet u niet waar te beginnen? Het BAR luistert en zoekt met u de juiste dienst. Gratis.',
    barPartner: 'In {name}: {partner}',
    barUnknown: 'Vraag ernaar bij een dienst op deze lijst.',
    emergencyTitle: 'Dringend?',
    emergency112: 'Ongeval, brand of direct gevaar. Dag en nacht, gratis.',
    helpLine: 'Hallo? Welzijnswerk: gratis telefoon voor sociale hulp in Brussel.',
  },
  page: {
    title: 'Afdrukken',
    heading: 'Afdrukken: {name}',
    print: 'Afdrukken',
    hint: {
      a3: 'A3, twee kanten, omslaan over de korte kant, 100 %.',
      list: 'A4 rechtop, één of twee kanten, 100 %.',
      checklist: 'A4 rechtop, één kant, 100 %.',
      a4: 'A4, twee kanten, omslaan over de korte kant, 100 %. Vouw in twee.',
      'poster-a2': 'A2, één kant, 100 %.',
      'a3-map': 'A3, twee kanten als er een achterkant is, 100 %.',
      workshop: 'A3, één kant, 100 %.',
      theme: 'A4, twee kanten, omslaan over de korte kant, 100 %. Vouw in drie.',
      changes: 'A4 rechtop, één kant, 100 %. Knip in vier.',
      roses: 'Eerste bladzijde A3, tweede A4, één kant, 100 %.',
      here: 'A4 rechtop, één kant, 100 %.',
      campaign: 'A4, één kant, 100 %. Knip in drie.',
    },
    back: 'Terug naar de buurt',
    otherSheets: 'Andere bladen',
    sheets: {
      a3: 'Kaart en lijst, A3',
      a4: 'Kaart en lijst, A4',
      'poster-a2': 'Affiche van de buurt, A2',
      list: 'Lijst in grote letters',
      checklist: 'Lijst om na te lopen',
      'a3-map': 'Kaart met tekst eromheen, A3',
      workshop: 'Kaart om op te tekenen, A3',
    },
    side: 'Bladzijde {page} van {pages}',
    furtherPage: 'De lijst is lang: er komt een los blad bij.',
    failed: 'Dit blad kan niet worden gemaakt.',
    otherLanguages: 'Dit blad bestaat nog niet in je taal. Kies een andere:',
  },
};

const fr: PrintMessages = {
  flyer: {
    title: '{name}',
    product: 'Buurtkompas',
    addresses: '{count} adresses sur la carte',
    howToRead: 'Cherchez le numéro au dos : qui est là et comment appeler ?',
    petals: 'Chaque pétale est un thème. La couleur du milieu est le principal.',
    themes: 'Pour quoi y aller',
    signs: 'Signes',
    metro: 'Métro',
    train: 'Train',
    tram: 'Tram',
    boundary: 'Limite du quartier',
    drawn: 'Dessiné ensemble',
    moved: 'Déplacé : le point est le vrai lieu',
    metres: '{metres} m',
    north: 'N',
    edition: 'Édition {number} · {date}',
    proposal: 'La limite du quartier est une proposition, pas une limite officielle.',
    mistake: 'Une erreur ? Signalez-la sur cette page.',
    mistakeWithoutSite: 'Une erreur ? Dites-le à votre BAR (voir au dos).',
    qrSite: 'Toujours les dernières données\u00a0:',
    qrPlace: 'Le code ouvre le milieu du quartier dans votre application de cartes.',
    sources:
      'Carte : © les contributeurs d’OpenStreetMap (ODbL). Secteurs : Statbel. Adresses : flyer du BAR et partenaires, nos recherches, OpenStreetMap. Caractères : Atkinson Hyperlegible Next (OFL).',
    mapLabel: 'Carte du quartier avec les adresses numérotées',
    listTitle: 'Adresses : {name}',
    pageOf: 'Page {page} sur {pages}',
    withoutNumber: 'Aussi pour ce quartier, pas sur la carte',
    nearStreet: 'côté {street}',
    askFirst: 'Pas d’heures indiquées ? Appelez d’abord.',
    ...HOURS_LINE_WORDS.fr,
    barTitle: 'Votre relais d’action de quartier (BAR)',
    barText: 'Par où commencer ? Le relais vous écoute et cherche avec vous le bon service. Gratuit.',
    barPartner: '{name} : {partner}',
    barUnknown: 'Demandez à un service de cette liste.',
    emergencyTitle: 'Urgent ?',
    emergency112: 'Accident, feu ou danger immédiat. Jour et nuit, gratuit.',
    helpLine: 'Hallo? Welzijnswerk : ligne gratuite d’aide sociale à Bruxelles.',
  },
  page: {
    title: 'Imprimer',
    heading: 'Imprimer : {name}',
    print: 'Imprimer',
    hint: {
      a3: 'A3, recto verso, retourner sur le petit côté, 100 %.',
      list: 'A4 debout, recto ou recto verso, 100 %.',
      checklist: 'A4 debout, recto, 100 %.',
      a4: 'A4, recto verso, retourner sur le petit côté, 100 %. Pliez en deux.',
      'poster-a2': 'A2, recto, 100 %.',
      'a3-map': 'A3, recto verso s’il y a un verso, 100 %.',
      workshop: 'A3, recto, 100 %.',
      theme: 'A4, recto verso, retourner sur le petit côté, 100 %. Pliez en trois.',
      changes: 'A4 debout, recto, 100 %. Coupez en quatre.',
      roses: 'Première page A3, deuxième A4, un côté, 100 %.',
      here: 'A4 debout, un côté, 100 %.',
      campaign: 'A4, recto, 100 %. Coupez en trois.',
    },
    back: 'Retour au quartier',
    otherSheets: 'Autres feuilles',
    sheets: {
      a3: 'Carte et liste, A3',
      a4: 'Carte et liste, A4',
      'poster-a2': 'Affiche du quartier, A2',
      list: 'Liste en grands caractères',
      checklist: 'Liste à vérifier à pied',
      'a3-map': 'Carte entourée de son texte, A3',
      workshop: 'Carte à dessiner ensemble, A3',
    },
    side: 'Page {page} sur {pages}',
    furtherPage: 'La liste est longue : une feuille s’ajoute.',
    failed: 'Cette feuille ne peut pas être faite.',
    otherLanguages: 'Cette feuille n’existe pas encore dans votre langue. Choisissez-en une autre\u00a0:',
  },
};

const en: PrintMessages = {
  flyer: {
    title: '{name}',
    product: 'Buurtkompas',
    addresses: '{count} addresses on the map',
    howToRead: 'Look up the number on the back: who is there, and how to call?',
    petals: 'Each petal is a theme. The colour in the middle is the main one.',
    themes: 'What you can go there for',
    signs: 'Signs',
    metro: 'Metro',
    train: 'Train',
    tram: 'Tram',
    boundary: 'Edge of the neighbourhood',
    drawn: 'Drawn together',
    moved: 'Moved: the dot is the true place',
    metres: '{metres} m',
    north: 'N',
    edition: 'Edition {number} · {date}',
    proposal: 'The edge of the neighbourhood is a proposal, not official.',
    mistake: 'Something wrong? Tell us on that page.',
    mistakeWithoutSite: 'Something wrong? Tell your BAR (see the back).',
    qrSite: 'Always the newest data:',
    qrPlace: 'The code opens the middle of the neighbourhood in your map app.',
    sources:
      'Map: © OpenStreetMap contributors (ODbL). Sectors: Statbel. Addresses: flyer of the BAR and partners, our own search, OpenStreetMap. Typeface: Atkinson Hyperlegible Next (OFL).',
    mapLabel: 'Map of the neighbourhood with numbered addresses',
    listTitle: 'Addresses in {name}',
    pageOf: 'Page {page} of {pages}',
    withoutNumber: 'Also for this neighbourhood, not on the map',
    nearStreet: 'near {street}',
    askFirst: 'No hours given? Call first.',
    ...HOURS_LINE_WORDS.en,
    barTitle: 'Your neighbourhood relay (BAR)',
    barText: 'Not sure where to start? The BAR listens and finds the right service with you. Free.',
    barPartner: 'In {name}: {partner}',
    barUnknown: 'Ask a service on this list.',
    emergencyTitle: 'Urgent?',
    emergency112: 'Accident, fire or immediate danger. Day and night, free.',
    helpLine: 'Hallo? Welzijnswerk: free telephone line for social help in Brussels.',
  },
  page: {
    title: 'Print',
    heading: 'Print: {name}',
    print: 'Print',
    hint: {
      a3: 'A3, both sides, flip on the short edge, 100 %.',
      list: 'A4 upright, one or both sides, 100 %.',
      checklist: 'A4 upright, one side, 100 %.',
      a4: 'A4, both sides, flip on the short edge, 100 %. Fold in two.',
      'poster-a2': 'A2, one side, 100 %.',
      'a3-map': 'A3, both sides if there is a back, 100 %.',
      workshop: 'A3, one side, 100 %.',
      theme: 'A4, both sides, flip on the short edge, 100 %. Fold in three.',
      changes: 'A4 upright, one side, 100 %. Cut in four.',
      roses: 'First page A3, second A4, one side, 100 %.',
      here: 'A4 upright, one side, 100 %.',
      campaign: 'A4, one side, 100 %. Cut in three.',
    },
    back: 'Back to the neighbourhood',
    otherSheets: 'Other sheets',
    sheets: {
      a3: 'Map and list, A3',
      a4: 'Map and list, A4',
      'poster-a2': 'Poster of the neighbourhood, A2',
      list: 'List in large print',
      checklist: 'List to check on foot',
      'a3-map': 'Map with text around it, A3',
      workshop: 'Map to draw on, A3',
    },
    side: 'Page {page} of {pages}',
    furtherPage: 'The list is long: it needs a loose page.',
    failed: 'This sheet cannot be made.',
    otherLanguages: 'This sheet is not there in your language yet. Choose another one:',
  },
};

/** Texts that every kind of sheet has. */
export const PRINT_MESSAGES = inLanguages('print', { nl, fr, en });

/** Texts of the page that prints a sheet, in every language of the interface. */
export const PRINT_PAGE_MESSAGES = inLanguages('printPage', { nl: nl.page, fr: fr.page, en: en.page });
