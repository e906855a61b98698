import type { LanguagePack } from '../../language-pack.ts';
import { listOf } from '../../list-of.ts';
import { addresses, places } from './counted.ts';

const mostly = (themes: readonly string[] = []): string =>
  themes.length === 0 ? '' : `, çoğu ${themes.join(', ')}`;

/** How a compass is told in Turkish. */
export const compass: LanguagePack['compass'] = {
  actor: (number, primary, others) =>
    `${number === null ? '' : `Numara ${number}. `}Başlıca: ${primary}.${others.length > 0 ? ` Ayrıca: ${listOf('tr', others)}.` : ''}`,
  neighbourhood: (covered, lacking) =>
    `Konulara göre adresler. ${covered.length > 0 ? `${covered.join('; ')}.` : 'Henüz yok.'}${lacking.length > 0 ? ` Adresi olmayanlar: ${listOf('tr', lacking)}.` : ''}`,
  petal: (theme, count) => `${theme}: ${addresses(count)}`,
  choose: 'Bir konu seçin',
  none: 'yok',
};

/** Words of the map in Turkish. */
export const map: LanguagePack['map'] = {
  map: 'Harita. Ok tuşları kaydırır, artı ve eksi yakınlaştırır, uzaklaştırır.',
  zoomIn: 'Yakınlaştır',
  zoomOut: 'Uzaklaştır',
  wholeArea: 'Bütün mahalleyi göster',
  wholeRegion: 'Bütün Brüksel’i göster',
  contributors: 'OpenStreetMap katkıcıları',
  twoFingers: 'Haritayı iki parmakla kaydırın',
  keyAndWheel: (key) => `${key} tuşunu basılı tutup tekerleği çevirin`,
  close: 'Kapat',
  places,
  cluster: (count, themes) => `birbirine yakın ${places(count)}${mostly(themes)}. Yakınlaştır.`,
  sameAddress: (count, themes) => `bu adreste ${places(count)}${mostly(themes)}`,
  numbered: (number, name) => `${number} ${name}`,
  neighbourhood: (name, count) => `${name}, ${count}`,
  pointHere: 'Bu nokta',
  fromHere: 'Buradan ne kadar uzak?',
  missing: 'Burada eksik bir yer mi var?',
  bar: 'BAR’ım kim?',
  cross: 'Artı işaretini noktanıza getirin. Oklar haritayı kaydırır, Enter seçer.',
  choosePoint: 'Bu noktayı seç',
  stop: 'Dur',
  minutes: (count) => `${count} dk`,
};

/** Words about opening hours in Turkish. */
export const hours: LanguagePack['hours'] = {
  openUntil: (time) => `Şu an açık, kapanış ${time}`,
  openAlways: 'Gece gündüz açık',
  open: 'Şu an açık',
  closed: 'Şu an kapalı',
  opensToday: (time) => `Kapalı, bugün saat ${time} açılır`,
  opensTomorrow: (time) => `Kapalı, yarın saat ${time} açılır`,
  opensOn: (day, time) => `Kapalı, ${day} saat ${time} açılır`,
  ask: 'Gelmeden önce sorun',
  unknown: 'Saatler bilinmiyor, önce arayın',
  today: 'bugün',
  tomorrow: 'yarın',
  dayClosed: 'kapalı',
  dayAsk: (times) => `${times} (önce sorun)`,
  week: 'Bu haftanın saatleri',
  fromSource: (text) => `Kaynakta yazdığı gibi: ${text}`,
  note: 'Saatler değişebilir. Emin değilseniz önce arayın.',
  closedForNow: 'Şimdilik kapalı. Ne zamana kadar, bilmiyoruz.',
  closedUntil: (date) => `Şimdilik kapalı, son gün ${date}.`,
  closedFrom: (from, until) =>
    until === null ? `Şimdilik kapalı, ilk gün ${from}.` : `Şimdilik kapalı: ${from} – ${until}.`,
  holidays: {
    'new-year': 'Yılbaşı',
    'easter-monday': 'Paskalya pazartesisi',
    'labour-day': 'İşçi Bayramı',
    ascension: 'Yükseliş Günü',
    'whit-monday': 'Pentekost pazartesisi',
    'national-day': 'Ulusal Bayram',
    assumption: 'Meryem Ana’nın göğe alınışı',
    'all-saints': 'Azizler Günü',
    armistice: 'Ateşkes Günü',
    christmas: 'Noel',
  },
};

/** Short words of a line of hours in Turkish. */
export const hoursLine: LanguagePack['hoursLine'] = {
  days: { Mo: 'Pzt', Tu: 'Sal', We: 'Çar', Th: 'Per', Fr: 'Cum', Sa: 'Cmt', Su: 'Paz' },
  publicHolidays: 'resmî tatiller',
  closed: 'kapalı',
};

/** Words of the print view in Turkish. */
export const printPage: LanguagePack['printPage'] = {
  title: 'Yazdır',
  heading: 'Yazdır: {name}',
  print: 'Yazdır',
  hint: {
    a3: 'A3, iki yüz, kısa kenardan çevirin, %100.',
    list: 'A4 dik, tek veya iki yüz, %100.',
    checklist: 'A4 dik, tek yüz, %100.',
    a4: 'A4, iki yüz, kısa kenardan çevirin, %100. İkiye katlayın.',
    'poster-a2': 'A2, tek yüz, %100.',
    'a3-map': 'A3, arka yüzü varsa iki yüz, %100.',
    workshop: 'A3, tek yüz, %100.',
    theme: 'A4, iki yüz, kısa kenardan çevirin, %100. Üçe katlayın.',
    roses: 'İlk sayfa A3, ikinci A4, tek yüz, %100.',
    here: 'A4 dik, tek yüz, %100.',
    campaign: 'A4, tek yüz, %100. Üçe kesin.',
  },
  back: 'Mahalleye dön',
  otherSheets: 'Diğer sayfalar',
  sheets: {
    a3: 'Harita ve liste, A3',
    a4: 'Harita ve liste, A4',
    'poster-a2': 'Mahalle afişi, A2',
    list: 'Büyük harflerle liste',
    checklist: 'Yürüyerek kontrol listesi',
    'a3-map': 'Çevresinde metinle harita, A3',
    workshop: 'Üzerine çizilecek harita, A3',
  },
  side: 'Sayfa {page} / {pages}',
  furtherPage: 'Liste uzun: ayrı bir sayfa eklenir.',
  failed: 'Bu sayfa hazırlanamıyor.',
  otherLanguages: 'Bu sayfa henüz dilinizde yok. Başka bir dil seçin:',
};
