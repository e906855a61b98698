import type { LanguagePack } from '../../language-pack.ts';
import { listOf } from '../../list-of.ts';
import { addresses, places } from './counted.ts';

const mostly = (themes: readonly string[] = []): string =>
  themes.length === 0 ? '' : `, в основном ${themes.join(', ')}`;

/** How a compass is told in Russian. */
export const compass: LanguagePack['compass'] = {
  actor: (number, primary, others) =>
    `${number === null ? '' : `Номер ${number}. `}Главное: ${primary}.${others.length > 0 ? ` Также: ${listOf('ru', others)}.` : ''}`,
  neighbourhood: (covered, lacking) =>
    `Адреса по темам. ${covered.length > 0 ? `${covered.join('; ')}.` : 'Пока нет.'}${lacking.length > 0 ? ` Нет адреса для: ${listOf('ru', lacking)}.` : ''}`,
  petal: (theme, count) => `${theme}: ${addresses(count)}`,
  choose: 'Выберите тему',
  none: 'нет',
};

/** Words of the map in Russian. */
export const map: LanguagePack['map'] = {
  map: 'Карта. Стрелки двигают её, плюс и минус меняют масштаб.',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  wholeArea: 'Показать весь район',
  wholeRegion: 'Показать весь Брюссель',
  contributors: 'участники OpenStreetMap',
  twoFingers: 'Двигайте карту двумя пальцами',
  keyAndWheel: (key) => `Удерживайте ${key} и крутите колёсико`,
  close: 'Закрыть',
  places,
  cluster: (count, themes) => `${places(count)} рядом${mostly(themes)}. Приблизить.`,
  sameAddress: (count, themes) => `${places(count)} по этому адресу${mostly(themes)}`,
  numbered: (number, name) => `${number} ${name}`,
  neighbourhood: (name, count) => `${name}, ${count}`,
  pointHere: 'Эта точка',
  fromHere: 'Как далеко отсюда?',
  missing: 'Здесь чего-то не хватает?',
  bar: 'Кто мой BAR?',
  cross: 'Поставьте крестик на вашу точку. Стрелки двигают карту, Enter выбирает.',
  choosePoint: 'Выбрать эту точку',
  stop: 'Остановить',
  minutes: (count) => `${count} мин`,
};

/** Words about opening hours in Russian. */
export const hours: LanguagePack['hours'] = {
  openUntil: (time) => `Сейчас открыто, до ${time}`,
  openAlways: 'Открыто днём и ночью',
  open: 'Сейчас открыто',
  closed: 'Сейчас закрыто',
  opensToday: (time) => `Закрыто, откроется сегодня в ${time}`,
  opensTomorrow: (time) => `Закрыто, откроется завтра в ${time}`,
  opensOn: (day, time) => `Закрыто, откроется: ${day}, ${time}`,
  ask: 'Сначала спросите, можно ли прийти',
  unknown: 'Часы неизвестны, сначала позвоните',
  today: 'сегодня',
  tomorrow: 'завтра',
  dayClosed: 'закрыто',
  dayAsk: (times) => `${times} (сначала спросите)`,
  week: 'Часы на этой неделе',
  fromSource: (text) => `Так указано в источнике: ${text}`,
  note: 'Часы могут измениться. Если сомневаетесь, сначала позвоните.',
  closedForNow: 'Временно закрыто. Мы не знаем, до какого времени.',
  closedUntil: (date) => `Временно закрыто до ${date} включительно.`,
  closedFrom: (from, until) =>
    until === null ? `Временно закрыто с ${from}.` : `Временно закрыто с ${from} до ${until} включительно.`,
  holidays: {
    'new-year': 'Новый год',
    'easter-monday': 'Пасхальный понедельник',
    'labour-day': 'День труда',
    ascension: 'Вознесение',
    'whit-monday': 'Духов день',
    'national-day': 'Национальный праздник',
    assumption: 'Успение',
    'all-saints': 'День всех святых',
    armistice: 'День перемирия',
    christmas: 'Рождество',
  },
};

/** Short words of a line of hours in Russian. */
export const hoursLine: LanguagePack['hoursLine'] = {
  days: { Mo: 'пн', Tu: 'вт', We: 'ср', Th: 'чт', Fr: 'пт', Sa: 'сб', Su: 'вс' },
  publicHolidays: 'праздники',
  closed: 'закрыто',
};

/** Words of the print view in Russian. */
export const printPage: LanguagePack['printPage'] = {
  title: 'Печать',
  heading: 'Печать: {name}',
  print: 'Печатать',
  hint: {
    a3: 'A3, две стороны, переворот по короткому краю, 100 %.',
    list: 'A4 вертикально, одна или две стороны, 100 %.',
    checklist: 'A4 вертикально, одна сторона, 100 %.',
    a4: 'A4, две стороны, переворот по короткому краю, 100 %. Сложите вдвое.',
    'poster-a2': 'A2, одна сторона, 100 %.',
    'a3-map': 'A3, две стороны, если есть оборот, 100 %.',
    workshop: 'A3, одна сторона, 100 %.',
    theme: 'A4, две стороны, переворот по короткому краю, 100 %. Сложите втрое.',
    roses: 'Первая страница A3, вторая A4, одна сторона, 100 %.',
    here: 'A4 вертикально, одна сторона, 100 %.',
    campaign: 'A4, одна сторона, 100 %. Разрежьте на три.',
  },
  back: 'Назад к району',
  otherSheets: 'Другие листы',
  sheets: {
    a3: 'Карта и список, A3',
    a4: 'Карта и список, A4',
    'poster-a2': 'Плакат района, A2',
    list: 'Список крупным шрифтом',
    checklist: 'Список для проверки пешком',
    'a3-map': 'Карта с текстом вокруг, A3',
    workshop: 'Карта для рисования, A3',
  },
  side: 'Страница {page} из {pages}',
  furtherPage: 'Список длинный: нужен ещё один лист.',
  failed: 'Этот лист нельзя сделать.',
  otherLanguages: 'Этого листа пока нет на вашем языке. Выберите другой:',
};
