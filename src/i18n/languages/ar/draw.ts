import type { LanguagePack } from '../../language-pack.ts';
import { isolated } from './counted.ts';

/** Words of drawing on the map, in Arabic. */
export const draw: LanguagePack['draw'] = {
  what: 'ماذا ترسم؟',
  kinds: { place: 'نقطة', route: 'طريق', boundary: 'حدود' },
  name: 'ما اسمه؟',
  nameHints: {
    place: 'مثلًا: مقعد في الظل.',
    route: 'مثلًا: طريق آمن إلى المدرسة.',
    boundary: 'مثلًا: ما نسمّيه حيّنا.',
  },
  drawing: 'الرسم',
  start: 'ارسم على الخريطة',
  goOn: 'تابع الرسم',
  erase: 'امسح الرسم',
  ready: 'الرسم على الخريطة.',
  asPlace: 'هل يساعد هذا المكان الناس؟ صِفه',
  withoutMap: 'لا توجد خريطة للرسم هنا. اختر «شيء آخر» وقله بالكلمات.',
  problems: {
    corners: 'ارسم أولًا على الخريطة.',
    crosses: 'الحدود تتقاطع مع نفسها. حرّك نقطة.',
    outside: 'نقطة خارج بروكسل. حرّكها.',
  },
  steps: {
    place: 'اضغط على الخريطة حيث المكان.',
    route: 'اضغط على الخريطة عند كل منعطف في الطريق.',
    boundary: 'اضغط على الخريطة عند كل زاوية من الحدود.',
  },
  close: 'اضغط على النقطة الأولى لإغلاق الحدود.',
  moveCorner: (number) => `اضغط حيث يجب أن تكون النقطة ${number}.`,
  count: (corners) => `عدد النقاط: ${corners}`,
  keys: 'الأسهم تحرّك الخريطة. Enter يضع نقطة. Backspace يزيل الأخيرة.',
  atCross: 'نقطة عند العلامة',
  takeBack: 'أزل النقطة الأخيرة',
  done: 'انتهى الرسم',
  corner: (number, of) => `النقطة ${number} من ${of}. الأسهم تحرّكها، وDelete يزيلها.`,
  closes: 'النقطة الأولى. تغلق الحدود.',
  shown: {
    title: 'رسمناه معًا',
    lead: 'رسم الناس هذا على خريطة الحي، وراجعه BAR أو التنسيق.',
    kinds: { place: 'مكان', route: 'طريق', boundary: 'حدود' },
    length: (metres, minutes) => `${metres} م، ${minutes} د مشيًا`,
    drawnBy: {
      resident: 'رسمه أحد السكان',
      actor: 'رسمه مكان من الحي',
      bar: 'رسمه BAR',
      coordinator: 'رسمه التنسيق',
    },
    checked: (date, team) => (team ? `راجعه ${isolated(team)} بتاريخ ${date}` : `روجع بتاريخ ${date}`),
    more: 'ارسم شيئًا بنفسك أو أبلغ عن خطأ',
    changes: { new: 'جديد على الخريطة', gone: 'لم يعد على الخريطة' },
  },
};
