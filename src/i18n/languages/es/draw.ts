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
  shown: {
    title: 'Dibujado entre todos',
    lead: 'La gente dibujó esto en el mapa del barrio. El BAR o la coordinación lo revisó.',
    kinds: { place: 'Lugar', route: 'Camino', boundary: 'Límite' },
    length: (metres, minutes) => `${metres} m, ${minutes} min a pie`,
    drawnBy: {
      resident: 'Dibujado por un vecino',
      actor: 'Dibujado por un lugar del barrio',
      bar: 'Dibujado por un BAR',
      coordinator: 'Dibujado por la coordinación',
    },
    checked: (date, team) => (team ? `revisado por ${team} el ${date}` : `revisado el ${date}`),
    more: 'Dibuje algo o avise de un error',
    changes: { new: 'Nuevo en el mapa', gone: 'Ya no está en el mapa' },
  },
};
