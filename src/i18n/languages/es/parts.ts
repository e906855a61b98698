import type { LanguagePack } from '../../language-pack.ts';
import { listOf } from '../../list-of.ts';
import { addresses, places } from './counted.ts';

const mostly = (themes: readonly string[] = []): string =>
  themes.length === 0 ? '' : `, sobre todo ${themes.join(', ')}`;

/** How a compass is told in Spanish. */
export const compass: LanguagePack['compass'] = {
  actor: (number, primary, others) =>
    `${number === null ? '' : `Número ${number}. `}Sobre todo: ${primary}.${others.length > 0 ? ` También: ${listOf('es', others)}.` : ''}`,
  neighbourhood: (covered, lacking) =>
    `Direcciones por tema. ${covered.length > 0 ? `${covered.join('; ')}.` : 'Aún ninguna.'}${lacking.length > 0 ? ` Ninguna dirección para: ${listOf('es', lacking)}.` : ''}`,
  petal: (theme, count) => `${theme}: ${addresses(count)}`,
  choose: 'Elija un tema',
  none: 'nada',
};

/** Words of the map in Spanish. */
export const map: LanguagePack['map'] = {
  map: 'Mapa. Las flechas lo mueven, más y menos acercan y alejan.',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  wholeArea: 'Mostrar todo el barrio',
  wholeRegion: 'Mostrar todo Bruselas',
  contributors: 'colaboradores de OpenStreetMap',
  twoFingers: 'Mueva el mapa con dos dedos',
  keyAndWheel: (key) => `Mantenga ${key} y gire la rueda`,
  close: 'Cerrar',
  places,
  cluster: (count, themes) => `${places(count)} muy juntos${mostly(themes)}. Acercar.`,
  sameAddress: (count, themes) => `${places(count)} en esta dirección${mostly(themes)}`,
  numbered: (number, name) => `${number} ${name}`,
  neighbourhood: (name, count) => `${name}, ${count}`,
  pointHere: 'Este punto',
  fromHere: '¿A qué distancia de aquí?',
  missing: '¿Falta un lugar aquí?',
  bar: '¿Quién es mi BAR?',
  cross: 'Ponga la cruz en su punto. Las flechas mueven el mapa, Intro elige.',
  choosePoint: 'Elegir este punto',
  stop: 'Parar',
  minutes: (count) => `${count} min`,
};

/** Words about opening hours in Spanish. */
export const hours: LanguagePack['hours'] = {
  openUntil: (time) => `Abierto ahora, hasta las ${time}`,
  openAlways: 'Abierto día y noche',
  open: 'Abierto ahora',
  closed: 'Cerrado ahora',
  opensToday: (time) => `Cerrado, abre hoy a las ${time}`,
  opensTomorrow: (time) => `Cerrado, abre mañana a las ${time}`,
  opensOn: (day, time) => `Cerrado, abre el ${day} a las ${time}`,
  ask: 'Pregunte antes si puede venir',
  unknown: 'Horario desconocido, llame antes',
  today: 'hoy',
  tomorrow: 'mañana',
  dayClosed: 'cerrado',
  dayAsk: (times) => `${times} (pregunte antes)`,
  week: 'Horario de esta semana',
  fromSource: (text) => `Así está en la fuente: ${text}`,
  note: 'El horario puede cambiar. Si tiene dudas, llame antes.',
  closedForNow: 'Cerrado por ahora. No sabemos hasta cuándo.',
  closedUntil: (date) => `Cerrado por ahora hasta el ${date} incluido.`,
  closedFrom: (from, until) =>
    until === null
      ? `Cerrado por ahora desde el ${from}.`
      : `Cerrado por ahora del ${from} al ${until} incluido.`,
  holidays: {
    'new-year': 'Año Nuevo',
    'easter-monday': 'lunes de Pascua',
    'labour-day': 'Día del Trabajo',
    ascension: 'Ascensión',
    'whit-monday': 'lunes de Pentecostés',
    'national-day': 'fiesta nacional',
    assumption: 'Asunción',
    'all-saints': 'Todos los Santos',
    armistice: 'Armisticio',
    christmas: 'Navidad',
  },
};

/** Short words of a line of hours in Spanish. */
export const hoursLine: LanguagePack['hoursLine'] = {
  days: { Mo: 'lu', Tu: 'ma', We: 'mi', Th: 'ju', Fr: 'vi', Sa: 'sá', Su: 'do' },
  publicHolidays: 'festivos',
  closed: 'cerrado',
};

/** Words of the print view in Spanish. */
export const printPage: LanguagePack['printPage'] = {
  title: 'Imprimir',
  heading: 'Imprimir: {name}',
  print: 'Imprimir',
  hint: {
    a3: 'A3, dos caras, girar por el lado corto, 100 %.',
    list: 'A4 vertical, una o dos caras, 100 %.',
    checklist: 'A4 vertical, una cara, 100 %.',
    a4: 'A4, dos caras, girar por el lado corto, 100 %. Doble en dos.',
    'poster-a2': 'A2, una cara, 100 %.',
    'a3-map': 'A3, dos caras si hay reverso, 100 %.',
    workshop: 'A3, una cara, 100 %.',
    theme: 'A4, dos caras, girar por el lado corto, 100 %. Doble en tres.',
    roses: 'Primera página A3, segunda A4, una cara, 100 %.',
    here: 'A4 vertical, una cara, 100 %.',
    campaign: 'A4, una cara, 100 %. Corte en tres.',
  },
  back: 'Volver al barrio',
  otherSheets: 'Otras hojas',
  sheets: {
    a3: 'Mapa y lista, A3',
    a4: 'Mapa y lista, A4',
    'poster-a2': 'Cartel del barrio, A2',
    list: 'Lista en letra grande',
    checklist: 'Lista para comprobar a pie',
    'a3-map': 'Mapa con su texto alrededor, A3',
    workshop: 'Mapa para dibujar, A3',
  },
  side: 'Página {page} de {pages}',
  furtherPage: 'La lista es larga: se añade una hoja suelta.',
  failed: 'Esta hoja no se puede hacer.',
  otherLanguages: 'Esta hoja aún no existe en su idioma. Elija otro:',
};
