import type { LanguagePack } from '../../language-pack.ts';

/** Words about working without network in Spanish. */
export const offline: LanguagePack['offline'] = {
  lead: 'Guardamos lo que mira en este dispositivo. Así encuentra ayuda, también sin internet.',
  without: (number, date) => `Sin internet: ve la edición ${number} del ${date}.`,
  withoutShort: 'Está sin internet.',
  connected: 'Está conectado a internet.',
  details: '¿Qué tengo aquí?',
  newer: 'Hay una edición nueva.',
  reload: 'Ver la edición nueva',
  keptTitle: 'En este dispositivo',
  keptNone: 'Todavía ningún barrio. Abra un barrio y lo guardamos.',
  map: 'El mapa y las calles de Bruselas',
  noMap: 'El mapa todavía no está en este dispositivo.',
  size: (megabytes) => `${megabytes}\u00a0MB en total.`,
  regionTitle: 'Toda Bruselas',
  regionLead: 'Todos los barrios, todos los lugares y el mapa.',
  keep: (megabytes) => `Guardar toda Bruselas en este dispositivo (${megabytes}\u00a0MB)`,
  keeping: (done, total) => `${done} de ${total}\u00a0MB guardados`,
  cancel: 'Parar',
  whole: 'Toda Bruselas está en este dispositivo.',
  remove: 'Quitar todo de este dispositivo',
  removed: 'Todo está quitado. No guardamos nada más hasta que lo pida.',
  install: 'Ponga Buurtkompas en su pantalla de inicio: mire el menú del navegador.',
  asleep: 'Está ahorrando datos. No guardamos nada hasta que lo pida.',
  failures: {
    full: 'Este dispositivo está lleno. Con internet todo funciona.',
    blocked: 'Este dispositivo no deja guardar. Con internet todo funciona.',
    unreachable: 'No llegó todo. Lo que hay se queda. Inténtelo más tarde.',
    cancelled: 'Parado. Lo que ya hay se queda.',
    unsupported: 'Este navegador no puede guardar nada. Con internet todo funciona.',
  },
};
