import type { LanguagePack } from '../../language-pack.ts';

/** Words of what is near a point, in Ukrainian. */
export const near: LanguagePack['near'] = {
  ask: 'Що поруч зі мною?',
  other: 'Обрати іншу точку',
  street: 'Напишіть вулицю',
  onMap: 'Обрати точку на карті',
  from: (street) => `Пішки від ${street}.`,
  fromMe: 'Пішки від вашого місця.',
  fromPoint: 'Пішки від обраної точки.',
  nearestFirst: 'Спершу найближчі.',
  reach: 'Показати на карті 15 хвилин пішки',
  within: (count, all) => `За 15 хвилин: ${count} з ${all} місць`,
  reachFailed: 'Вулиці не завантажуються. Ми не можемо це намалювати.',
  compass: 'Компас від цієї точки',
  bar: 'Хто мій BAR?',
  forget: 'Прибрати точку',
};
