import type { LanguagePack } from '../../language-pack.ts';

/** Words of drawing on the map, in Ukrainian. */
export const draw: LanguagePack['draw'] = {
  what: 'Що ви малюєте?',
  kinds: { place: 'Точку', route: 'Дорогу', boundary: 'Межу' },
  name: 'Як це називається?',
  nameHints: {
    place: 'Наприклад: лавка в тіні.',
    route: 'Наприклад: безпечна дорога до школи.',
    boundary: 'Наприклад: те, що ми називаємо нашим районом.',
  },
  drawing: 'Малюнок',
  start: 'Малювати на карті',
  goOn: 'Малювати далі',
  erase: 'Стерти малюнок',
  ready: 'Малюнок на карті.',
  asPlace: 'Це місце допомагає людям? Опишіть його',
  withoutMap: 'Тут немає карти для малювання. Виберіть «Інше» і скажіть словами.',
  problems: {
    corners: 'Спершу намалюйте на карті.',
    crosses: 'Межа перетинає сама себе. Пересуньте точку.',
    outside: 'Точка за межами Брюсселя. Пересуньте її.',
  },
  steps: {
    place: 'Натисніть на карті там, де це є.',
    route: 'Натисніть на карті на кожному повороті дороги.',
    boundary: 'Натисніть на карті на кожному куті межі.',
  },
  close: 'Натисніть першу точку, щоб закрити межу.',
  moveCorner: (number) => `Натисніть, де має бути точка ${number}.`,
  count: (corners) => `Точок: ${corners}`,
  keys: 'Стрілки рухають карту. Enter ставить точку. Backspace забирає останню.',
  atCross: 'Точка на хрестику',
  takeBack: 'Забрати останню',
  done: 'Малюнок готовий',
  corner: (number, of) => `Точка ${number} з ${of}. Стрілки рухають її, Delete забирає.`,
  closes: 'Перша точка. Закриває межу.',
  shown: {
    title: 'Намальовано разом',
    lead: 'Люди намалювали це на карті району. BAR або координація це перевірили.',
    kinds: { place: 'Місце', route: 'Шлях', boundary: 'Межа' },
    length: (metres, minutes) => `${metres} м, ${minutes} хв пішки`,
    drawnBy: {
      resident: 'Намалював мешканець',
      actor: 'Намалювало місце в районі',
      bar: 'Намалював BAR',
      coordinator: 'Намалювала координація',
    },
    checked: (date, team) => (team ? `перевірив ${team}, ${date}` : `перевірено ${date}`),
    more: 'Намалюйте щось самі або повідомте про помилку',
    changes: { new: 'Нове на карті', gone: 'Більше немає на карті' },
  },
};
