import { inLanguages } from './language-pack.ts';

/** Texts of the sheet that people draw on together. */
export const WORKSHOP_MESSAGES = inLanguages('workshop', {
  nl: {
    title: '{name}: teken op de kaart',
    how: [
      'Teken met een dikke stift. Schrijf rechts in welk vak het is, en wat u wilt zeggen.',
      'De nummers zijn die van de flyer. Schrijf geen namen of adressen van mensen op.',
    ],
    date: 'Datum',
    group: 'Groep',
    drawTitle: 'Teken zo',
    signs: {
      newPlace: 'Een nieuwe plek',
      gone: 'Bestaat niet meer',
      boundary: 'Tot hier gaat onze buurt',
      route: 'Een weg die we gaan',
      wish: 'Een wens of opmerking',
    },
    square: 'Vak',
    note: 'Wat wilt u zeggen?',
    squares: 'Een vak is {metres} m breed.',
    code: 'Laat de code en de hoeken vrij: zo leest een foto dit blad.',
  },
  fr: {
    title: '{name} : dessinez sur la carte',
    how: [
      'Dessinez au gros feutre. Écrivez à droite dans quelle case c’est, et ce que vous voulez dire.',
      'Les numéros sont ceux du dépliant. N’écrivez ni nom ni adresse de personnes.',
    ],
    date: 'Date',
    group: 'Groupe',
    drawTitle: 'Dessinez ainsi',
    signs: {
      newPlace: 'Un nouveau lieu',
      gone: 'N’existe plus',
      boundary: 'Notre quartier va jusqu’ici',
      route: 'Un chemin que nous prenons',
      wish: 'Un souhait, une remarque',
    },
    square: 'Case',
    note: 'Que voulez-vous dire ?',
    squares: 'Une case fait {metres} m de large.',
    code: 'Laissez libres le code et les coins : une photo lit ainsi la feuille.',
  },
  en: {
    title: '{name}: draw on the map',
    how: [
      'Draw with a thick pen. Write at the right in which square it is, and what you want to say.',
      'The numbers are those of the flyer. Write no names or addresses of people.',
    ],
    date: 'Date',
    group: 'Group',
    drawTitle: 'Draw like this',
    signs: {
      newPlace: 'A new place',
      gone: 'No longer there',
      boundary: 'Our neighbourhood ends here',
      route: 'A way that we take',
      wish: 'A wish or a remark',
    },
    square: 'Square',
    note: 'What do you want to say?',
    squares: 'A square is {metres} m wide.',
    code: 'Keep the code and the corners free: a photo reads the sheet by them.',
  },
});
