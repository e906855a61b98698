import type { DrawingChange } from '../domain/model/edition-record.ts';
import type { DrawingProblem, DrawnKind } from '../domain/proposals/drawing/drawing.ts';
import type { Role } from '../domain/proposals/rights.ts';
import { inLanguages } from './language-pack.ts';

/** Words of drawing on the map: on the page where people propose, and on the map itself. */
export interface DrawMessages {
  readonly what: string;
  readonly kinds: Readonly<Record<DrawnKind, string>>;
  readonly name: string;
  readonly nameHints: Readonly<Record<DrawnKind, string>>;
  readonly drawing: string;
  readonly start: string;
  readonly goOn: string;
  readonly erase: string;
  readonly ready: string;
  /** leads from a drawn point to the questions about a new place there */
  readonly asPlace: string;
  readonly withoutMap: string;
  readonly problems: Readonly<Record<DrawingProblem, string>>;
  /** what to press next on the map */
  readonly steps: Readonly<Record<DrawnKind, string>>;
  readonly close: string;
  readonly moveCorner: (number: number) => string;
  readonly count: (corners: number) => string;
  readonly keys: string;
  readonly atCross: string;
  readonly takeBack: string;
  readonly done: string;
  readonly corner: (number: number, of: number) => string;
  readonly closes: string;
  /** what was drawn and accepted, where everybody sees it */
  readonly shown: {
    readonly title: string;
    readonly lead: string;
    readonly kinds: Readonly<Record<DrawnKind, string>>;
    /** metres as people write them */
    readonly length: (metres: string, minutes: number) => string;
    readonly drawnBy: Readonly<Record<Role, string>>;
    /** null where it says no team */
    readonly checked: (date: string, team: string | null) => string;
    readonly more: string;
    readonly changes: Readonly<Record<DrawingChange['change'], string>>;
  };
}

