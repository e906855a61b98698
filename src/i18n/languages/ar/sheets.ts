import type { SheetPack } from '../../language-pack.ts';
import { here } from './here.ts';
import { hoursLine } from './parts.ts';

const print: SheetPack['print'] = {
  flyer: {
    title: '{name}',
    product: 'Buurtkompas',
    addresses: 'عدد العناوين على الخريطة: {count}',
    howToRead: 'ابحث عن الرقم في الخلف: من هناك وكيف تتصل؟',
    petals: 'كل بتلة حاجة. لون الوسط هو الحاجة الأهم.',
    themes: 'ماذا تجد هناك',
    signs: 'الرموز',
    metro: 'مترو',
    train: 'قطار',
    tram: 'ترام',
    boundary: 'حدود الحي',
    drawn: 'رسمناه معًا',
    moved: 'رقم أُزيح: النقطة هي المكان الصحيح',
    metres: '{metres} م',
    north: 'ش',
    edition: 'الطبعة {number} · {date}',
    proposal: 'حدود الحي اقتراح وليست رسمية.',
    mistake: 'هل هناك خطأ؟ أخبرنا في تلك الصفحة.',
    mistakeWithoutSite: 'هل هناك خطأ؟ أخبر BAR (انظر الخلف).',
    qrSite: 'أحدث المعلومات دائمًا:',
    qrPlace: 'يفتح الرمز وسط الحي في تطبيق الخرائط على هاتفك.',
    sources:
      'الخريطة: © مساهمو OpenStreetMap (ODbL). القطاعات: Statbel. العناوين: منشور BAR وشركائه، وبحثنا، وOpenStreetMap. الخطوط: Atkinson Hyperlegible Next، Noto Sans Arabic (OFL).',
    mapLabel: 'خريطة الحي مع العناوين المرقّمة',
    listTitle: 'العناوين: \u2068{name}\u2069',
    pageOf: 'الصفحة {page} من {pages}',
    withoutNumber: 'أيضًا لهذا الحي، ليست على الخريطة',
    nearStreet: 'قرب {street}',
    askFirst: 'لا أوقات مكتوبة؟ اتصل أولًا.',
    ...hoursLine,
    barTitle: 'ما هو BAR في حيّك؟',
    barText: 'لا تعرف من أين تبدأ؟ يستمع إليك BAR ويبحث معك عن الخدمة المناسبة. مجانًا.',
    barPartner: '\u2068{name}\u2069: \u2068{partner}\u2069',
    barUnknown: 'اسأل عنه في أي مكان من هذه القائمة.',
    emergencyTitle: 'أمر عاجل؟',
    emergency112: 'حادث أو حريق أو خطر مباشر. ليلًا ونهارًا، مجانًا.',
    helpLine: 'Hallo? Welzijnswerk: هاتف مجاني للمساعدة الاجتماعية في بروكسل.',
  },
};

const panel: SheetPack['panel'] = {
  kind: 'خريطة الحي',
  howTitle: 'كيف تقرأ هذه الخريطة',
  howNumbers: 'كل رقم على الخريطة مكتوب في القائمة أيضًا: من وأين ومتى.',
  listOnBack: 'ابحث عن الرقم في القائمة على الوجه الآخر.',
  foldTitle: 'كيف تطوي هذه الورقة',
  fold: ['1. اطوِ النصف الأسفل إلى الخلف.', '2. اطوِها أربعًا مثل الأكورديون، والعنوان في الأمام.'],
  hostNumber: 'على الخريطة: الرقم {number}',
  hostNoPhone: 'لا نعرف رقم هاتف الجمعية المستضيفة.',
  mistake: 'هل هناك خطأ؟ أخبر BAR.',
  notes: 'ملاحظاتي',
  listMore: '\u2068{name}\u2069: بقية القائمة',
  loosePage: 'على الورقة المنفصلة عناوين أخرى: {count}',
};

