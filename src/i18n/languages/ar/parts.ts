import type { LanguagePack } from '../../language-pack.ts';
import { listOf } from '../../list-of.ts';
import { isolated, places } from './counted.ts';

const mostly = (themes: readonly string[] = []): string =>
  themes.length === 0 ? '' : `، أغلبها ${themes.join('، ')}`;

/** How a compass is told in Arabic. */
export const compass: LanguagePack['compass'] = {
  actor: (number, primary, others) =>
    `${number === null ? '' : `الرقم ${number}. `}أساسًا: ${primary}.${others.length > 0 ? ` وأيضًا: ${listOf('ar', others)}.` : ''}`,
  neighbourhood: (covered, lacking) =>
    `العناوين حسب الموضوع. ${covered.length > 0 ? `${covered.join('؛ ')}.` : 'لا شيء بعد.'}${lacking.length > 0 ? ` لا عنوان من أجل: ${listOf('ar', lacking)}.` : ''}`,
  petal: (theme, count) => `${theme}: ${count === 0 ? 'لا عناوين' : `عدد العناوين ${count}`}`,
  choose: 'اختر موضوعًا',
  none: 'لا شيء',
};

/** Words of the map in Arabic. */
export const map: LanguagePack['map'] = {
  map: 'خريطة. الأسهم تحرّكها، وزائد وناقص للتكبير والتصغير.',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  wholeArea: 'عرض الحي كله',
  wholeRegion: 'عرض بروكسل كلها',
  contributors: 'مساهمو OpenStreetMap',
  twoFingers: 'حرّك الخريطة بإصبعين',
  keyAndWheel: (key) => `اضغط ${isolated(key)} وأدِر العجلة`,
  close: 'إغلاق',
  places,
  cluster: (count, themes) => `أماكن متقاربة: ${count}${mostly(themes)}. تكبير.`,
  sameAddress: (count, themes) => `أماكن في هذا العنوان: ${count}${mostly(themes)}`,
  numbered: (number, name) => `${number} ${isolated(name)}`,
  neighbourhood: (name, count) => `${isolated(name)}، ${count}`,
  pointHere: 'هذه النقطة',
  fromHere: 'كم المسافة من هنا؟',
  missing: 'هل ينقص مكان هنا؟',
  bar: 'من هو BAR الخاص بي؟',
  cross: 'ضع العلامة على نقطتك. الأسهم تحرّك الخريطة، وEnter يختار.',
  choosePoint: 'اختر هذه النقطة',
  stop: 'إيقاف',
  minutes: (count) => `${count} د`,
};

/** Words about opening hours in Arabic. */
export const hours: LanguagePack['hours'] = {
  openUntil: (time) => `مفتوح الآن حتى ${time}`,
  openAlways: 'مفتوح ليلًا ونهارًا',
  open: 'مفتوح الآن',
  closed: 'مغلق الآن',
  opensToday: (time) => `مغلق، يفتح اليوم الساعة ${time}`,
  opensTomorrow: (time) => `مغلق، يفتح غدًا الساعة ${time}`,
  opensOn: (day, time) => `مغلق، يفتح ${day} الساعة ${time}`,
  ask: 'اسأل أولًا إن كان يمكنك المجيء',
  unknown: 'الأوقات غير معروفة، اتصل أولًا',
  today: 'اليوم',
  tomorrow: 'غدًا',
  dayClosed: 'مغلق',
  dayAsk: (times) => `${times} (اسأل أولًا)`,
  week: 'أوقات هذا الأسبوع',
  fromSource: (text) => `كما في المصدر: ${isolated(text)}`,
  note: 'قد تتغير الأوقات. عند الشك اتصل أولًا.',
  closedForNow: 'مغلق مؤقتًا. لا نعرف حتى متى.',
  closedUntil: (date) => `مغلق مؤقتًا حتى نهاية ${date}.`,
  closedFrom: (from, until) =>
    until === null ? `مغلق مؤقتًا ابتداءً من ${from}.` : `مغلق مؤقتًا من ${from} حتى نهاية ${until}.`,
  holidays: {
    'new-year': 'رأس السنة',
    'easter-monday': 'اثنين الفصح',
    'labour-day': 'عيد العمال',
    ascension: 'عيد الصعود',
    'whit-monday': 'اثنين العنصرة',
    'national-day': 'العيد الوطني',
    assumption: 'عيد انتقال العذراء',
    'all-saints': 'عيد جميع القديسين',
    armistice: 'ذكرى الهدنة',
    christmas: 'عيد الميلاد',
  },
};

/** Short words of a line of hours in Arabic. */
export const hoursLine: LanguagePack['hoursLine'] = {
  days: {
    Mo: 'الاثنين',
    Tu: 'الثلاثاء',
    We: 'الأربعاء',
    Th: 'الخميس',
    Fr: 'الجمعة',
    Sa: 'السبت',
    Su: 'الأحد',
  },
  publicHolidays: 'العطل الرسمية',
  closed: 'مغلق',
};

/** Words of the print view in Arabic. */
export const printPage: LanguagePack['printPage'] = {
  title: 'طباعة',
  heading: 'طباعة: \u2068{name}\u2069',
  print: 'طباعة',
  hint: {
    a3: 'A3، على الوجهين، القلب على الحافة القصيرة، 100 %.',
    list: 'A4 طوليًا، وجه أو وجهان، 100 %.',
    checklist: 'A4 طوليًا، وجه واحد، 100 %.',
    a4: 'A4، على الوجهين، القلب على الحافة القصيرة، 100 %. اطوِها نصفين.',
    'poster-a2': 'A2، وجه واحد، 100 %.',
    'a3-map': 'A3، على الوجهين إن كان لها ظهر، 100 %.',
    workshop: 'A3، وجه واحد، 100 %.',
    theme: 'A4، على الوجهين، القلب على الحافة القصيرة، 100 %. اطوِها ثلاثًا.',
    roses: 'الصفحة الأولى A3، والثانية A4، وجه واحد، 100 %.',
    here: 'A4 طوليًا، وجه واحد، 100 %.',
    changes: 'A4 طوليًا، وجه واحد، 100 %. قصّها أربعًا.',
    campaign: 'A4، وجه واحد، 100 %. قصّها ثلاثًا.',
  },
  back: 'العودة إلى الحي',
  otherSheets: 'أوراق أخرى',
  sheets: {
    a3: 'خريطة وقائمة، A3',
    a4: 'خريطة وقائمة، A4',
    'poster-a2': 'ملصق الحي، A2',
    list: 'قائمة بحروف كبيرة',
    checklist: 'قائمة للتحقق سيرًا',
    'a3-map': 'خريطة حولها نصّها، A3',
    workshop: 'خريطة للرسم عليها، A3',
  },
  side: 'الصفحة {page} من {pages}',
  furtherPage: 'القائمة طويلة: تُضاف ورقة أخرى.',
  failed: 'لا يمكن إعداد هذه الورقة.',
  otherLanguages: 'هذه الورقة ليست بلغتك بعد. اختر لغة أخرى:',
};
