import type { LanguagePack } from '../../language-pack.ts';
import { isolated } from './counted.ts';

/** Words of what is near a point, in Arabic. */
export const near: LanguagePack['near'] = {
  ask: 'ما القريب مني؟',
  other: 'اختر نقطة أخرى',
  street: 'اكتب شارعًا',
  onMap: 'اختر نقطة على الخريطة',
  from: (street) => `مشيًا من ${isolated(street)}.`,
  fromMe: 'مشيًا من مكانك.',
  fromPoint: 'مشيًا من النقطة المختارة.',
  nearestFirst: 'الأقرب أولًا.',
  reach: 'أظهر 15 دقيقة مشيًا على الخريطة',
  within: (count, all) => `${count} من ${all} أماكن خلال 15 دقيقة`,
  reachFailed: 'لا تُحمَّل الشوارع. لا يمكننا رسم هذا.',
  compass: 'البوصلة من هذه النقطة',
  bar: 'من هو BAR الخاص بي؟',
  forget: 'إلغاء النقطة',
};
