import type { LanguagePack } from '../../language-pack.ts';

/** Words about working without network in Turkish. */
export const offline: LanguagePack['offline'] = {
  lead: 'Baktıklarınızı bu cihazda saklarız. Böylece internetsiz de yardım bulursunuz.',
  without: (number, date) => `İnternetsiz: ${date} tarihli ${number}. baskıyı görüyorsunuz.`,
  withoutShort: 'İnternet bağlantınız yok.',
  connected: 'İnternete bağlısınız.',
  details: 'Burada neyim var?',
  newer: 'Yeni bir baskı var.',
  reload: 'Yeni baskıyı göster',
  keptTitle: 'Bu cihazda',
  keptNone: 'Henüz mahalle yok. Bir mahalle açın, saklayalım.',
  map: 'Brüksel’in haritası ve sokakları',
  noMap: 'Harita henüz bu cihazda değil.',
  size: (megabytes) => `Toplam ${megabytes}\u00a0MB.`,
  regionTitle: 'Bütün Brüksel',
  regionLead: 'Bütün mahalleler, bütün yerler ve harita.',
  keep: (megabytes) => `Bütün Brüksel’i bu cihazda sakla (${megabytes}\u00a0MB)`,
  keeping: (done, total) => `${total}\u00a0MB’nin ${done}\u00a0MB’si saklandı`,
  cancel: 'Durdur',
  whole: 'Bütün Brüksel bu cihazda.',
  remove: 'Her şeyi bu cihazdan sil',
  removed: 'Her şey silindi. Siz isteyene kadar bir şey saklamayız.',
  install: 'Buurtkompas’ı ana ekranınıza koyun: tarayıcınızın menüsüne bakın.',
  asleep: 'Veri tasarrufu açık. Siz isteyene kadar bir şey saklamayız.',
  failures: {
    full: 'Bu cihaz dolu. İnternetle her şey çalışır.',
    blocked: 'Bu cihaz saklamaya izin vermiyor. İnternetle her şey çalışır.',
    unreachable: 'Her şey gelmedi. Gelenler kalır. Sonra yeniden deneyin.',
    cancelled: 'Durduruldu. Gelenler kalır.',
    unsupported: 'Bu tarayıcı bir şey saklayamaz. İnternetle her şey çalışır.',
  },
};
