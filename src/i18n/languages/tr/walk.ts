import type { LanguagePack } from '../../language-pack.ts';

/** Words of the page for a walk, in Turkish. */
export const walk: LanguagePack['walk'] = {
  titleIn: (area) => `${area} içinde kontrol`,
  lead: 'Her yerde gördüğüne dokun. Geri almak için yeniden dokun.',
  done: (done, all) => `${all} yerden ${done} tanesi kontrol edildi`,
  ofStreet: (done, all) => `${done}/${all}`,
  unplaced: 'Adresi yok',
  marks: { right: 'Doğru', correct: 'Bir yanlış var', gone: 'Artık yok' },
  sayWhat: 'Neyin yanlış olduğunu söyle',
  corrected: 'Önerin hazır.',
  remark: 'Geçerken görüldü: burada bir şey doğru değil.',
  endTitle: 'Yürüyüş bitti mi?',
  endLead: 'Dokunduğun her şey öneri olur. Sonra gönderirsin.',
  finish: 'Öneri yap',
  kept: 'Yalnızca bu cihazda saklandı. İnternet olmadan da çalışır.',
  notKept: 'Bu cihaz hiçbir şey saklamıyor. Sayfayı kapatmadan bitir.',
};
