import type { LanguagePack } from '../../language-pack.ts';

/** Words of drawing on the map, in Spanish. */
export const draw: LanguagePack['draw'] = {
  what: '¿Qué dibuja?',
  kinds: { place: 'Un punto', route: 'Un camino', boundary: 'Un límite' },
  name: '¿Cómo se llama?',
  nameHints: {
    place: 'Por ejemplo: un banco a la sombra.',
    route: 'Por ejemplo: un camino seguro a la escuela.',
    boundary: 'Por ejemplo: lo que llamamos nuestro barrio.',
  },
  drawing: 'Dibujo',
  start: 'Dibujar en el mapa',
  goOn: 'Seguir dibujando',
  erase: 'Borrar el dibujo',
  ready: 'El dibujo está en el mapa.',
  asPlace: '¿Este lugar ayuda a la gente? Descríbalo',
  withoutMap: 'Aquí no hay mapa para dibujar. Elija «Otra cosa» y dígalo con palabras.',
  problems: {
    corners: 'Primero dibuje en el mapa.',
    crosses: 'El límite se cruza. Mueva un punto.',
    outside: 'Un punto está fuera de Bruselas. Muévalo.',
  },
  steps: {
    place: 'Pulse en el mapa donde está.',
    route: 'Pulse en el mapa en cada curva del camino.',
    boundary: 'Pulse en el mapa en cada esquina del límite.',
  },
  close: 'Pulse el primer punto para cerrar el límite.',
  moveCorner: (number) => `Pulse donde debe ir el punto ${number}.`,
  count: (corners) => `${corners} puntos`,
  keys: 'Las flechas mueven el mapa. Intro pone un punto. Retroceso quita el último.',
  atCross: 'Punto en la cruz',
  takeBack: 'Quitar el último',
  done: 'Dibujo terminado',
  corner: (number, of) => `Punto ${number} de ${of}. Las flechas lo mueven, Supr lo quita.`,
  closes: 'Primer punto. Cierra el límite.',
};
