import type { LanguagePack } from '../../language-pack.ts';

/** Words of the page for a walk, in Ukrainian. */
export const walk: LanguagePack['walk'] = {
  titleIn: (area) => `Перевірка: ${area}`,
  lead: 'Натисніть те, що бачите біля кожного місця. Натисніть ще раз, щоб прибрати.',
  done: (done, all) => `Перевірено ${done} з ${all}`,
  ofStreet: (done, all) => `${done}/${all}`,
  unplaced: 'Без адреси',
  marks: { right: 'Правильно', correct: 'Є помилка', gone: 'Вже немає' },
  sayWhat: 'Сказати, що неправильно',
  corrected: 'Ваша пропозиція готова.',
  remark: 'Помічено дорогою: тут щось неправильно.',
  endTitle: 'Прогулянку закінчено?',
  endLead: 'Усе, що ви натиснули, стане пропозиціями. Потім їх можна надіслати.',
  finish: 'Зробити пропозиції',
  kept: 'Збережено лише на цьому пристрої. Працює і без інтернету.',
  notKept: 'Цей пристрій нічого не зберігає. Завершіть, перш ніж закрити сторінку.',
};
