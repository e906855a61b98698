import type { LanguagePack } from '../../language-pack.ts';
import { isolated } from './counted.ts';

/** Words of the way on foot to a place, in Arabic. */
export const route: LanguagePack['route'] = {
  ask: 'كيف أصل إلى هناك؟',
  title: 'الوصول مشيًا',
  whereFrom: 'من أين تنطلق؟',
  from: (street) => `من ${isolated(street)}`,
  fromMine: 'من حيث أنت',
  otherStart: 'اختر نقطة انطلاق أخرى',
  forget: 'بدون نقطة انطلاق',
  working: 'نبحث عن الطريق…',
  none: 'لا نجد طريقًا للمشي.',
  failed: 'تعذّر تحميل الشوارع. حاول لاحقًا.',
  total: (time, distance) => `${time}، ${distance}`,
  setOut: (towards) => `انطلق ${towards}`,
  turns: {
    straight: 'امشِ إلى الأمام',
    'keep-left': 'ابقَ على اليسار',
    'keep-right': 'ابقَ على اليمين',
    left: 'انعطف يسارًا',
    right: 'انعطف يمينًا',
    'sharp-left': 'انعطف يسارًا بحدة',
    'sharp-right': 'انعطف يمينًا بحدة',
  },
  stay: (turn) => `${turn}، وابقَ في`,
  before: (turn) => `${turn}:`,
  path: 'ممر بلا اسم',
  arrival: {
    left: 'وصلت. المكان على يسارك.',
    right: 'وصلت. المكان على يمينك.',
    ahead: 'وصلت.',
  },
  metres: (count) => `${count} م`,
  kilometres: (count) => `${count} كم`,
  note: 'بخطوة هادئة. لا نعرف أين توجد أدراج أو أشغال.',
  print: 'طباعة هذا الطريق',
  map: 'خريطة صغيرة للطريق مشيًا',
  sheetTitle: 'إضافة الطريق مشيًا',
  sheetStart: 'من أين ينطلق الشخص؟',
  sheetNote: 'اختر شارعًا، بلا رقم منزل. لا نحفظ شيئًا عن الشخص.',
};
