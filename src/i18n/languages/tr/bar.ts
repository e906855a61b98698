import type { LanguagePack } from '../../language-pack.ts';

/** Words of the page that tells whose BAR a point has, in Turkish. */
export const bar: LanguagePack['bar'] = {
  title: 'Benim BAR’ım kim?',
  lead: 'BAR, insanlara giden sosyal çalışanlardır. Her mahallenin bir ev sahibi kurumu var.',
  fromMyPlace: 'Bulunduğum yerden ara',
  privacy: 'Konumunuz bu cihazda kalır.',
  asking: 'Cihazınıza nerede olduğunuzu soruyoruz…',
  refused: 'Cihazınız konumunuzu vermedi. Aşağıdan bir mahalle seçin.',
  unavailable: 'Cihazınız konumunuzu bilmiyor. Aşağıdan bir mahalle seçin.',
  outside: 'Brüksel’de değilsiniz. Aşağıdan bir mahalle seçin.',
  byName: 'Ya da bir mahalle seçin',
  inside: (area) => `Bu nokta ${area} mahallesinde.`,
  nearest: (area, metres) => `En yakın mahalle ${area}, düz çizgide ${metres} m.`,
  none: 'Bu nokta BAR mahallelerinin dışında.',
  host: (name) => `Ev sahibi kurum: ${name}.`,
  noHost: 'Bu mahallenin ev sahibi kurumunu bilmiyoruz.',
  reach: 'BAR’ı orada sorun.',
  noNumber: 'Bu kurumun telefon numarasını bilmiyoruz.',
  openHost: 'Bu kurum hakkında',
  openArea: 'Bu mahalledeki yerleri göster',
  helpLine: 'Biriyle konuşmak ister misiniz? Hallo? Welzijnswerk’i arayın: 0800 35 243.',
  helpSource: 'Numaranın kaynağı: Brulocalis, 2020.',
  street: 'Bir sokak yazın',
  proposal: 'Sınırlar bir öneridir. Ev sahibi kurumlar BAR raporlarından alındı.',
};
