import type { LanguagePack } from '../../language-pack.ts';

/** Words of moments and campaigns in Spanish. */
export const moment: LanguagePack['moment'] = {
  title: 'En días concretos',
  lead: 'Mercados, fiestas de barrio, permanencias y BRI-Co, con fecha y lugar.',
  here: 'Pronto en este barrio',
  coming: 'Pronto',
  none: 'No hay nada previsto ahora, que sepamos.',
  past: 'Pasado',
  running: 'En curso',
  archive: 'Campañas anteriores',
  all: 'Todos los días y campañas',
  calendar: 'Seguir en su calendario (iCal)',
  calendarNote: 'Este enlace no cambia. Su calendario toma de él las fechas nuevas.',
  kinds: { market: 'Mercado', 'bri-co': 'BRI-Co', permanence: 'Permanencia', feast: 'Fiesta de barrio' },
  until: (from, until) => `del ${from} al ${until}`,
  times: (from, to) => `de ${from} a ${to}`,
  weekly: (days) => `cada ${days}`,
  map: 'Mostrar en el mapa',
  source: (title) => `Fuente: ${title}`,
  more: 'Más sobre esta campaña',
  filter: 'Mostrar los lugares que participan',
  print: 'Imprimir la tarjeta de esta campaña',
  placesTitle: 'Dónde',
};
