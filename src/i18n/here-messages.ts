import { inLanguages } from './language-pack.ts';

/** Words of the page with the Here compass; loaded with that page. */
export interface HereMessages {
  readonly lead: string;
  /** where the compass stands: beside this street */
  readonly near: (street: string) => string;
  readonly myPlace: string;
  readonly fromMyPlace: string;
  readonly asking: string;
  readonly refused: string;
  readonly unavailable: string;
  readonly outside: string;
  readonly privacy: string;
  readonly otherPoint: string;
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly clear: string;
    readonly streets: string;
    readonly places: string;
    readonly nothing: string;
    readonly found: (count: number) => string;
    readonly loading: string;
  };
  readonly working: string;
  readonly figure: string;
  readonly list: string;
  readonly north: string;
  /** short form behind a number */
  readonly min: string;
  readonly here: string;
  readonly minutes: (count: number) => string;
  readonly about: (walk: string) => string;
  readonly metres: (metres: string) => string;
  /** towards one of eight directions: 0 is north, then clockwise */
  readonly towards: readonly string[];
  readonly atDoor: string;
  readonly more: string;
  readonly walkApp: string;
  readonly call: string;
  readonly noAddress: string;
  readonly allThemes: string;
  readonly lacking: (themes: string) => string;
  readonly pace: string;
  readonly estimated: string;
  readonly turn: string;
  readonly turnUnsupported: string;
  readonly turnRefused: string;
  readonly turning: string;
  readonly northUp: string;
  readonly print: string;
}

const nl: HereMessages = {
  lead: 'Het kompas wijst voor elke nood naar de dichtstbijzijnde plek, met de tijd te voet.',
  near: (street) => `Bij ${street}`,
  myPlace: 'Je eigen plek',
  fromMyPlace: 'Vanaf waar ik ben',
  asking: 'We zoeken waar je bent…',
  refused: 'Je toestel zegt niet waar je bent. Typ een straat of een plek.',
  unavailable: 'We vinden niet waar je bent. Typ een straat of een plek.',
  outside: 'Je bent niet in Brussel. Typ een straat of een plek in Brussel.',
  privacy: 'Waar je bent, blijft op dit toestel. Het staat niet in de link.',
  otherPoint: 'Kies een ander punt',
  search: {
    label: 'Straat of plek',
    placeholder: 'Bijvoorbeeld: Hoogstraat',
    clear: 'Wissen',
    streets: 'Straten',
    places: 'Plekken',
    nothing: 'Niets gevonden. Kijk de spelling na.',
    found: (count) => (count === 1 ? '1 resultaat' : `${count} resultaten`),
    loading: 'Laden…',
  },
  working: 'We zoeken de wegen…',
  figure: 'Kompas. Pijltjes gaan rond, Enter kiest.',
  list: 'Dichtstbij, per nood',
  north: 'N',
  min: 'min',
  here: 'hier',
  minutes: (count) => (count === 1 ? '1 minuut' : `${count} minuten`),
  about: (walk) => `ongeveer ${walk}`,
  metres: (metres) => `${metres} m te voet`,
  towards: [
    'naar het noorden',
    'naar het noordoosten',
    'naar het oosten',
    'naar het zuidoosten',
    'naar het zuiden',
    'naar het zuidwesten',
    'naar het westen',
    'naar het noordwesten',
  ],
  atDoor: 'Je staat ervoor',
  more: 'Meer over deze plek',
  walkApp: 'Wandel met mijn kaart-app',
  call: 'Bel',
  noAddress: 'Er is geen adres bekend.',
  allThemes: 'Toon alle noden',
  lacking: (themes) => `Geen plek bekend voor: ${themes}.`,
  pace: 'Langs de straten, op een rustig tempo: 4,5 km per uur. De richting is die van een vogel.',
  estimated: 'De straten laden niet. De tijden zijn een schatting.',
  turn: 'Draai mee met mijn toestel',
  turnUnsupported: 'Dit toestel kent zijn richting niet. Boven blijft het noorden.',
  turnRefused: 'Je toestel geeft zijn richting niet. Boven blijft het noorden.',
  turning: 'Boven is waar je naar kijkt. Leg je toestel plat.',
  northUp: 'Boven is het noorden.',
  print: 'Druk dit kompas af',
};