const leaflet: SheetPack['leaflet'] = {
  kind: 'دليل لحاجة واحدة',
  oneAddress: 'عنوان واحد على الخريطة',
  addresses: 'عدد العناوين على الخريطة: {count}',
  howTitle: 'كيف تقرأ هذا الدليل',
  howNumbers: 'كل رقم على الخريطة مكتوب في القائمة أيضًا: من وأين ومتى.',
  howPetals: 'كل بتلة حاجة. هكذا ترى ما الذي يساعدون فيه أيضًا.',
  howLetters: 'الحرف يدل على عنوان خارج الحي. السهم يريك الاتجاه.',
  listTitle: 'إلى أين تذهب؟',
  listMore: 'بقية القائمة',
  turnOver: 'البقية في الخلف',
  furtherPage: 'على الورقة المنفصلة عناوين أخرى: {count}',
  keyTitle: 'الحاجات',
  none: 'لا نعرف هنا عنوانًا لهذه الحاجة. اسأل BAR.',
  outside: 'الأقرب خارج الحي',
  away: 'على بعد {distance} نحو {direction}',
  kilometres: '{value} كم',
  directions: {
    n: 'الشمال',
    ne: 'الشمال الشرقي',
    e: 'الشرق',
    se: 'الجنوب الشرقي',
    s: 'الجنوب',
    sw: 'الجنوب الغربي',
    w: 'الغرب',
    nw: 'الشمال الغربي',
  },
  callFirst: 'الأوقات غير معروفة: اتصل أولًا.',
  mistake: 'هل هناك خطأ؟ أخبر BAR.',
  notes: 'مواعيدي',
};

const herePoster: SheetPack['herePoster'] = {
  subtitle: 'من هنا: أقرب مساعدة لكل حاجة، مشيًا.',
  howTitle: 'كيف تقرأ البوصلة',
  how: [
    'كل دائرة حاجة. الرقم يقول كم دقيقة تمشي.',
    'النقطة في الاتجاه الصحيح. كلما ابتعدت عن الوسط طال المشي.',
    'النقطة الداكنة تساعد في أكثر من حاجة.',
  ],
  hangTitle: 'كيف تعلّقها',
  hangNorth: 'ضع هذه الورقة أو علّقها بحيث يشير حرف ش إلى الشمال.',
  hangFacing: 'علّقها حيث تنظر {towards} ({degrees}°). عندها يكون الأعلى أمامك مباشرة.',
  towards: here?.towards ?? [],
  listTitle: 'من الأقرب؟',
  north: 'ش',
  min: 'د',
  about: '± {minutes}',
  here: 'هنا',
  pace: 'الأوقات على طول الشوارع، 4.5 كم في الساعة. لا تعرف الأوقات؟ اتصل أولًا.',
  compassLabel: 'بوصلة فيها الاتجاه والدقائق إلى أماكن القائمة',
  qrPlace: 'يفتح الرمز هذا المكان في تطبيق الخرائط على هاتفك.',
  mistake: 'هل هناك خطأ؟ قل ذلك هنا عند الاستقبال أو لـ BAR.',
  sources:
    'العناوين: منشور BAR وشركائه، وبحثنا، وOpenStreetMap. الشوارع: © مساهمو OpenStreetMap (ODbL). الخطوط: Atkinson Hyperlegible Next، Noto Sans Arabic (OFL).',
};

const campaign: SheetPack['campaign'] = {
  kind: 'لفترة محدودة، في حيّك',
  where: 'أين',
  over: 'انتهت هذه الحملة.',
  callFirst: 'اتصل أولًا.',
  source: 'المصدر: \u2068{title}\u2069',
  qr: 'كل الأيام والحملات:',
};

