import type { LanguagePack } from '../../language-pack.ts';

/** Words about working without network in Arabic. */
export const offline: LanguagePack['offline'] = {
  lead: 'ما تشاهده نحفظه على هذا الجهاز. هكذا تجد المساعدة حتى بدون إنترنت.',
  without: (number, date) => `بدون إنترنت: ترى الإصدار ${number} بتاريخ ${date}.`,
  withoutShort: 'أنت بدون إنترنت.',
  connected: 'أنت متصل بالإنترنت.',
  details: 'ماذا لدي هنا؟',
  newer: 'يوجد إصدار جديد.',
  reload: 'عرض الإصدار الجديد',
  keptTitle: 'على هذا الجهاز',
  keptNone: 'لا أحياء بعد. افتح حيًا وسنحفظه.',
  map: 'خريطة بروكسل وشوارعها',
  noMap: 'الخريطة ليست على هذا الجهاز بعد.',
  size: (megabytes) => `المجموع ${megabytes}\u00a0ميغابايت.`,
  regionTitle: 'كل بروكسل',
  regionLead: 'كل الأحياء وكل الأماكن والخريطة.',
  keep: (megabytes) => `احفظ كل بروكسل على هذا الجهاز (${megabytes}\u00a0ميغابايت)`,
  keeping: (done, total) => `حُفظ ${done} من ${total}\u00a0ميغابايت`,
  cancel: 'إيقاف',
  whole: 'كل بروكسل على هذا الجهاز.',
  remove: 'احذف كل شيء من هذا الجهاز',
  removed: 'حُذف كل شيء. لن نحفظ شيئًا حتى تطلب ذلك.',
  install: 'ضع Buurtkompas على شاشتك الرئيسية: انظر في قائمة المتصفح.',
  asleep: 'أنت توفّر البيانات. لا نحفظ شيئًا حتى تطلب ذلك.',
  failures: {
    full: 'هذا الجهاز ممتلئ. مع الإنترنت يعمل كل شيء.',
    blocked: 'هذا الجهاز لا يسمح بالحفظ. مع الإنترنت يعمل كل شيء.',
    unreachable: 'لم يصل كل شيء. ما وصل يبقى. حاول لاحقًا.',
    cancelled: 'توقف. ما حُفظ يبقى.',
    unsupported: 'هذا المتصفح لا يستطيع الحفظ. مع الإنترنت يعمل كل شيء.',
  },
};
