import type { LanguagePack } from '../../language-pack.ts';

/** Words of moments and campaigns in Ukrainian. */
export const moment: LanguagePack['moment'] = {
  title: 'У певні дні',
  lead: 'Ринки, свята району, дні прийому та BRI-Co, з датою і місцем.',
  here: 'Незабаром у цьому районі',
  coming: 'Незабаром',
  none: 'Зараз, наскільки ми знаємо, нічого не заплановано.',
  past: 'Минуло',
  running: 'Триває зараз',
  archive: 'Попередні кампанії',
  all: 'Усі дні та кампанії',
  calendar: 'Стежити у своєму календарі (iCal)',
  calendarNote: 'Це посилання не змінюється. Ваш календар бере з нього нові дати.',
  kinds: { market: 'Ринок', 'bri-co': 'BRI-Co', permanence: 'День прийому', feast: 'Свято району' },
  until: (from, until) => `з ${from} до ${until}`,
  times: (from, to) => `з ${from} до ${to}`,
  weekly: (days) => `щотижня: ${days}`,
  map: 'Показати на карті',
  source: (title) => `Джерело: ${title}`,
  more: 'Докладніше про цю кампанію',
  filter: 'Показати місця, які беруть участь',
  print: 'Надрукувати картку цієї кампанії',
  placesTitle: 'Де',
};
