import type { LanguagePack } from '../../language-pack.ts';

/** Words of drawing on the map, in Turkish. */
export const draw: LanguagePack['draw'] = {
  what: 'Ne çiziyorsunuz?',
  kinds: { place: 'Bir nokta', route: 'Bir yol', boundary: 'Bir sınır' },
  name: 'Adı ne?',
  nameHints: {
    place: 'Örneğin: gölgede bir bank.',
    route: 'Örneğin: okula güvenli yol.',
    boundary: 'Örneğin: mahallemiz dediğimiz yer.',
  },
  drawing: 'Çizim',
  start: 'Haritaya çiz',
  goOn: 'Çizmeye devam et',
  erase: 'Çizimi sil',
  ready: 'Çizim haritada.',
  asPlace: 'Burası insanlara yardım ediyor mu? Anlatın',
  withoutMap: 'Burada çizilecek harita yok. “Başka bir şey”i seçin ve sözle anlatın.',
  problems: {
    corners: 'Önce haritaya çizin.',
    crosses: 'Sınır kendisiyle kesişiyor. Bir noktayı taşıyın.',
    outside: 'Bir nokta Brüksel dışında. Onu taşıyın.',
  },
  steps: {
    place: 'Haritada olduğu yere basın.',
    route: 'Haritada yolun her dönüşüne basın.',
    boundary: 'Haritada sınırın her köşesine basın.',
  },
  close: 'Sınırı kapatmak için ilk noktaya basın.',
  moveCorner: (number) => `${number} numaralı noktanın gideceği yere basın.`,
  count: (corners) => `${corners} nokta`,
  keys: 'Oklar haritayı kaydırır. Enter nokta koyar. Backspace sonuncuyu geri alır.',
  atCross: 'Artı işaretine nokta',
  takeBack: 'Son noktayı geri al',
  done: 'Çizim bitti',
  corner: (number, of) => `Nokta ${number} / ${of}. Oklar taşır, Delete siler.`,
  closes: 'İlk nokta. Sınırı kapatır.',
  shown: {
    title: 'Birlikte çizildi',
    lead: 'İnsanlar bunu mahalle haritasına çizdi. BAR ya da koordinasyon kontrol etti.',
    kinds: { place: 'Yer', route: 'Yol', boundary: 'Sınır' },
    length: (metres, minutes) => `${metres} m, yürüyerek ${minutes} dk`,
    drawnBy: {
      resident: 'Bir mahalleli çizdi',
      actor: 'Mahalledeki bir yer çizdi',
      bar: 'Bir BAR çizdi',
      coordinator: 'Koordinasyon çizdi',
    },
    checked: (date, team) => (team ? `kontrol eden: ${team}, ${date}` : `kontrol tarihi: ${date}`),
    more: 'Siz de bir şey çizin ya da hata bildirin',
    changes: { new: 'Haritada yeni', gone: 'Artık haritada yok' },
  },
};
