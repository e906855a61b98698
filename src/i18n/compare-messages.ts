import type { Relation } from '../domain/compass/comparison.ts';
import { inLanguages } from './language-pack.ts';

/** Words of everything that sets neighbourhoods beside each other. Numbers come written out. */
export interface CompareMessages {
  /** the whole Region as one side of a comparison */
  readonly region: string;
  readonly compareWith: string;
  readonly nothing: string;
  readonly howToRead: string;
  readonly legend: (own: string, other: string) => string;
  readonly residents: (place: string, residents: string) => string;
  readonly residentsOf: string;
  readonly noResidents: string;
  /** a theme in two places, in actors per 10,000 residents */
  readonly pair: (theme: string, own: string, other: string) => string;
  readonly known: (place: string, registered: string, all: string) => string;
  readonly knownTitle: string;
  readonly gapMeans: string;
  readonly restFromOsm: string;
  readonly table: {
    readonly caption: (place: string) => string;
    readonly theme: string;
    readonly count: string;
    readonly rate: string;
    readonly otherRate: (place: string) => string;
    readonly difference: string;
    readonly relation: Readonly<Record<Relation, string>>;
    readonly relationMeans: string;
  };
  readonly page: {
    readonly lead: string;
    readonly measure: string;
    readonly measures: { readonly count: string; readonly rate: string };
    readonly theme: string;
    readonly sortedByName: string;
    readonly sortedBy: (theme: string) => string;
    readonly scale: (longest: string) => string;
    readonly longest: { readonly count: (value: string) => string; readonly rate: (value: string) => string };
    readonly regionAs: { readonly count: (residents: string) => string; readonly rate: string };
    readonly grid: string;
    readonly places: (count: number) => string;
    readonly gaps: (count: number) => string;
    readonly rate: (value: string) => string;
    readonly matrix: string;
    readonly matrixNote: string;
    readonly place: string;
    readonly empty: string;
    readonly othersKnown: (registered: string, all: string) => string;
    readonly print: string;
  };
}

const nl: CompareMessages = {
  region: 'Brussels Gewest',
  compareWith: 'Vergelijk met',
  nothing: 'niets',
  howToRead: 'Elk blad telt de plekken voor één thema. Tik een blad aan om de lijst te filteren.',
  legend: (own, other) => `Gekleurd: ${own}. Zwarte lijn: ${other}. Plekken per 10.000 inwoners.`,
  residents: (place, residents) => `${place} ${residents}`,
  residentsOf: 'Inwoners op 1 januari 2019:',
  noResidents: 'We kennen het aantal inwoners niet. Vergelijken kan hier niet.',
  pair: (theme, own, other) => `${theme}: ${own}. ${other}.`,
  known: (place, registered, all) => `${place}: ${registered} van ${all}`,
  knownTitle: 'Uit een register dat mensen bijhouden:',
  gapMeans: 'Een gat betekent dat wij geen plek kennen. Misschien is er wel een.',
  restFromOsm: 'De andere plekken komen uit OpenStreetMap. Die kaart mist er veel.',
  table: {
    caption: (place) => `Plekken per thema: ${place}`,
    theme: 'Thema',
    count: 'Plekken',
    rate: 'Per 10.000',
    otherRate: (place) => `${place}, per 10.000`,
    difference: 'Verschil',
    relation: { more: 'meer', less: 'minder', similar: 'vergelijkbaar' },
    relationMeans: '“Meer” of “minder” staat er alleen als toeval het verschil niet verklaart.',
  },
  page: {
    lead: 'Elke roos is een buurt. Een langer blad betekent meer plekken, een open blad geen enkele.',
    measure: 'Toon',
    measures: { count: 'aantal plekken', rate: 'per 10.000 inwoners' },
    theme: 'Kies één thema',
    sortedByName: 'Op naam',
    sortedBy: (theme) => `Meeste eerst: ${theme}`,
    scale: (longest) => `Alle rozen hebben dezelfde schaal. Langste blad: ${longest}.`,
    longest: {
      count: (value) => `${value} plekken`,
      rate: (value) => `${value} plekken per 10.000 inwoners`,
    },
    regionAs: {
      count: (residents) => `omgerekend naar ${residents} inwoners, zoals de gemiddelde buurt`,
      rate: 'alle plekken, per 10.000 inwoners',
    },
    grid: 'Alle buurten',
    places: (count) => (count === 0 ? 'geen plek' : count === 1 ? '1 plek' : `${count} plekken`),
    gaps: (count) => (count === 0 ? 'geen gaten' : count === 1 ? '1 gat' : `${count} gaten`),
    rate: (value) => `${value} per 10.000`,
    matrix: 'Alles in één tabel',
    matrixNote: 'Kies een kolom om te sorteren.',
    place: 'Buurt',
    empty: 'Er zijn nog geen buurten om te vergelijken.',
    othersKnown: (registered, all) => `de andere buurten samen: ${registered} van ${all}`,
    print: 'Druk alle rozen af',
  },
};

