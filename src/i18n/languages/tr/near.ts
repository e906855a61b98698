import type { LanguagePack } from '../../language-pack.ts';

/** Words of what is near a point, in Turkish. */
export const near: LanguagePack['near'] = {
  ask: 'Yakınımda ne var?',
  other: 'Başka bir nokta seçin',
  street: 'Bir sokak yazın',
  onMap: 'Haritada bir nokta seçin',
  from: (street) => `Yürüyerek, başlangıç: ${street}.`,
  fromMe: 'Yürüyerek, bulunduğunuz yerden.',
  fromPoint: 'Yürüyerek, seçilen noktadan.',
  nearestFirst: 'Önce en yakınlar.',
  reach: 'Haritada 15 dakikalık yürüyüşü göster',
  within: (count, all) => `${all} yerden ${count} tanesi 15 dakika içinde`,
  reachFailed: 'Sokaklar yüklenmiyor. Bunu çizemiyoruz.',
  compass: 'Bu noktadan pusula',
  bar: 'BAR’ım kim?',
  forget: 'Noktayı unut',
};
