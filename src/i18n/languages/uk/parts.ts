import type { LanguagePack } from '../../language-pack.ts';
import { listOf } from '../../list-of.ts';
import { addresses, places } from './counted.ts';

const mostly = (themes: readonly string[] = []): string =>
  themes.length === 0 ? '' : `, здебільшого ${themes.join(', ')}`;

/** How a compass is told in Ukrainian. */
export const compass: LanguagePack['compass'] = {
  actor: (number, primary, others) =>
    `${number === null ? '' : `Номер ${number}. `}Головне: ${primary}.${others.length > 0 ? ` Також: ${listOf('uk', others)}.` : ''}`,
  neighbourhood: (covered, lacking) =>
    `Адреси за темами. ${covered.length > 0 ? `${covered.join('; ')}.` : 'Поки немає.'}${lacking.length > 0 ? ` Немає адреси для: ${listOf('uk', lacking)}.` : ''}`,
  petal: (theme, count) => `${theme}: ${addresses(count)}`,
  choose: 'Виберіть тему',
  none: 'немає',
};

/** Words of the map in Ukrainian. */
export const map: LanguagePack['map'] = {
  map: 'Карта. Стрілки рухають її, плюс і мінус змінюють масштаб.',
  zoomIn: 'Наблизити',
  zoomOut: 'Віддалити',
  wholeArea: 'Показати весь район',
  wholeRegion: 'Показати весь Брюссель',
  contributors: 'учасники OpenStreetMap',
  twoFingers: 'Рухайте карту двома пальцями',
  keyAndWheel: (key) => `Тримайте ${key} і крутіть коліщатко`,
  close: 'Закрити',
  places,
  cluster: (count, themes) => `${places(count)} поруч${mostly(themes)}. Наблизити.`,
  sameAddress: (count, themes) => `${places(count)} за цією адресою${mostly(themes)}`,
  numbered: (number, name) => `${number} ${name}`,
  neighbourhood: (name, count) => `${name}, ${count}`,
  pointHere: 'Ця точка',
  fromHere: 'Як далеко звідси?',
  missing: 'Тут чогось бракує?',
  bar: 'Хто мій BAR?',
  cross: 'Поставте хрестик на вашу точку. Стрілки рухають карту, Enter обирає.',
  choosePoint: 'Обрати цю точку',
  stop: 'Зупинити',
  minutes: (count) => `${count} хв`,
};

/** Words about opening hours in Ukrainian. */
export const hours: LanguagePack['hours'] = {
  openUntil: (time) => `Зараз відчинено, до ${time}`,
  openAlways: 'Відчинено вдень і вночі',
  open: 'Зараз відчинено',
  closed: 'Зараз зачинено',
  opensToday: (time) => `Зачинено, відчиниться сьогодні о ${time}`,
  opensTomorrow: (time) => `Зачинено, відчиниться завтра о ${time}`,
  opensOn: (day, time) => `Зачинено, відчиниться: ${day}, ${time}`,
  ask: 'Спершу запитайте, чи можна прийти',
  unknown: 'Години невідомі, спершу зателефонуйте',
  today: 'сьогодні',
  tomorrow: 'завтра',
  dayClosed: 'зачинено',
  dayAsk: (times) => `${times} (спершу запитайте)`,
  week: 'Години цього тижня',
  fromSource: (text) => `Так указано в джерелі: ${text}`,
  note: 'Години можуть змінитися. Якщо сумніваєтеся, спершу зателефонуйте.',
  closedForNow: 'Тимчасово зачинено. Ми не знаємо, доки.',
  closedUntil: (date) => `Тимчасово зачинено до ${date} включно.`,
  closedFrom: (from, until) =>
    until === null ? `Тимчасово зачинено з ${from}.` : `Тимчасово зачинено з ${from} до ${until} включно.`,
  holidays: {
    'new-year': 'Новий рік',
    'easter-monday': 'Великодній понеділок',
    'labour-day': 'День праці',
    ascension: 'Вознесіння',
    'whit-monday': 'понеділок П’ятдесятниці',
    'national-day': 'Національне свято',
    assumption: 'Успіння',
    'all-saints': 'День усіх святих',
    armistice: 'День перемир’я',
    christmas: 'Різдво',
  },
};

/** Short words of a line of hours in Ukrainian. */
export const hoursLine: LanguagePack['hoursLine'] = {
  days: { Mo: 'пн', Tu: 'вт', We: 'ср', Th: 'чт', Fr: 'пт', Sa: 'сб', Su: 'нд' },
  publicHolidays: 'свята',
  closed: 'зачинено',
};

/** Words of the print view in Ukrainian. */
export const printPage: LanguagePack['printPage'] = {
  title: 'Друк',
  heading: 'Друк: {name}',
  print: 'Друкувати',
  hint: {
    a3: 'A3, дві сторони, перегортати по короткому краю, 100 %.',
    list: 'A4 вертикально, одна або дві сторони, 100 %.',
    checklist: 'A4 вертикально, одна сторона, 100 %.',
    a4: 'A4, дві сторони, перегортати по короткому краю, 100 %. Складіть удвоє.',
    'poster-a2': 'A2, одна сторона, 100 %.',
    'a3-map': 'A3, дві сторони, якщо є зворот, 100 %.',
    workshop: 'A3, одна сторона, 100 %.',
    theme: 'A4, дві сторони, перегортати по короткому краю, 100 %. Складіть утроє.',
    roses: 'Перша сторінка A3, друга A4, одна сторона, 100 %.',
    here: 'A4 вертикально, одна сторона, 100 %.',
    campaign: 'A4, одна сторона, 100 %. Розріжте на три.',
  },
  back: 'Назад до району',
  otherSheets: 'Інші аркуші',
  sheets: {
    a3: 'Мапа і список, A3',
    a4: 'Мапа і список, A4',
    'poster-a2': 'Плакат району, A2',
    list: 'Список великими літерами',
    checklist: 'Список для перевірки пішки',
    'a3-map': 'Мапа з текстом навколо, A3',
    workshop: 'Мапа для малювання, A3',
  },
  side: 'Сторінка {page} з {pages}',
  furtherPage: 'Список довгий: потрібен ще один аркуш.',
  failed: 'Цей аркуш не можна зробити.',
  otherLanguages: 'Цього аркуша поки немає вашою мовою. Виберіть іншу:',
};