const fr: CompareMessages = {
  region: 'Région de Bruxelles',
  compareWith: 'Comparer avec',
  nothing: 'rien',
  howToRead: 'Chaque pétale compte les lieux pour un thème. Touchez un pétale pour filtrer la liste.',
  legend: (own, other) =>
    `En couleur\u00a0: ${own}. Ligne noire\u00a0: ${other}. Lieux pour 10\u202f000 habitants.`,
  residents: (place, residents) => `${place} ${residents}`,
  residentsOf: 'Habitants au 1er janvier 2019\u00a0:',
  noResidents: 'Nous ne connaissons pas le nombre d’habitants. Comparer n’est pas possible ici.',
  pair: (theme, own, other) => `${theme}\u00a0: ${own}. ${other}.`,
  known: (place, registered, all) => `${place}\u00a0: ${registered} sur ${all}`,
  knownTitle: 'Tirés d’un registre tenu à la main\u00a0:',
  gapMeans: 'Un vide veut dire que nous ne connaissons aucun lieu. Il y en a peut-être un.',
  restFromOsm: 'Les autres lieux viennent d’OpenStreetMap. Il en manque beaucoup sur cette carte.',
  table: {
    caption: (place) => `Lieux par thème\u00a0: ${place}`,
    theme: 'Thème',
    count: 'Lieux',
    rate: 'Pour 10\u202f000',
    otherRate: (place) => `${place}, pour 10\u202f000`,
    difference: 'Différence',
    relation: { more: 'plus', less: 'moins', similar: 'semblable' },
    relationMeans:
      '«\u00a0Plus\u00a0» ou «\u00a0moins\u00a0»\u00a0: seulement si le hasard n’explique pas la différence.',
  },
  page: {
    lead: 'Chaque rose est un quartier. Un pétale plus long veut dire plus de lieux, un pétale vide aucun.',
    measure: 'Montrer',
    measures: { count: 'nombre de lieux', rate: 'pour 10\u202f000 habitants' },
    theme: 'Choisissez un thème',
    sortedByName: 'Par nom',
    sortedBy: (theme) => `Le plus d’abord\u00a0: ${theme}`,
    scale: (longest) => `Toutes les roses ont la même échelle. Plus long pétale\u00a0: ${longest}.`,
    longest: {
      count: (value) => `${value} lieux`,
      rate: (value) => `${value} lieux pour 10\u202f000 habitants`,
    },
    regionAs: {
      count: (residents) => `ramené à ${residents} habitants, comme le quartier moyen`,
      rate: 'tous les lieux, pour 10\u202f000 habitants',
    },
    grid: 'Tous les quartiers',
    places: (count) => (count === 0 ? 'aucun lieu' : count === 1 ? '1 lieu' : `${count} lieux`),
    gaps: (count) => (count === 0 ? 'aucun vide' : count === 1 ? '1 vide' : `${count} vides`),
    rate: (value) => `${value} pour 10\u202f000`,
    matrix: 'Tout en un tableau',
    matrixNote: 'Choisissez une colonne pour trier.',
    place: 'Quartier',
    empty: 'Il n’y a pas encore de quartiers à comparer.',
    othersKnown: (registered, all) => `les autres quartiers ensemble\u00a0: ${registered} sur ${all}`,
    print: 'Imprimer toutes les roses',
  },
};

const en: CompareMessages = {
  region: 'Brussels Region',
  compareWith: 'Compare with',
  nothing: 'nothing',
  howToRead: 'Each petal counts the places for one need. Tap a petal to filter the list.',
  legend: (own, other) => `In colour: ${own}. Black line: ${other}. Places per 10,000 residents.`,
  residents: (place, residents) => `${place} ${residents}`,
  residentsOf: 'Residents on 1 January 2019:',
  noResidents: 'The number of residents is not known. Comparing is not possible here.',
  pair: (theme, own, other) => `${theme}: ${own}. ${other}.`,
  known: (place, registered, all) => `${place}: ${registered} of ${all}`,
  knownTitle: 'From a register that people keep:',
  gapMeans: 'A gap means that we know no place. There may be one.',
  restFromOsm: 'The other places come from OpenStreetMap. That map misses many.',
  table: {
    caption: (place) => `Places by need: ${place}`,
    theme: 'Need',
    count: 'Places',
    rate: 'Per 10,000',
    otherRate: (place) => `${place}, per 10,000`,
    difference: 'Difference',
    relation: { more: 'more', less: 'fewer', similar: 'similar' },
    relationMeans: '“More” or “fewer” stands only where chance does not explain the difference.',
  },
  page: {
    lead: 'Each rose is a neighbourhood. A longer petal means more places, an open one means none.',
    measure: 'Show',
    measures: { count: 'number of places', rate: 'per 10,000 residents' },
    theme: 'Choose one need',
    sortedByName: 'By name',
    sortedBy: (theme) => `Most first: ${theme}`,
    scale: (longest) => `All roses have the same scale. Longest petal: ${longest}.`,
    longest: { count: (value) => `${value} places`, rate: (value) => `${value} places per 10,000 residents` },
    regionAs: {
      count: (residents) => `brought down to ${residents} residents, as the average neighbourhood`,
      rate: 'all places, per 10,000 residents',
    },
    grid: 'All neighbourhoods',
    places: (count) => (count === 0 ? 'no place' : count === 1 ? '1 place' : `${count} places`),
    gaps: (count) => (count === 0 ? 'no gaps' : count === 1 ? '1 gap' : `${count} gaps`),
    rate: (value) => `${value} per 10,000`,
    matrix: 'Everything in one table',
    matrixNote: 'Choose a column to sort.',
    place: 'Neighbourhood',
    empty: 'There are no neighbourhoods to compare yet.',
    othersKnown: (registered, all) => `the other neighbourhoods together: ${registered} of ${all}`,
    print: 'Print all roses',
  },
};

export const COMPARE_MESSAGES = inLanguages('compare', { nl, fr, en });
