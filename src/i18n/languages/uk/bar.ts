import type { LanguagePack } from '../../language-pack.ts';

/** Words of the page that tells whose BAR a point has, in Ukrainian. */
export const bar: LanguagePack['bar'] = {
  title: 'Хто мій BAR?',
  lead: 'BAR — це соціальні працівники, які самі йдуть до людей. У кожному районі їх приймає одна організація.',
  fromMyPlace: 'Шукати від мого місця',
  privacy: 'Ваше місце лишається на цьому пристрої.',
  asking: 'Питаємо ваш пристрій, де ви…',
  refused: 'Пристрій не дав вашого місця. Оберіть район нижче.',
  unavailable: 'Пристрій не знає вашого місця. Оберіть район нижче.',
  outside: 'Ви не в Брюсселі. Оберіть район нижче.',
  byName: 'Або оберіть район',
  inside: (area) => `Ця точка лежить у районі ${area}.`,
  nearest: (area, metres) => `Найближчий район — ${area}, ${metres} м по прямій.`,
  none: 'Ця точка лежить поза районами BAR.',
  host: (name) => `BAR приймає ${name}.`,
  noHost: 'Ми не знаємо, хто приймає BAR у цьому районі.',
  reach: 'Запитайте там про BAR.',
  noNumber: 'Ми не знаємо їхнього номера телефону.',
  openHost: 'Більше про цю організацію',
  openArea: 'Показати місця в цьому районі',
  helpLine: 'Хочете з кимось поговорити? Телефонуйте Hallo? Welzijnswerk: 0800 35 243.',
  helpSource: 'Джерело номера: Brulocalis, 2020.',
  street: 'Напишіть вулицю',
  proposal: 'Межі — це пропозиція. Організації взято зі звітів BAR.',
};
