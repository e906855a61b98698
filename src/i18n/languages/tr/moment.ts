import type { LanguagePack } from '../../language-pack.ts';

/** Words of moments and campaigns in Turkish. */
export const moment: LanguagePack['moment'] = {
  title: 'Belli günlerde',
  lead: 'Pazarlar, mahalle şenlikleri, danışma günleri ve BRI-Co; tarih ve yeriyle.',
  here: 'Yakında bu mahallede',
  coming: 'Yakında',
  none: 'Bildiğimiz kadarıyla şu an planlanan bir şey yok.',
  past: 'Geçmiş',
  running: 'Şu an sürüyor',
  archive: 'Önceki kampanyalar',
  all: 'Bütün günler ve kampanyalar',
  calendar: 'Takviminizde izleyin (iCal)',
  calendarNote: 'Bu bağlantı değişmez. Takviminiz yeni tarihleri buradan alır.',
  kinds: { market: 'Pazar', 'bri-co': 'BRI-Co', permanence: 'Danışma günü', feast: 'Mahalle şenliği' },
  until: (from, until) => `${from} – ${until}`,
  times: (from, to) => `saat ${from}–${to}`,
  weekly: (days) => `her ${days}`,
  map: 'Haritada göster',
  source: (title) => `Kaynak: ${title}`,
  more: 'Bu kampanya hakkında daha fazla',
  filter: 'Katılan yerleri göster',
  print: 'Bu kampanyanın kartını yazdır',
  placesTitle: 'Nerede',
};
