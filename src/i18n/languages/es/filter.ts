import type { LanguagePack } from '../../language-pack.ts';
import { places } from './counted.ts';

/** Words of the filters in Spanish. */
export const filter: LanguagePack['filter'] = {
  button: 'Filtros',
  active: 'Filtros elegidos',
  clear: 'Borrar los filtros',
  remove: (name) => `Quitar: ${name}`,
  close: 'Cerrar los filtros',
  show: (count) => `Mostrar ${places(count)}`,
  result: (sure, ask) =>
    `${places(sure)} ${sure === 1 ? 'cumple' : 'cumplen'}.${ask > 0 ? ` En ${ask}, pregunte antes.` : ''}`,
  facets: {
    kind: 'Tipo de lugar',
    open: 'Abierto',
    wheelchair: 'Silla de ruedas',
    speaks: 'Idioma',
    for: 'Para quién',
    cost: 'Precio',
    appointment: 'Cita',
    phone: 'Teléfono',
    checked: 'Comprobado',
    campaign: 'Campaña',
  },
  openNow: 'Ahora',
  openToday: 'Más tarde hoy',
  openAt: 'En otro momento',
  day: 'Día',
  time: 'Hora',
  apply: 'Elegir este momento',
  openOn: (day, time) => `Abierto el ${day} a las ${time}`,
  wheelchair: 'Fácil con silla de ruedas',
  free: 'Gratis, también en parte',
  noAppointment: 'Sin cita',
  phone: 'Con número de teléfono',
  checked: 'Comprobado en el último año',
  unknown: (count) => `No estamos seguros en ${places(count)}.`,
  unknownAll: 'No lo sabemos de ningún lugar aquí.',
  ask: (count) => `En ${places(count)} más, es mejor preguntar antes.`,
  askShow: 'Mostrarlos también',
  askHide: 'No mostrarlos',
};
