import type { LanguagePack } from '../../language-pack.ts';
import { gaps, isolated, places } from './counted.ts';

/** Words of comparing in Arabic. */
export const compare: LanguagePack['compare'] = {
  region: 'منطقة بروكسل',
  compareWith: 'قارن مع',
  nothing: 'لا شيء',
  howToRead: 'كل بتلة تعدّ أماكن حاجة واحدة. المس بتلة لتصفية القائمة.',
  legend: (own, other) =>
    `بالألوان: ${isolated(own)}. الخط الأسود: ${isolated(other)}. أماكن لكل 10,000 ساكن.`,
  residents: (place, residents) => `${isolated(place)}: ${residents}`,
  residentsOf: 'السكان في 1 يناير 2019:',
  noResidents: 'لا نعرف عدد السكان. لا يمكن المقارنة هنا.',
  pair: (theme, own, other) => `${theme}: ${own}. ${other}.`,
  known: (place, registered, all) => `${isolated(place)}: ${registered} من ${all}`,
  knownTitle: 'من سجل يتابعه أشخاص:',
  gapMeans: 'الفراغ يعني أننا لا نعرف مكانًا. ربما يوجد مكان.',
  restFromOsm: 'الأماكن الأخرى من OpenStreetMap. تلك الخريطة ينقصها الكثير.',
  table: {
    caption: (place) => `الأماكن حسب الحاجة: ${isolated(place)}`,
    theme: 'الحاجة',
    count: 'الأماكن',
    rate: 'لكل 10,000',
    otherRate: (place) => `${isolated(place)}، لكل 10,000`,
    difference: 'الفرق',
    relation: { more: 'أكثر', less: 'أقل', similar: 'متقارب' },
    relationMeans: 'نكتب «أكثر» أو «أقل» فقط حين لا تفسّر الصدفة الفرق.',
  },
  page: {
    lead: 'كل وردة حي. البتلة الأطول تعني أماكن أكثر، والمفتوحة تعني لا مكان.',
    measure: 'اعرض',
    measures: { count: 'عدد الأماكن', rate: 'لكل 10,000 ساكن' },
    theme: 'اختر حاجة واحدة',
    sortedByName: 'حسب الاسم',
    sortedBy: (theme) => `الأكثر أولًا: ${theme}`,
    scale: (longest) => `لكل الورود المقياس نفسه. أطول بتلة: ${longest}.`,
    longest: {
      count: (value) => `عدد الأماكن ${value}`,
      rate: (value) => `${value} لكل 10,000 ساكن`,
    },
    regionAs: {
      count: (residents) => `محسوبة على ${residents} ساكن، كالحي المتوسط`,
      rate: 'كل الأماكن، لكل 10,000 ساكن',
    },
    grid: 'كل الأحياء',
    places,
    gaps,
    rate: (value) => `${value} لكل 10,000`,
    matrix: 'كل شيء في جدول واحد',
    matrixNote: 'اختر عمودًا للترتيب.',
    place: 'الحي',
    empty: 'لا أحياء للمقارنة بعد.',
    othersKnown: (registered, all) => `الأحياء الأخرى معًا: ${registered} من ${all}`,
    print: 'طباعة كل الورود',
  },
};