const roses: SheetPack['roses'] = {
  title: 'ماذا يوجد في كل حي، وماذا ينقص؟',
  subtitle: 'الأحياء جنبًا إلى جنب: {count}',
  howTitle: 'كيف تقرأ الوردة',
  how: [
    'كل بتلة حاجة. الرقم يعدّ الأماكن، وقد يُحسب مكان واحد لأكثر من حاجة.',
    'البتلة الأطول تعني أماكن أكثر.',
    'الدائرة المتقطعة فراغ: لا مكان معروفًا.',
  ],
  legend: 'الحاجات، من الأعلى مع اتجاه عقارب الساعة',
  scale:
    'لكل الورود المقياس نفسه. أطول بتلة: {longest} من الأماكن. أربعة أضعاف الأماكن تعطي بتلة بضعف الطول.',
  gapMeans: 'الفراغ يعني أننا لا نعرف مكانًا. ربما يوجد مكان.',
  knownTitle: 'من سجل يتابعه أشخاص:',
  known: '\u2068{place}\u2069: {registered} من {all}',
  othersKnown: 'الأحياء الأخرى معًا: {registered} من {all}',
  restFromOsm: 'الأماكن الأخرى من OpenStreetMap. تلك الخريطة ينقصها الكثير.',
  residents: 'السكان في 1 يناير 2019 (Statbel).',
  region: 'منطقة بروكسل',
  regionAs: 'محسوبة على {residents} من السكان',
  facts: 'الأماكن: {places} · الفراغات: {gaps} · السكان: {residents}',
  sources:
    'السكان: Statbel، 2019. الأماكن: © مساهمو OpenStreetMap (ODbL)، ومنشور BAR وشركائه، وبحثنا. الخطوط: Atkinson Hyperlegible Next، Noto Sans Arabic (OFL).',
  exampleTitle: 'وردة مكان واحد',
  exampleSubtitle: 'ثمانية أمثلة: \u2068{place}\u2069',
  exampleHow: [
    'كل بتلة ملوّنة عليها رمز هي حاجة يمكنك الذهاب من أجلها.',
    'البتلة الأطول هي الحاجة الأهم. للوسط اللون نفسه.',
    'الرقم هو الرقم على الخريطة.',
  ],
};

const areaSheet: SheetPack['areaSheet'] = {
  listKind: 'العناوين بحروف كبيرة',
  listNumbers: 'الأرقام هي نفسها على خريطة الحي.',
  callFirst: 'الأوقات غير معروفة: اتصل أولًا.',
  askFirst: 'الأوقات غير معروفة: اسأل أولًا.',
  mistake: 'هل هناك خطأ؟ أخبر BAR.',
  endTitle: 'عن هذه القائمة',
  checkKind: 'قائمة للتحقق مشيًا',
  checkHow: 'ضع علامة في خانة واحدة لكل مكان. اكتب على السطر ما تغيّر.',
  checkBack: 'أعطِ القائمة المملوءة إلى BAR.',
  walkedOn: 'التاريخ',
  walkedBy: 'قام بها',
  right: 'صحيح',
  toCorrect: 'للتصحيح',
  gone: 'لم يعد هنا',
  noAddress: 'رقم البيت غير معروف',
  noPhone: 'الهاتف غير معروف',
  noHours: 'الأوقات غير معروفة',
  noStreet: 'الشارع غير معروف',
  newPlaces: 'أماكن جديدة',
  name: 'الاسم',
  address: 'العنوان',
  phone: 'الهاتف',
  whatFor: 'لأي حاجة ومتى؟',
  listBeside: 'ابحث عن الرقم في القائمة المجاورة.',
};

const around: SheetPack['around'] = {
  how: 'خط يقود من كل عنوان إلى مكانه.',
  onBack: 'على الظهر معلومات أكثر عن كل عنوان.',
  someOnBack: 'على الظهر كل العناوين، ومنها الأرقام التي بلا خط: {count}.',
};

const workshop: SheetPack['workshop'] = {
  title: '\u2068{name}\u2069: ارسم على الخريطة',
  how: [
    'ارسم بقلم عريض. اكتب إلى اليمين في أي مربع هو، وماذا تريد أن تقول.',
    'الأرقام هي أرقام المنشور. لا تكتب أسماء أشخاص ولا عناوينهم.',
  ],
  date: 'التاريخ',
  group: 'المجموعة',
  drawTitle: 'ارسم هكذا',
  signs: {
    newPlace: 'مكان جديد',
    gone: 'لم يعد موجودًا',
    boundary: 'حيّنا ينتهي هنا',
    route: 'طريق نسلكه',
    wish: 'أمنية أو ملاحظة',
  },
  square: 'المربع',
  note: 'ماذا تريد أن تقول؟',
  squares: 'عرض المربع {metres} م.',
  code: 'اترك الرمز والزوايا فارغة: بها تُقرأ الورقة من صورة.',
};

/** Words of printed sheets in Arabic; fetched only to print them. */
export const sheets: SheetPack = {
  ...{ print, panel, leaflet, areaSheet, around, workshop, herePoster, campaign, roses },
};
