import type { FileProblem } from '../domain/paper/picture-file.ts';
import type { PhotoProblem, PhotoStep } from '../domain/paper/read-photo.ts';
import { inLanguages } from './language-pack.ts';

/** Words of the page that reads the photo of a sheet, and of the photo on the map. */
export interface PaperMessages {
  readonly lead: string;
  readonly private: string;
  readonly how: readonly string[];
  readonly take: string;
  readonly choose: string;
  readonly another: string;
  readonly steps: Readonly<Record<'file' | PhotoStep, string>>;
  readonly cancel: string;
  readonly problems: Readonly<Record<FileProblem | PhotoProblem | 'unreadable' | 'unknown-area', string>>;
  readonly found: (name: string) => string;
  readonly foundMarks: (count: number) => string;
  readonly edition: (number: number) => string;
  readonly notFlat: string;
  readonly codeUnread: string;
  readonly area: string;
  readonly lay: string;
  /** the name of a sheet, as the source of a proposal */
  readonly sheetOf: (name: string, edition: number | null) => string;
  readonly onMap: string;
  readonly strength: string;
  readonly trace: string;
  readonly made: (count: number) => string;
  readonly mine: string;
  readonly number: string;
  readonly correct: string;
  readonly remove: string;
}

export const PAPER_MESSAGES = inLanguages('paper', {
  nl: {
    lead: 'Wat jullie op papier tekenden komt zo op de kaart.',
    private: 'De foto blijft op dit toestel. Er wordt niets verstuurd.',
    how: [
      'Leg het blad plat, in goed licht.',
      'Neem de foto recht van boven, met het hele blad erop.',
      'De vier zwarte merken in de hoeken moeten vrij zijn.',
    ],
    take: 'Neem een foto',
    choose: 'Kies een foto',
    another: 'Kies een andere foto',
    steps: {
      file: 'De foto wordt geopend…',
      marks: 'De merken worden gezocht…',
      code: 'De code wordt gelezen…',
    },
    cancel: 'Stop',
    problems: {
      'not-a-picture': 'Dit is geen foto. Kies een bestand in JPEG, PNG of WebP.',
      'too-heavy': 'Dit bestand is groter dan 25 MB. Neem een kleinere foto.',
      'too-many-pixels': 'Deze foto heeft meer dan 50 miljoen punten. Neem een kleinere foto.',
      unreadable: 'Deze foto gaat niet open. Probeer een andere.',
      'no-marks': 'We zien geen tekenblad. Leg het blad plat, in goed licht. Zet het hele blad op de foto.',
      'few-marks': 'We zien te weinig merken. Zet het hele blad op de foto, met alle hoeken vrij.',
      blurred: 'De foto is onscherp. Hou je toestel stil en neem ze opnieuw.',
      crumpled: 'Het blad ligt niet vlak. Strijk het glad en neem de foto opnieuw.',
      'other-sheet': 'Dit is een ander blad. Alleen het tekenblad kan op de kaart.',
      'newer-version': 'Dit blad is van een nieuwere versie. Laad de pagina opnieuw.',
      'unknown-area': 'Deze wijk kennen we niet. Kies ze zelf.',
    },
    found: (name) => `Gevonden: tekenblad van ${name}`,
    foundMarks: (count) => `${count} van de 4 merken gevonden.`,
    edition: (number) => `Gedrukt van uitgave ${number}.`,
    notFlat: 'Het papier lag niet helemaal vlak. Lijnen kunnen enkele millimeter afwijken.',
    codeUnread: 'Het blad is gevonden, de code niet. Kies zelf de wijk.',
    area: 'Wijk',
    lay: 'Leg op de kaart',
    sheetOf: (name, edition) => `Tekenblad ${name}${edition === null ? '' : `, uitgave ${edition}`}`,
    onMap: 'Foto op de kaart',
    strength: 'Hoe sterk je de foto ziet',
    trace: 'Teken na wat op het blad staat. Elk voorstel noemt dit blad als bron.',
    made: (count) => (count === 1 ? '1 voorstel bewaard.' : `${count} voorstellen bewaard.`),
    mine: 'Naar mijn voorstellen',
    number: 'Staat er iets bij een nummer?',
    correct: 'Verbeter deze plek',
    remove: 'Haal de foto weg',
  },
  fr: {
    lead: 'Ce que vous avez dessiné sur papier vient ainsi sur la carte.',
    private: 'La photo reste sur cet appareil. Rien n’est envoyé.',
    how: [
      'Posez la feuille à plat, en bonne lumière.',
      'Prenez la photo bien d’en haut, avec toute la feuille.',
      'Les quatre marques noires des coins doivent être libres.',
    ],
    take: 'Prendre une photo',
    choose: 'Choisir une photo',
    another: 'Choisir une autre photo',
    steps: { file: 'La photo s’ouvre…', marks: 'Les marques sont cherchées…', code: 'Le code est lu…' },
    cancel: 'Arrêter',
    problems: {
      'not-a-picture': 'Ce n’est pas une photo. Choisissez un fichier JPEG, PNG ou WebP.',
      'too-heavy': 'Ce fichier dépasse 25 Mo. Prenez une photo plus petite.',
      'too-many-pixels': 'Cette photo a plus de 50 millions de points. Prenez une photo plus petite.',
      unreadable: 'Cette photo ne s’ouvre pas. Essayez-en une autre.',
      'no-marks':
        'Nous ne voyons pas de feuille. Posez-la à plat, en bonne lumière. Prenez toute la feuille.',
      'few-marks': 'Nous voyons trop peu de marques. Prenez toute la feuille, avec tous les coins libres.',
      blurred: 'La photo est floue. Tenez l’appareil sans bouger et recommencez.',
      crumpled: 'La feuille n’est pas plate. Lissez-la et reprenez la photo.',
      'other-sheet': 'C’est une autre feuille. Seule la feuille à dessin vient sur la carte.',
      'newer-version': 'Cette feuille est d’une version plus récente. Rechargez la page.',
      'unknown-area': 'Nous ne connaissons pas ce quartier. Choisissez-le.',
    },
    found: (name) => `Trouvé : feuille à dessin de ${name}`,
    foundMarks: (count) => `${count} marques sur 4 trouvées.`,
    edition: (number) => `Imprimée de l’édition ${number}.`,
    notFlat: 'Le papier n’était pas bien plat. Des lignes peuvent dévier de quelques millimètres.',
    codeUnread: 'La feuille est trouvée, pas son code. Choisissez le quartier.',
    area: 'Quartier',
    lay: 'Poser sur la carte',
    sheetOf: (name, edition) => `Feuille à dessin ${name}${edition === null ? '' : `, édition ${edition}`}`,
    onMap: 'Photo sur la carte',
    strength: 'Force de la photo',
    trace: 'Redessinez ce qui est sur la feuille. Chaque proposition cite cette feuille comme source.',
    made: (count) => (count === 1 ? '1 proposition gardée.' : `${count} propositions gardées.`),
    mine: 'Vers mes propositions',
    number: 'Y a-t-il une note près d’un numéro ?',
    correct: 'Corriger ce lieu',
    remove: 'Enlever la photo',
  },
  en: {
    lead: 'What you drew on paper comes onto the map this way.',
    private: 'The photo stays on this device. Nothing is sent.',
    how: [
      'Lay the sheet flat, in good light.',
      'Take the photo from straight above, with the whole sheet on it.',
      'The four black marks at the corners must be free.',
    ],
    take: 'Take a photo',
    choose: 'Choose a photo',
    another: 'Choose another photo',
    steps: { file: 'Opening the photo…', marks: 'Looking for the marks…', code: 'Reading the code…' },
    cancel: 'Stop',
    problems: {
      'not-a-picture': 'This is not a photo. Choose a file in JPEG, PNG or WebP.',
      'too-heavy': 'This file is larger than 25 MB. Take a smaller photo.',
      'too-many-pixels': 'This photo has more than 50 million pixels. Take a smaller photo.',
      unreadable: 'This photo does not open. Try another one.',
      'no-marks': 'We see no drawing sheet. Lay it flat, in good light. Show the whole sheet.',
      'few-marks': 'We see too few marks. Show the whole sheet, with all corners free.',
      blurred: 'The photo is blurred. Hold your device still and take it again.',
      crumpled: 'The sheet does not lie flat. Smooth it and take the photo again.',
      'other-sheet': 'This is another sheet. Only the drawing sheet can go on the map.',
      'newer-version': 'This sheet is of a newer version. Load the page again.',
      'unknown-area': 'We do not know this neighbourhood. Choose it yourself.',
    },
    found: (name) => `Found: drawing sheet of ${name}`,
    foundMarks: (count) => `${count} of the 4 marks found.`,
    edition: (number) => `Printed from edition ${number}.`,
    notFlat: 'The paper was not quite flat. Lines may be some millimetres off.',
    codeUnread: 'The sheet is found, its code is not. Choose the neighbourhood yourself.',
    area: 'Neighbourhood',
    lay: 'Lay it on the map',
    sheetOf: (name, edition) => `Drawing sheet ${name}${edition === null ? '' : `, edition ${edition}`}`,
    onMap: 'Photo on the map',
    strength: 'How strongly you see the photo',
    trace: 'Draw over what is on the sheet. Each proposal names this sheet as its source.',
    made: (count) => (count === 1 ? '1 proposal kept.' : `${count} proposals kept.`),
    mine: 'To my proposals',
    number: 'Is there a note at a number?',
    correct: 'Correct this place',
    remove: 'Take the photo away',
  },
});
