import type { LanguagePack } from '../../language-pack.ts';

/** Words of moments and campaigns in Russian. */
export const moment: LanguagePack['moment'] = {
  title: 'В определённые дни',
  lead: 'Рынки, праздники района, приёмные дни и BRI-Co, с датой и местом.',
  here: 'Скоро в этом районе',
  coming: 'Скоро',
  none: 'Сейчас, насколько мы знаем, ничего не планируется.',
  past: 'Прошло',
  running: 'Идёт сейчас',
  archive: 'Прежние кампании',
  all: 'Все дни и кампании',
  calendar: 'Следить в своём календаре (iCal)',
  calendarNote: 'Эта ссылка не меняется. Ваш календарь берёт из неё новые даты.',
  kinds: { market: 'Рынок', 'bri-co': 'BRI-Co', permanence: 'Приёмный день', feast: 'Праздник района' },
  until: (from, until) => `с ${from} по ${until}`,
  times: (from, to) => `с ${from} до ${to}`,
  weekly: (days) => `каждую неделю: ${days}`,
  map: 'Показать на карте',
  source: (title) => `Источник: ${title}`,
  more: 'Подробнее об этой кампании',
  filter: 'Показать места, которые участвуют',
  print: 'Распечатать карточку этой кампании',
  placesTitle: 'Где',
};
