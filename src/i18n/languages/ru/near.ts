import type { LanguagePack } from '../../language-pack.ts';

/** Words of what is near a point, in Russian. */
export const near: LanguagePack['near'] = {
  ask: 'Что рядом со мной?',
  other: 'Выбрать другую точку',
  street: 'Напишите улицу',
  onMap: 'Выбрать точку на карте',
  from: (street) => `Пешком от ${street}.`,
  fromMe: 'Пешком от вашего места.',
  fromPoint: 'Пешком от выбранной точки.',
  nearestFirst: 'Сначала ближайшие.',
  reach: 'Показать на карте 15 минут пешком',
  within: (count, all) => `За 15 минут: ${count} из ${all} мест`,
  reachFailed: 'Улицы не загружаются. Мы не можем это нарисовать.',
  compass: 'Компас от этой точки',
  bar: 'Кто мой BAR?',
  forget: 'Убрать точку',
};
