import type { LanguagePack } from '../../language-pack.ts';

/** Words of the page for a walk, in Arabic. */
export const walk: LanguagePack['walk'] = {
  titleIn: (area) => `المراجعة في ${area}`,
  lead: 'اضغط على ما تراه عند كل مكان. اضغط مرة ثانية لتتراجع.',
  done: (done, all) => `روجع ${done} من ${all}`,
  ofStreet: (done, all) => `${done}/${all}`,
  unplaced: 'بلا عنوان',
  marks: { right: 'صحيح', correct: 'هناك خطأ', gone: 'لم يعد هنا' },
  sayWhat: 'قل ما هو الخطأ',
  corrected: 'مقترحك جاهز.',
  remark: 'شوهد أثناء المرور: هناك شيء غير صحيح هنا.',
  endTitle: 'هل انتهيت من المشي؟',
  endLead: 'كل ما ضغطت عليه يصبح مقترحًا. ثم ترسله.',
  finish: 'اجعلها مقترحات',
  kept: 'محفوظ على هذا الجهاز فقط. يعمل بلا إنترنت أيضًا.',
  notKept: 'هذا الجهاز لا يحفظ شيئًا. أنهِ قبل إغلاق الصفحة.',
};
