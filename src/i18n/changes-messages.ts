import type { ChangeKind } from '../domain/model/edition-record.ts';
import type { Language } from '../domain/model/identity.ts';

/** Words of the page, and of the insert, that tell what changed since an edition. Placeholders stand in braces. */
export interface ChangesMessages {
  readonly title: string;
  readonly lead: string;
  /** {number} and {date} of the newest edition */
  readonly now: string;
  /** {number} and {date} of the edition on paper */
  readonly since: string;
  readonly choose: string;
  readonly show: string;
  readonly nothing: string;
  /** there is no edition before this one */
  readonly first: string;
  /** {number} of an edition of which nothing was kept */
  readonly unknown: string;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  /** {name} of before */
  readonly before: string;
  /** {number} of before */
  readonly oldNumber: string;
  /** {number} of the edition on the paper whose code was read */
  readonly paperIsNew: string;
  readonly paperIsOld: string;
  readonly seeChanges: string;
}

export const CHANGES_MESSAGES: Readonly<Record<Language, ChangesMessages>> = {
  nl: {
    title: 'Wat is er veranderd?',
    lead: 'Heb je een plan op papier? Zoek het nummer van de uitgave op het plan.',
    now: 'De nieuwste uitgave is nummer {number}, van {date}.',
    since: 'Sinds uitgave {number} van {date}',
    choose: 'Uitgave op je papier',
    show: 'Toon wat er veranderde',
    nothing: 'Er is niets veranderd. Je papier klopt nog.',
    first: 'Er is nog geen oudere uitgave. Je papier is de eerste.',
    unknown: 'Van uitgave {number} hebben we niets bewaard. Kies een andere.',
    kinds: {
      new: 'Nieuw',
      closed: 'Gesloten',
      gone: 'Niet meer op de lijst',
      moved: 'Verhuisd',
      renamed: 'Andere naam',
      corrected: 'Gegevens verbeterd',
      renumbered: 'Ander nummer',
    },
    before: 'Vroeger: {name}',
    oldNumber: 'Vroeger nummer {number}',
    paperIsNew: 'Je papier is uitgave {number}, de nieuwste.',
    paperIsOld: 'Je papier is uitgave {number}. Er is een nieuwere.',
    seeChanges: 'Wat is er veranderd?',
  },
  fr: {
    title: 'Qu’est-ce qui a changé\u00a0?',
    lead: 'Vous avez un plan sur papier\u00a0? Cherchez le numéro de l’édition sur le plan.',
    now: 'La dernière édition est la numéro {number}, du {date}.',
    since: 'Depuis l’édition {number} du {date}',
    choose: 'Édition sur votre papier',
    show: 'Montrer ce qui a changé',
    nothing: 'Rien n’a changé. Votre papier est encore juste.',
    first: 'Il n’y a pas encore d’édition plus ancienne. La vôtre est la première.',
    unknown: 'Nous n’avons rien gardé de l’édition {number}. Choisissez-en une autre.',
    kinds: {
      new: 'Nouveau',
      closed: 'Fermé',
      gone: 'N’est plus sur la liste',
      moved: 'A déménagé',
      renamed: 'Autre nom',
      corrected: 'Données corrigées',
      renumbered: 'Autre numéro',
    },
    before: 'Avant\u00a0: {name}',
    oldNumber: 'Avant, numéro {number}',
    paperIsNew: 'Votre papier est l’édition {number}, la dernière.',
    paperIsOld: 'Votre papier est l’édition {number}. Il y en a une plus récente.',
    seeChanges: 'Qu’est-ce qui a changé\u00a0?',
  },
  en: {
    title: 'What has changed?',
    lead: 'Do you have a plan on paper? Look for the number of the edition on it.',
    now: 'The newest edition is number {number}, of {date}.',
    since: 'Since edition {number} of {date}',
    choose: 'Edition on your paper',
    show: 'Show what changed',
    nothing: 'Nothing has changed. Your paper is still right.',
    first: 'There is no older edition yet. Yours is the first.',
    unknown: 'We kept nothing of edition {number}. Choose another one.',
    kinds: {
      new: 'New',
      closed: 'Closed',
      gone: 'No longer on the list',
      moved: 'Moved',
      renamed: 'Other name',
      corrected: 'Details put right',
      renumbered: 'Other number',
    },
    before: 'Before: {name}',
    oldNumber: 'Before, number {number}',
    paperIsNew: 'Your paper is edition {number}, the newest.',
    paperIsOld: 'Your paper is edition {number}. There is a newer one.',
    seeChanges: 'What changed?',
  },
  ar: {
    title: 'ماذا تغيّر؟',
    lead: 'هل لديك خريطة ورقية؟ ابحث عن رقم الطبعة عليها.',
    now: 'أحدث طبعة رقمها {number}، بتاريخ {date}.',
    since: 'منذ الطبعة {number} بتاريخ {date}',
    choose: 'الطبعة المكتوبة على ورقتك',
    show: 'اعرض ما تغيّر',
    nothing: 'لم يتغيّر شيء. ورقتك ما زالت صحيحة.',
    first: 'لا توجد طبعة أقدم بعد. طبعتك هي الأولى.',
    unknown: 'لم نحفظ شيئًا من الطبعة {number}. اختر طبعة أخرى.',
    kinds: {
      new: 'جديد',
      closed: 'مغلق',
      gone: 'لم يعد في القائمة',
      moved: 'انتقل',
      renamed: 'اسم آخر',
      corrected: 'بيانات مصحّحة',
      renumbered: 'رقم آخر',
    },
    before: 'سابقًا: {name}',
    oldNumber: 'الرقم السابق {number}',
    paperIsNew: 'ورقتك هي الطبعة {number}، وهي الأحدث.',
    paperIsOld: 'ورقتك هي الطبعة {number}. هناك طبعة أحدث.',
    seeChanges: 'ما الذي تغيّر؟',
  },
  tr: {
    title: 'Ne değişti?',
    lead: 'Elinizde kâğıt harita mı var? Üzerindeki baskı numarasına bakın.',
    now: 'En yeni baskının numarası {number}, tarihi {date}.',
    since: '{number} numaralı baskıdan beri ({date})',
    choose: 'Kâğıdınızdaki baskı',
    show: 'Değişenleri göster',
    nothing: 'Hiçbir şey değişmedi. Kâğıdınız hâlâ doğru.',
    first: 'Henüz daha eski bir baskı yok. Sizinki ilk baskı.',
    unknown: '{number} numaralı baskıdan bir şey saklamadık. Başka bir baskı seçin.',
    kinds: {
      new: 'Yeni',
      closed: 'Kapandı',
      gone: 'Artık listede yok',
      moved: 'Taşındı',
      renamed: 'Adı değişti',
      corrected: 'Bilgileri düzeltildi',
      renumbered: 'Numarası değişti',
    },
    before: 'Önceki adı: {name}',
    oldNumber: 'Önceki numarası {number}',
    paperIsNew: 'Kâğıdınız {number}. baskı, en yenisi.',
    paperIsOld: 'Kâğıdınız {number}. baskı. Daha yenisi var.',
    seeChanges: 'Ne değişti?',
  },
  es: {
    title: '¿Qué ha cambiado?',
    lead: '¿Tiene un plano en papel? Busque en él el número de la edición.',
    now: 'La edición más nueva es la número {number}, del {date}.',
    since: 'Desde la edición {number} del {date}',
    choose: 'Edición de su papel',
    show: 'Mostrar lo que cambió',
    nothing: 'Nada ha cambiado. Su papel sigue siendo correcto.',
    first: 'Aún no hay una edición anterior. La suya es la primera.',
    unknown: 'No guardamos nada de la edición {number}. Elija otra.',
    kinds: {
      new: 'Nuevo',
      closed: 'Cerrado',
      gone: 'Ya no está en la lista',
      moved: 'Se ha mudado',
      renamed: 'Otro nombre',
      corrected: 'Datos corregidos',
      renumbered: 'Otro número',
    },
    before: 'Antes: {name}',
    oldNumber: 'Antes, número {number}',
    paperIsNew: 'Su papel es la edición {number}, la más nueva.',
    paperIsOld: 'Su papel es la edición {number}. Hay una más nueva.',
    seeChanges: '¿Qué ha cambiado?',
  },
  uk: {
    title: 'Що змінилося?',
    lead: 'Маєте план на папері? Знайдіть на ньому номер видання.',
    now: 'Найновіше видання має номер {number}, від {date}.',
    since: 'Після видання {number} від {date}',
    choose: 'Видання на вашому папері',
    show: 'Показати, що змінилося',
    nothing: 'Нічого не змінилося. Ваш папір досі правильний.',
    first: 'Старішого видання ще немає. Ваше перше.',
    unknown: 'Ми нічого не зберегли з видання {number}. Виберіть інше.',
    kinds: {
      new: 'Нове',
      closed: 'Закрито',
      gone: 'Більше немає у списку',
      moved: 'Переїхало',
      renamed: 'Інша назва',
      corrected: 'Дані виправлено',
      renumbered: 'Інший номер',
    },
    before: 'Раніше: {name}',
    oldNumber: 'Раніше номер {number}',
    paperIsNew: 'Ваш аркуш — випуск {number}, найновіший.',
    paperIsOld: 'Ваш аркуш — випуск {number}. Є новіший.',
    seeChanges: 'Що змінилося?',
  },
  ru: {
    title: 'Что изменилось?',
    lead: 'У вас есть план на бумаге? Найдите на нём номер издания.',
    now: 'Новейшее издание: номер {number}, от {date}.',
    since: 'После издания {number} от {date}',
    choose: 'Издание на вашей бумаге',
    show: 'Показать, что изменилось',
    nothing: 'Ничего не изменилось. Ваша бумага ещё верна.',
    first: 'Более старого издания пока нет. Ваше первое.',
    unknown: 'Мы ничего не сохранили от издания {number}. Выберите другое.',
    kinds: {
      new: 'Новое',
      closed: 'Закрыто',
      gone: 'Больше нет в списке',
      moved: 'Переехало',
      renamed: 'Другое название',
      corrected: 'Данные исправлены',
      renumbered: 'Другой номер',
    },
    before: 'Раньше: {name}',
    oldNumber: 'Раньше номер {number}',
    paperIsNew: 'Ваш лист — выпуск {number}, самый новый.',
    paperIsOld: 'Ваш лист — выпуск {number}. Есть более новый.',
    seeChanges: 'Что изменилось?',
  },
};
