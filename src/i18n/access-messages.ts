import type { DataLanguage } from '../domain/model/identity.ts';

/** How far something works for everyone. `untested`: nobody has looked yet. */
export type AccessState = 'yes' | 'partly' | 'no' | 'untested';

/** What the accessibility statement says of one thing. */
interface AccessRow {
  readonly what: string;
  /** how it was looked at, or what is missing */
  readonly how: string;
}

/** The things the statement speaks of, in its order, with how far each works: the same in every language. */
export const ACCESS_STATES = {
  withoutMap: 'yes',
  keyboard: 'yes',
  rules: 'yes',
  contrast: 'yes',
  size: 'yes',
  zoom: 'yes',
  motion: 'yes',
  easy: 'yes',
  languages: 'partly',
  plain: 'partly',
  aloud: 'partly',
  paper: 'partly',
  pins: 'partly',
  report: 'partly',
  canvas: 'no',
  sign: 'no',
  reader: 'untested',
  people: 'untested',
} as const satisfies Readonly<Record<string, AccessState>>;

/** Words of the accessibility statement. */
interface AccessMessages {
  readonly title: string;
  readonly lead: string;
  readonly aim: string;
  readonly tableTitle: string;
  readonly columns: readonly [works: string, what: string];
  readonly states: Readonly<Record<AccessState, string>>;
  readonly rows: Readonly<Record<keyof typeof ACCESS_STATES, AccessRow>>;
  readonly testedTitle: string;
  readonly tested: readonly string[];
  readonly stated: (date: string) => string;
  readonly reportTitle: string;
  readonly report: readonly string[];
  readonly bar: string;
}

