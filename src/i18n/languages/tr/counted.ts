/** A number of places; Turkish keeps the singular after a number. */
export const places = (count: number): string => `${count} yer`;

/** A number of addresses. */
export const addresses = (count: number): string => (count === 0 ? 'yok' : `${count} adres`);

/** A number of minutes. */
export const minutes = (count: number): string => `${count} dakika`;

/** A number of gaps. */
export const gaps = (count: number): string => (count === 0 ? 'boşluk yok' : `${count} boşluk`);

/** A number of results. */
export const results = (count: number): string => `${count} sonuç`;
