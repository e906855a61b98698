import type { LanguagePack } from '../../language-pack.ts';
import { isolated } from './counted.ts';

/** Words of moments and campaigns in Arabic. */
export const moment: LanguagePack['moment'] = {
  title: 'في أيام معينة',
  lead: 'أسواق وأعياد أحياء ومكاتب مساعدة وBRI-Co، مع التاريخ والمكان.',
  here: 'قريبًا في هذا الحي',
  coming: 'قريبًا',
  none: 'لا شيء مقرر الآن حسب علمنا.',
  past: 'انتهى',
  running: 'جارٍ الآن',
  archive: 'حملات سابقة',
  all: 'كل الأيام والحملات',
  calendar: 'المتابعة في تقويمك (iCal)',
  calendarNote: 'هذا الرابط لا يتغير. تقويمك يأخذ منه المواعيد الجديدة.',
  kinds: { market: 'سوق', 'bri-co': 'BRI-Co', permanence: 'مكتب مساعدة', feast: 'عيد الحي' },
  until: (from, until) => `من ${from} إلى ${until}`,
  times: (from, to) => `من ${from} إلى ${to}`,
  weekly: (days) => `كل ${days}`,
  map: 'عرض على الخريطة',
  source: (title) => `المصدر: ${isolated(title)}`,
  more: 'المزيد عن هذه الحملة',
  filter: 'عرض الأماكن المشاركة',
  print: 'اطبع بطاقة هذه الحملة',
  placesTitle: 'أين',
};
