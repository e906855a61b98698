import type { DataLanguage } from '../domain/model/identity.ts';
import type { Turn } from '../domain/walking/directions.ts';
import { inLanguages } from './language-pack.ts';

/** Words of the way on foot to a place; loaded with it. */
export interface RouteMessages {
  readonly ask: string;
  readonly title: string;
  readonly whereFrom: string;
  /** from this street */
  readonly from: (street: string) => string;
  readonly fromMine: string;
  readonly otherStart: string;
  readonly forget: string;
  readonly working: string;
  /** no street of ours leads there */
  readonly none: string;
  /** the streets do not load */
  readonly failed: string;
  readonly total: (time: string, distance: string) => string;
  readonly setOut: (towards: string) => string;
  readonly turns: Readonly<Record<Turn, string>>;
  /** behind a turn, where the street stays the same */
  readonly stay: (turn: string) => string;
  /** what to do, before the name of a street */
  readonly before: (turn: string) => string;
  readonly path: string;
  readonly arrival: Readonly<Record<'left' | 'right' | 'ahead', string>>;
  readonly metres: (count: string) => string;
  readonly kilometres: (count: string) => string;
  readonly note: string;
  readonly print: string;
  readonly map: string;
  /** on the sheet of a list */
  readonly sheetTitle: string;
  readonly sheetStart: string;
  readonly sheetNote: string;
}

export const ROUTE_MESSAGES = inLanguages('route', {
  nl: {
    ask: 'Hoe geraak ik er?',
    title: 'Zo geraak je er te voet',
    whereFrom: 'Waar vertrek je?',
    from: (street) => `Vanaf ${street}`,
    fromMine: 'Vanaf waar je bent',
    otherStart: 'Kies een ander vertrekpunt',
    forget: 'Zonder vertrekpunt',
    working: 'We zoeken de weg…',
    none: 'We vinden hier geen weg te voet.',
    failed: 'De straten laden niet. Probeer het later opnieuw.',
    total: (time, distance) => `${time}, ${distance}`,
    setOut: (towards) => `Vertrek ${towards}`,
    turns: {
      straight: 'Ga rechtdoor',
      'keep-left': 'Houd links aan',
      'keep-right': 'Houd rechts aan',
      left: 'Ga linksaf',
      right: 'Ga rechtsaf',
      'sharp-left': 'Ga scherp linksaf',
      'sharp-right': 'Ga scherp rechtsaf',
    },
    stay: (turn) => `${turn}, blijf in`,
    before: (turn) => `${turn}:`,
    path: 'een pad zonder naam',
    arrival: {
      left: 'Je bent er. Het is aan je linkerkant.',
      right: 'Je bent er. Het is aan je rechterkant.',
      ahead: 'Je bent er.',
    },
    metres: (count) => `${count} m`,
    kilometres: (count) => `${count} km`,
    note: 'Op een rustig tempo. We weten niet waar er trappen of werken zijn.',
    print: 'Druk deze weg af',
    map: 'Kaartje van de weg te voet',
    sheetTitle: 'Zet de weg te voet erbij',
    sheetStart: 'Waar vertrekt de persoon?',
    sheetNote: 'Kies een straat, geen huisnummer. We bewaren niets van de persoon.',
  },
  fr: {
    ask: 'Comment y aller ?',
    title: 'Y aller à pied',
    whereFrom: 'D’où partez-vous ?',
    from: (street) => `Depuis ${street}`,
    fromMine: 'Depuis votre position',
    otherStart: 'Choisir un autre point de départ',
    forget: 'Sans point de départ',
    working: 'Nous cherchons le chemin…',
    none: 'Nous ne trouvons pas de chemin à pied.',
    failed: 'Les rues ne se chargent pas. Réessayez plus tard.',
    total: (time, distance) => `${time}, ${distance}`,
    setOut: (towards) => `Partez ${towards}`,
    turns: {
      straight: 'Allez tout droit',
      'keep-left': 'Restez à gauche',
      'keep-right': 'Restez à droite',
      left: 'Tournez à gauche',
      right: 'Tournez à droite',
      'sharp-left': 'Tournez fort à gauche',
      'sharp-right': 'Tournez fort à droite',
    },
    stay: (turn) => `${turn}, restez dans`,
    before: (turn) => `${turn}\u00a0:`,
    path: 'un chemin sans nom',
    arrival: {
      left: 'Vous y êtes. C’est à votre gauche.',
      right: 'Vous y êtes. C’est à votre droite.',
      ahead: 'Vous y êtes.',
    },
    metres: (count) => `${count} m`,
    kilometres: (count) => `${count} km`,
    note: 'D’un pas calme. Nous ne savons pas où il y a des escaliers ou des travaux.',
    print: 'Imprimer ce chemin',
    map: 'Petite carte du chemin à pied',
    sheetTitle: 'Ajouter le chemin à pied',
    sheetStart: 'D’où part la personne ?',
    sheetNote: 'Choisissez une rue, sans numéro. Nous ne gardons rien de la personne.',
  },
  en: {
    ask: 'How do I get there?',
    title: 'Getting there on foot',
    whereFrom: 'Where do you start?',
    from: (street) => `From ${street}`,
    fromMine: 'From where you are',
    otherStart: 'Choose another start',
    forget: 'Without a start',
    working: 'Finding the way…',
    none: 'We find no way on foot.',
    failed: 'The streets do not load. Try again later.',
    total: (time, distance) => `${time}, ${distance}`,
    setOut: (towards) => `Set out ${towards}`,
    turns: {
      straight: 'Go straight on',
      'keep-left': 'Keep left',
      'keep-right': 'Keep right',
      left: 'Turn left',
      right: 'Turn right',
      'sharp-left': 'Turn sharp left',
      'sharp-right': 'Turn sharp right',
    },
    stay: (turn) => `${turn}, stay in`,
    before: (turn) => `${turn}:`,
    path: 'a path without a name',
    arrival: {
      left: 'You are there. It is on your left.',
      right: 'You are there. It is on your right.',
      ahead: 'You are there.',
    },
    metres: (count) => `${count} m`,
    kilometres: (count) => `${count} km`,
    note: 'At a calm pace. We do not know where there are stairs or works.',
    print: 'Print this way',
    map: 'Small map of the way on foot',
    sheetTitle: 'Add the way on foot',
    sheetStart: 'Where does the person start?',
    sheetNote: 'Choose a street, no house number. We keep nothing of the person.',
  },
});

/** Who made the small map of a way, in the languages maps on paper have. */
export const ROUTE_MAP_SOURCES: Readonly<Record<DataLanguage, string>> = {
  nl: 'Kaart: © OpenStreetMap-bijdragers, ODbL',
  fr: 'Carte : © contributeurs OpenStreetMap, ODbL',
  en: 'Map: © OpenStreetMap contributors, ODbL',
};
