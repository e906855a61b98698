import type { LanguagePack } from '../../language-pack.ts';

/** Words of what is near a point, in Spanish. */
export const near: LanguagePack['near'] = {
  ask: '¿Qué hay cerca de mí?',
  other: 'Elegir otro punto',
  street: 'Escriba una calle',
  onMap: 'Elegir un punto en el mapa',
  from: (street) => `A pie desde ${street}.`,
  fromMe: 'A pie desde donde está.',
  fromPoint: 'A pie desde el punto elegido.',
  nearestFirst: 'Los más cercanos primero.',
  reach: 'Mostrar 15 minutos a pie en el mapa',
  within: (count, all) => `${count} de ${all} lugares a menos de 15 minutos`,
  reachFailed: 'Las calles no se cargan. No podemos dibujarlo.',
  compass: 'Brújula desde este punto',
  bar: '¿Quién es mi BAR?',
  forget: 'Olvidar el punto',
};
