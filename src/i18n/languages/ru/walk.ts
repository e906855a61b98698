import type { LanguagePack } from '../../language-pack.ts';

/** Words of the page for a walk, in Russian. */
export const walk: LanguagePack['walk'] = {
  titleIn: (area) => `Проверка: ${area}`,
  lead: 'Нажмите то, что видите у каждого места. Нажмите ещё раз, чтобы убрать.',
  done: (done, all) => `Проверено ${done} из ${all}`,
  ofStreet: (done, all) => `${done}/${all}`,
  unplaced: 'Без адреса',
  marks: { right: 'Верно', correct: 'Есть ошибка', gone: 'Больше нет' },
  sayWhat: 'Сказать, что неверно',
  corrected: 'Ваше предложение готово.',
  remark: 'Замечено по дороге: здесь что-то неверно.',
  endTitle: 'Прогулка закончена?',
  endLead: 'Всё, что вы нажали, станет предложениями. Потом их можно отправить.',
  finish: 'Сделать предложения',
  kept: 'Сохранено только на этом устройстве. Работает и без интернета.',
  notKept: 'Это устройство ничего не хранит. Завершите, прежде чем закрыть страницу.',
};