const fr: HereMessages = {
  lead: 'La boussole montre pour chaque besoin le lieu le plus proche, avec le temps à pied.',
  near: (street) => `Près de ${street}`,
  myPlace: 'Votre position',
  fromMyPlace: 'De là où je suis',
  asking: 'Nous cherchons où vous êtes…',
  refused: 'Votre appareil ne dit pas où vous êtes. Tapez une rue ou un lieu.',
  unavailable: 'Nous ne trouvons pas où vous êtes. Tapez une rue ou un lieu.',
  outside: 'Vous n’êtes pas à Bruxelles. Tapez une rue ou un lieu à Bruxelles.',
  privacy: 'Votre position reste sur cet appareil. Elle n’est pas dans le lien.',
  otherPoint: 'Choisir un autre point',
  search: {
    label: 'Rue ou lieu',
    placeholder: 'Par exemple : rue Haute',
    clear: 'Effacer',
    streets: 'Rues',
    places: 'Lieux',
    nothing: 'Rien trouvé. Vérifiez l’orthographe.',
    found: (count) => (count === 1 ? '1 résultat' : `${count} résultats`),
    loading: 'Chargement…',
  },
  working: 'Nous cherchons les chemins…',
  figure: 'Boussole. Les flèches font le tour, Entrée choisit.',
  list: 'Le plus proche, par besoin',
  north: 'N',
  min: 'min',
  here: 'ici',
  minutes: (count) => (count <= 1 ? `${count} minute` : `${count} minutes`),
  about: (walk) => `environ ${walk}`,
  metres: (metres) => `${metres} m à pied`,
  towards: [
    'vers le nord',
    'vers le nord-est',
    'vers l’est',
    'vers le sud-est',
    'vers le sud',
    'vers le sud-ouest',
    'vers l’ouest',
    'vers le nord-ouest',
  ],
  atDoor: 'Vous y êtes',
  more: 'Plus sur ce lieu',
  walkApp: 'Y aller avec mon appli de cartes',
  call: 'Appeler',
  noAddress: 'Aucune adresse connue.',
  allThemes: 'Montrer tous les besoins',
  lacking: (themes) => `Aucun lieu connu pour : ${themes}.`,
  pace: 'Par les rues, d’un pas calme : 4,5 km à l’heure. La direction est à vol d’oiseau.',
  estimated: 'Les rues ne se chargent pas. Les temps sont une estimation.',
  turn: 'Tourner avec mon appareil',
  turnUnsupported: 'Cet appareil ne connaît pas sa direction. Le haut reste le nord.',
  turnRefused: 'Votre appareil ne donne pas sa direction. Le haut reste le nord.',
  turning: 'Le haut est là où vous regardez. Posez l’appareil à plat.',
  northUp: 'Le haut est le nord.',
  print: 'Imprimer cette boussole',
};

const en: HereMessages = {
  lead: 'For each need, the compass points to the nearest place and says how long the walk is.',
  near: (street) => `Near ${street}`,
  myPlace: 'Where you are',
  fromMyPlace: 'From where I am',
  asking: 'Finding where you are…',
  refused: 'Your device does not say where you are. Type a street or a place.',
  unavailable: 'We cannot find where you are. Type a street or a place.',
  outside: 'You are not in Brussels. Type a street or a place in Brussels.',
  privacy: 'Where you are stays on this device. It is not in the link.',
  otherPoint: 'Choose another point',
  search: {
    label: 'Street or place',
    placeholder: 'For example: Rue Haute',
    clear: 'Clear',
    streets: 'Streets',
    places: 'Places',
    nothing: 'Nothing found. Check the spelling.',
    found: (count) => (count === 1 ? '1 result' : `${count} results`),
    loading: 'Loading…',
  },
  working: 'Finding the ways…',
  figure: 'Compass. Arrow keys go round, Enter chooses.',
  list: 'Nearest, for each need',
  north: 'N',
  min: 'min',
  here: 'here',
  minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
  about: (walk) => `about ${walk}`,
  metres: (metres) => `${metres} m on foot`,
  towards: [
    'to the north',
    'to the north-east',
    'to the east',
    'to the south-east',
    'to the south',
    'to the south-west',
    'to the west',
    'to the north-west',
  ],
  atDoor: 'You are there',
  more: 'More about this place',
  walkApp: 'Walk with my map app',
  call: 'Call',
  noAddress: 'No address is known.',
  allThemes: 'Show all needs',
  lacking: (themes) => `No place known for: ${themes}.`,
  pace: 'Along the streets, at a calm pace: 4.5 km an hour. The direction is as the crow flies.',
  estimated: 'The streets do not load. The times are an estimate.',
  turn: 'Turn with my device',
  turnUnsupported: 'This device does not know its direction. North stays at the top.',
  turnRefused: 'Your device does not give its direction. North stays at the top.',
  turning: 'The top is where you look. Hold your device flat.',
  northUp: 'North is at the top.',
  print: 'Print this compass',
};

export const HERE_MESSAGES = inLanguages('here', { nl, fr, en });
