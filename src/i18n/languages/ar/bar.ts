import type { LanguagePack } from '../../language-pack.ts';

/** Words of the page that tells whose BAR a point has, in Arabic. */
export const bar: LanguagePack['bar'] = {
  title: 'من هو BAR الخاص بي؟',
  lead: 'BAR هم عاملون اجتماعيون يذهبون إلى الناس. لكل حي جمعية تستضيفهم.',
  fromMyPlace: 'ابحث من مكاني',
  privacy: 'يبقى مكانك على هذا الجهاز.',
  asking: 'نسأل جهازك أين أنت…',
  refused: 'لم يعطِ جهازك مكانك. اختر حيًا في الأسفل.',
  unavailable: 'لا يعرف جهازك مكانك. اختر حيًا في الأسفل.',
  outside: 'أنت لست في بروكسل. اختر حيًا في الأسفل.',
  byName: 'أو اختر حيًا',
  inside: (area) => `تقع هذه النقطة في حي ${area}.`,
  nearest: (area, metres) => `أقرب حي هو ${area}، على بعد ${metres} م بخط مستقيم.`,
  none: 'تقع هذه النقطة خارج أحياء BAR.',
  host: (name) => `الجمعية المستضيفة هي ${name}.`,
  noHost: 'لا نعرف من يستضيف BAR في هذا الحي.',
  reach: 'اسأل هناك عن BAR.',
  noNumber: 'لا نعرف رقم هاتفها.',
  openHost: 'المزيد عن هذه الجمعية',
  openArea: 'أظهر الأماكن في هذا الحي',
  helpLine: 'هل تريد التحدث مع أحد؟ اتصل بـ Hallo? Welzijnswerk: 0800 35 243.',
  helpSource: 'مصدر الرقم: Brulocalis، 2020.',
  street: 'اكتب اسم شارع',
  proposal: 'الحدود اقتراح. أسماء الجمعيات من تقارير BAR.',
};
