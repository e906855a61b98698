import type { LanguagePack } from '../../language-pack.ts';

/** Words of the page that tells whose BAR a point has, in Russian. */
export const bar: LanguagePack['bar'] = {
  title: 'Кто мой BAR?',
  lead: 'BAR — это социальные работники, которые сами идут к людям. В каждом районе их принимает одна организация.',
  fromMyPlace: 'Искать от моего места',
  privacy: 'Ваше место остаётся на этом устройстве.',
  asking: 'Спрашиваем у устройства, где вы…',
  refused: 'Устройство не дало ваше место. Выберите район ниже.',
  unavailable: 'Устройство не знает вашего места. Выберите район ниже.',
  outside: 'Вы не в Брюсселе. Выберите район ниже.',
  byName: 'Или выберите район',
  inside: (area) => `Эта точка лежит в районе ${area}.`,
  nearest: (area, metres) => `Ближайший район — ${area}, ${metres} м по прямой.`,
  none: 'Эта точка лежит вне районов BAR.',
  host: (name) => `BAR принимает ${name}.`,
  noHost: 'Мы не знаем, кто принимает BAR в этом районе.',
  reach: 'Спросите там про BAR.',
  noNumber: 'Мы не знаем их номера телефона.',
  openHost: 'Подробнее об этой организации',
  openArea: 'Показать места в этом районе',
  helpLine: 'Хотите с кем-то поговорить? Звоните Hallo? Welzijnswerk: 0800 35 243.',
  helpSource: 'Источник номера: Brulocalis, 2020.',
  street: 'Напишите улицу',
  proposal: 'Границы — это предложение. Организации взяты из отчётов BAR.',
};