export const ACCESS_MESSAGES: Readonly<Record<DataLanguage, AccessMessages>> = {
  nl: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet hier hulp kunnen vinden. Zo ver zijn we.',
    aim: 'We volgen WCAG 2.2, niveau AA. Niemand van buiten heeft dit al nagekeken.',
    tableTitle: 'Wat werkt en wat niet',
    columns: ['Werkt het?', 'Wat, en hoe we dat weten'],
    states: { yes: 'Ja', partly: 'Deels', no: 'Nee', untested: 'Niet getest' },
    rows: {
      withoutMap: {
        what: 'Zoeken, filteren, openen en afdrukken zonder kaart',
        how: 'Een test doet het met toetsen, in een browser die geen kaart kan tekenen.',
      },
      keyboard: {
        what: 'Alles met het toetsenbord',
        how: 'Een test gaat met Tab door elke soort pagina, heen en terug. Escape sluit wat open is.',
      },
      rules: {
        what: 'De regels van WCAG die een programma kan nakijken',
        how: 'Axe kijkt elke soort pagina na, in het Arabisch en nog een taal. Het vindt niet alles.',
      },
      contrast: {
        what: 'Genoeg contrast, ook donker en met veel contrast',
        how: 'Een test rekent elk paar kleuren na. Het menu Weergave verandert de kleuren.',
      },
      size: {
        what: 'Knoppen en links zijn groot genoeg',
        how: 'Gemeten op elke soort pagina: minstens 24 pixels, de belangrijke minstens 44.',
      },
      zoom: {
        what: 'Inzoomen tot 200 % en een scherm van 320 pixels',
        how: 'Gemeten op elke soort pagina: je schuift nooit opzij.',
      },
      motion: {
        what: 'Niets beweegt als je dat vraagt',
        how: 'Gemeten op elke soort pagina, met de instelling van je toestel.',
      },
      easy: {
        what: 'Een eenvoudige weergave: grote letters, weinig woorden',
        how: 'Gemeten: alle woorden zijn minstens 20 pixels. Zet ze aan in het menu Weergave.',
      },
      languages: {
        what: 'Acht talen, ook van rechts naar links',
        how: 'Arabisch, Turks, Spaans, Oekraïens en Russisch zijn niet nagelezen door wie ze als moedertaal spreekt. Plekken staan er vaak alleen in het Nederlands of Frans, met de juiste taal erbij voor je schermlezer.',
      },
      plain: {
        what: 'Eenvoudige taal',
        how: 'Een test telt de woorden: hoogstens 20 per zin. Mensen hebben het nog niet gelezen.',
      },
      aloud: {
        what: 'Voorlezen',
        how: 'Alleen waar je toestel een stem heeft voor je taal. Een test doet het met een nagemaakte stem, niemand luisterde al mee.',
      },
      paper: {
        what: 'Bladen op papier en als PDF',
        how: 'De PDF’s hebben koppen en tekst die je kan voorlezen. PDF/UA is niet nagekeken. Er zijn bladen in drie talen.',
      },
      pins: {
        what: 'Tekens op de kaart aanraken',
        how: 'Ze kunnen dichter dan 24 pixels bij elkaar staan. In de lijst staat alles ook.',
      },
      report: {
        what: 'Een fout melden',
        how: 'Er is nog geen formulier. Elke plek zegt wat je kan doen.',
      },
      canvas: {
        what: 'Straten op de kaart met een schermlezer',
        how: 'De kaart is een tekening. Gebruik de lijst: daar staat elk adres.',
      },
      sign: {
        what: 'Gebarentaal',
        how: 'Er zijn geen filmpjes in gebarentaal.',
      },
      reader: {
        what: 'Met een echte schermlezer',
        how: 'Nog niet geprobeerd met NVDA, JAWS, VoiceOver of TalkBack.',
      },
      people: {
        what: 'Door mensen met een handicap',
        how: 'Nog niet geprobeerd.',
      },
    },
    testedTitle: 'Hoe en wanneer getest',
    tested: [
      'De tests lopen vanzelf bij elke versie, in Chromium, met een scherm van 360 en van 1280 pixels.',
      'Ze drukken op echte toetsen. Andere browsers hebben we niet getest.',
    ],
    stated: (date) => `Deze tekst is van ${date}.`,
    reportTitle: 'Werkt iets niet voor jou?',
    report: [
      'Deze site heeft nog geen eigen adres of telefoonnummer.',
      'Zeg het aan het BAR van je buurt of aan de gastheer.',
    ],
    bar: 'Wie is mijn BAR?',
  },
  fr: {
    title: 'Accessibilité',
    lead: 'Tout le monde doit pouvoir trouver de l’aide ici. Voici où nous en sommes.',
    aim: 'Nous suivons WCAG 2.2, niveau AA. Personne de l’extérieur ne l’a encore vérifié.',
    tableTitle: 'Ce qui marche et ce qui ne marche pas',
    columns: ['Ça marche\u00a0?', 'Quoi, et comment nous le savons'],
    states: { yes: 'Oui', partly: 'En partie', no: 'Non', untested: 'Pas testé' },
    rows: {
      withoutMap: {
        what: 'Chercher, filtrer, ouvrir et imprimer sans la carte',
        how: 'Un test le fait au clavier, dans un navigateur qui ne peut pas dessiner la carte.',
      },
      keyboard: {
        what: 'Tout au clavier',
        how: 'Un test parcourt chaque sorte de page avec Tab, aller et retour. Échap ferme ce qui est ouvert.',
      },
      rules: {
        what: 'Les règles de WCAG qu’un programme peut vérifier',
        how: 'Axe vérifie chaque sorte de page, en arabe et dans une autre langue. Il ne trouve pas tout.',
      },
      contrast: {
        what: 'Assez de contraste, aussi en sombre et en contraste fort',
        how: 'Un test calcule chaque paire de couleurs. Le menu Affichage change les couleurs.',
      },
      size: {
        what: 'Des boutons et des liens assez grands',
        how: 'Mesuré sur chaque sorte de page\u00a0: au moins 24 pixels, les principaux au moins 44.',
      },
      zoom: {
        what: 'Agrandir à 200\u00a0% et un écran de 320 pixels',
        how: 'Mesuré sur chaque sorte de page\u00a0: on ne défile jamais de côté.',
      },
      motion: {
        what: 'Rien ne bouge si vous le demandez',
        how: 'Mesuré sur chaque sorte de page, avec le réglage de votre appareil.',
      },
      easy: {
        what: 'Un affichage simple\u00a0: grandes lettres, peu de mots',
        how: 'Mesuré\u00a0: tous les mots ont au moins 20 pixels. Il se met en marche dans le menu Affichage.',
      },
      languages: {
        what: 'Huit langues, aussi de droite à gauche',
        how: 'L’arabe, le turc, l’espagnol, l’ukrainien et le russe n’ont pas été relus par qui les parle depuis l’enfance. Les lieux y sont souvent en français ou en néerlandais, avec la bonne langue pour votre lecteur d’écran.',
      },
      plain: {
        what: 'Un langage simple',
        how: 'Un test compte les mots\u00a0: 20 au plus par phrase. Des personnes ne l’ont pas encore lu.',
      },
      aloud: {
        what: 'Lire à voix haute',
        how: 'Seulement si votre appareil a une voix pour votre langue. Un test le fait avec une fausse voix\u00a0; personne n’a encore écouté.',
      },
      paper: {
        what: 'Les feuilles sur papier et en PDF',
        how: 'Les PDF ont des titres et un texte qu’on peut lire à voix haute. PDF/UA n’est pas vérifié. Il y a des feuilles en trois langues.',
      },
      pins: {
        what: 'Toucher les signes sur la carte',
        how: 'Ils peuvent être à moins de 24 pixels l’un de l’autre. La liste contient tout aussi.',
      },
      report: {
        what: 'Signaler une erreur',
        how: 'Il n’y a pas encore de formulaire. Chaque lieu dit ce que vous pouvez faire.',
      },
      canvas: {
        what: 'Les rues de la carte avec un lecteur d’écran',
        how: 'La carte est un dessin. Prenez la liste\u00a0: chaque adresse y est.',
      },
      sign: {
        what: 'La langue des signes',
        how: 'Il n’y a pas de vidéos en langue des signes.',
      },
      reader: {
        what: 'Avec un vrai lecteur d’écran',
        how: 'Pas encore essayé avec NVDA, JAWS, VoiceOver ou TalkBack.',
      },
      people: {
        what: 'Par des personnes en situation de handicap',
        how: 'Pas encore essayé.',
      },
    },
    testedTitle: 'Comment et quand nous avons testé',
    tested: [
      'Les tests passent à chaque version, dans Chromium, sur un écran de 360 et de 1280 pixels.',
      'Ils appuient sur de vraies touches. Nous n’avons pas testé d’autres navigateurs.',
    ],
    stated: (date) => `Ce texte est du ${date}.`,
    reportTitle: 'Quelque chose ne marche pas pour vous\u00a0?',
    report: [
      'Ce site n’a pas encore d’adresse ou de téléphone à lui.',
      'Dites-le au BAR de votre quartier ou à son hôte.',
    ],
    bar: 'Quel est mon BAR\u00a0?',
  },
  en: {
    title: 'Accessibility',
    lead: 'Everybody must be able to find help here. This is how far we are.',
    aim: 'We follow WCAG 2.2, level AA. Nobody from outside has checked this yet.',
    tableTitle: 'What works and what does not',
    columns: ['Does it work?', 'What, and how we know'],
    states: { yes: 'Yes', partly: 'Partly', no: 'No', untested: 'Not tested' },
    rows: {
      withoutMap: {
        what: 'Search, filter, open and print without the map',
        how: 'A test does it by keys, in a browser that cannot draw the map.',
      },
      keyboard: {
        what: 'Everything by keyboard',
        how: 'A test goes through every kind of page with Tab, there and back. Escape closes what is open.',
      },
      rules: {
        what: 'The rules of WCAG that a program can check',
        how: 'Axe checks every kind of page, in Arabic and one more language. It does not find everything.',
      },
      contrast: {
        what: 'Enough contrast, also dark and with high contrast',
        how: 'A test calculates every pair of colours. The menu Display changes the colours.',
      },
      size: {
        what: 'Buttons and links are large enough',
        how: 'Measured on every kind of page: at least 24 pixels, the main ones at least 44.',
      },
      zoom: {
        what: 'Zooming to 200 % and a screen of 320 pixels',
        how: 'Measured on every kind of page: you never scroll sideways.',
      },
      motion: {
        what: 'Nothing moves when you ask for that',
        how: 'Measured on every kind of page, with the setting of your device.',
      },
      easy: {
        what: 'A plain mode: large letters, few words',
        how: 'Measured: all words are at least 20 pixels. Switch it on in the menu Display.',
      },
      languages: {
        what: 'Eight languages, also from right to left',
        how: 'No native speaker has read the Arabic, Turkish, Spanish, Ukrainian and Russian. Places are often in Dutch or French only there, with the right language for your screen reader.',
      },
      plain: {
        what: 'Plain language',
        how: 'A test counts the words: 20 at most in a sentence. People have not read it yet.',
      },
      aloud: {
        what: 'Reading aloud',
        how: 'Only where your device has a voice for your language. A test does it with a made-up voice; nobody has listened yet.',
      },
      paper: {
        what: 'Sheets on paper and as PDF',
        how: 'The PDFs have headings and text that can be read aloud. PDF/UA is not checked. There are sheets in three languages.',
      },
      pins: {
        what: 'Touching the signs on the map',
        how: 'They can be closer than 24 pixels to each other. The list has everything too.',
      },
      report: {
        what: 'Reporting a mistake',
        how: 'There is no form yet. Every place says what you can do.',
      },
      canvas: {
        what: 'Streets on the map with a screen reader',
        how: 'The map is a drawing. Use the list: it has every address.',
      },
      sign: {
        what: 'Sign language',
        how: 'There are no films in sign language.',
      },
      reader: {
        what: 'With a real screen reader',
        how: 'Not tried yet with NVDA, JAWS, VoiceOver or TalkBack.',
      },
      people: {
        what: 'By people with disabilities',
        how: 'Not tried yet.',
      },
    },
    testedTitle: 'How and when we tested',
    tested: [
      'The tests run with every version, in Chromium, on a screen of 360 and of 1280 pixels.',
      'They press real keys. We have not tested other browsers.',
    ],
    stated: (date) => `This text is of ${date}.`,
    reportTitle: 'Does something not work for you?',
    report: [
      'This site has no address or telephone number of its own yet.',
      'Tell the BAR of your neighbourhood or its host.',
    ],
    bar: 'Who is my BAR?',
  },
};
