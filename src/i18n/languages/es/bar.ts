import type { LanguagePack } from '../../language-pack.ts';

/** Words of the page that tells whose BAR a point has, in Spanish. */
export const bar: LanguagePack['bar'] = {
  title: '¿Cuál es mi BAR?',
  lead: 'El BAR son trabajadores sociales que van hacia la gente. Cada barrio tiene una entidad anfitriona.',
  fromMyPlace: 'Buscar desde donde estoy',
  privacy: 'Su posición se queda en este aparato.',
  asking: 'Preguntamos a su aparato dónde está…',
  refused: 'Su aparato no dio su posición. Elija un barrio abajo.',
  unavailable: 'Su aparato no conoce su posición. Elija un barrio abajo.',
  outside: 'Usted no está en Bruselas. Elija un barrio abajo.',
  byName: 'O elija un barrio',
  inside: (area) => `Este punto está en el barrio ${area}.`,
  nearest: (area, metres) => `El barrio más cercano es ${area}, a ${metres} m en línea recta.`,
  none: 'Este punto está fuera de los barrios del BAR.',
  host: (name) => `La entidad anfitriona es ${name}.`,
  noHost: 'No conocemos la entidad anfitriona de este barrio.',
  reach: 'Pregunte allí por el BAR.',
  noNumber: 'No conocemos su número de teléfono.',
  openHost: 'Más sobre esta entidad',
  openArea: 'Mostrar los lugares de este barrio',
  helpLine: '¿Quiere hablar con alguien? Llame a Hallo? Welzijnswerk: 0800 35 243.',
  helpSource: 'El número viene de Brulocalis, 2020.',
  street: 'Escriba una calle',
  proposal: 'Los límites son una propuesta. Las entidades vienen de los informes del BAR.',
};