export const DRAW_MESSAGES = inLanguages('draw', {
  nl: {
    what: 'Wat teken je?',
    kinds: { place: 'Een punt', route: 'Een weg', boundary: 'Een grens' },
    name: 'Hoe heet het?',
    nameHints: {
      place: 'Bijvoorbeeld: een bank in de schaduw.',
      route: 'Bijvoorbeeld: veilige weg naar school.',
      boundary: 'Bijvoorbeeld: wat wij onze wijk noemen.',
    },
    drawing: 'Tekening',
    start: 'Teken op de kaart',
    goOn: 'Teken verder',
    erase: 'Wis de tekening',
    ready: 'De tekening staat op de kaart.',
    asPlace: 'Helpt deze plek mensen? Vul ze in',
    withoutMap: 'Hier is geen kaart om op te tekenen. Kies “Iets anders” en zeg het in woorden.',
    problems: {
      corners: 'Teken eerst op de kaart.',
      crosses: 'De grens kruist zichzelf. Versleep een punt.',
      outside: 'Een punt ligt buiten Brussel. Versleep het.',
    },
    steps: {
      place: 'Druk op de kaart waar het is.',
      route: 'Druk op de kaart bij elke bocht van de weg.',
      boundary: 'Druk op de kaart bij elke hoek van de grens.',
    },
    close: 'Druk op het eerste punt om de grens te sluiten.',
    moveCorner: (number) => `Druk waar punt ${number} moet komen.`,
    count: (corners) => `${corners} punten`,
    keys: 'Pijltjes verschuiven de kaart. Enter zet een punt. Backspace neemt het laatste terug.',
    atCross: 'Punt bij het kruis',
    takeBack: 'Laatste punt terug',
    done: 'Klaar met tekenen',
    corner: (number, of) => `Punt ${number} van ${of}. Pijltjes verplaatsen, Delete wist.`,
    closes: 'Eerste punt. Sluit de grens.',
    shown: {
      title: 'Samen getekend',
      lead: 'Dit tekenden mensen op de kaart van de wijk. De BAR of de coördinatie keek het na.',
      kinds: { place: 'Plek', route: 'Weg', boundary: 'Grens' },
      length: (metres, minutes) => `${metres} m, ${minutes} min te voet`,
      drawnBy: {
        resident: 'Getekend door een bewoner',
        actor: 'Getekend door een plek uit de wijk',
        bar: 'Getekend door een BAR',
        coordinator: 'Getekend door de coördinatie',
      },
      checked: (date, team) => (team ? `nagekeken door ${team} op ${date}` : `nagekeken op ${date}`),
      more: 'Teken zelf iets of meld een fout',
      changes: { new: 'Nieuw op de kaart', gone: 'Niet meer op de kaart' },
    },
  },
  fr: {
    what: 'Que dessinez-vous ?',
    kinds: { place: 'Un point', route: 'Un chemin', boundary: 'Une limite' },
    name: 'Quel est son nom ?',
    nameHints: {
      place: 'Par exemple : un banc à l’ombre.',
      route: 'Par exemple : un chemin sûr vers l’école.',
      boundary: 'Par exemple : ce que nous appelons notre quartier.',
    },
    drawing: 'Dessin',
    start: 'Dessiner sur la carte',
    goOn: 'Continuer le dessin',
    erase: 'Effacer le dessin',
    ready: 'Le dessin est sur la carte.',
    asPlace: 'Ce lieu aide des gens ? Décrivez-le',
    withoutMap: 'Il n’y a pas de carte ici. Choisissez « Autre chose » et dites-le avec des mots.',
    problems: {
      corners: 'Dessinez d’abord sur la carte.',
      crosses: 'La limite se croise. Déplacez un point.',
      outside: 'Un point est hors de Bruxelles. Déplacez-le.',
    },
    steps: {
      place: 'Appuyez sur la carte, là où c’est.',
      route: 'Appuyez sur la carte à chaque tournant du chemin.',
      boundary: 'Appuyez sur la carte à chaque coin de la limite.',
    },
    close: 'Appuyez sur le premier point pour fermer la limite.',
    moveCorner: (number) => `Appuyez là où doit aller le point ${number}.`,
    count: (corners) => `${corners} points`,
    keys: 'Les flèches déplacent la carte. Entrée met un point. Retour arrière enlève le dernier.',
    atCross: 'Point à la croix',
    takeBack: 'Enlever le dernier',
    done: 'Dessin terminé',
    corner: (number, of) => `Point ${number} sur ${of}. Les flèches le déplacent, Suppr l’enlève.`,
    closes: 'Premier point. Ferme la limite.',
    shown: {
      title: 'Dessiné ensemble',
      lead: 'Des gens ont dessiné ceci sur la carte du quartier. Le BAR ou la coordination l’a vérifié.',
      kinds: { place: 'Lieu', route: 'Chemin', boundary: 'Limite' },
      length: (metres, minutes) => `${metres} m, ${minutes} min à pied`,
      drawnBy: {
        resident: 'Dessiné par un habitant',
        actor: 'Dessiné par un lieu du quartier',
        bar: 'Dessiné par un BAR',
        coordinator: 'Dessiné par la coordination',
      },
      checked: (date, team) => (team ? `vérifié par ${team} le ${date}` : `vérifié le ${date}`),
      more: 'Dessinez vous-même ou signalez une erreur',
      changes: { new: 'Nouveau sur la carte', gone: 'N’est plus sur la carte' },
    },
  },
  en: {
    what: 'What do you draw?',
    kinds: { place: 'A point', route: 'A route', boundary: 'An outline' },
    name: 'What is it called?',
    nameHints: {
      place: 'For example: a bench in the shade.',
      route: 'For example: a safe way to school.',
      boundary: 'For example: what we call our neighbourhood.',
    },
    drawing: 'Drawing',
    start: 'Draw on the map',
    goOn: 'Go on drawing',
    erase: 'Erase the drawing',
    ready: 'The drawing is on the map.',
    asPlace: 'Does this place help people? Describe it',
    withoutMap: 'There is no map to draw on here. Choose “Something else” and say it in words.',
    problems: {
      corners: 'Draw on the map first.',
      crosses: 'The outline crosses itself. Move a point.',
      outside: 'A point is outside Brussels. Move it.',
    },
    steps: {
      place: 'Press on the map where it is.',
      route: 'Press on the map at every bend of the route.',
      boundary: 'Press on the map at every corner of the outline.',
    },
    close: 'Press the first point to close the outline.',
    moveCorner: (number) => `Press where point ${number} should go.`,
    count: (corners) => `${corners} points`,
    keys: 'Arrow keys move the map. Enter sets a point. Backspace takes the last one back.',
    atCross: 'Point at the cross',
    takeBack: 'Take back the last',
    done: 'Done drawing',
    corner: (number, of) => `Point ${number} of ${of}. Arrow keys move it, Delete removes it.`,
    closes: 'First point. Closes the outline.',
    shown: {
      title: 'Drawn together',
      lead: 'People drew this on the map of the neighbourhood. The BAR or the coordination checked it.',
      kinds: { place: 'Place', route: 'Route', boundary: 'Outline' },
      length: (metres, minutes) => `${metres} m, ${minutes} min on foot`,
      drawnBy: {
        resident: 'Drawn by a resident',
        actor: 'Drawn by a place of the neighbourhood',
        bar: 'Drawn by a BAR',
        coordinator: 'Drawn by the coordination',
      },
      checked: (date, team) => (team ? `checked by ${team} on ${date}` : `checked on ${date}`),
      more: 'Draw something yourself or report a mistake',
      changes: { new: 'New on the map', gone: 'No longer on the map' },
    },
  },
});
