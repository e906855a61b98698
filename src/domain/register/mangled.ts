/** Tells whether a sector code has been turned into a number by a spreadsheet: 21004E101 becomes 2.1004E+105. */
export function isMangledCode(text: string): boolean {
  return /^\d([.,]\d+)?E[+-]?\d+$/i.test(text.trim()) && !/^\d{5}E/.test(text.trim());
}

/** Tells whether a telephone number has been turned into a number: +3225125772 becomes 3.22513E+10 or 3225125772. */
export function isMangledPhone(text: string): boolean {
  const plain = text.trim();
  return /^\d([.,]\d+)?E\+?\d+$/i.test(plain) || /^32\d{8,9}$/.test(plain) || /^[1-9]\d{7,8}$/.test(plain);
}

/** Tells whether a house number has been turned into a date: 1-5 becomes 1-mei or 01/05/2026. */
export function isMangledHouseNumber(text: string): boolean {
  return (
    /^\d{1,2}[-/. ](jan|feb|f[ée]v|m[aä]r|mrt|mars|apr|avr|ma[iy]|mei|ju[ni]|juin|juil|jul|aug|ao[uû]|sep|okt|oct|nov|dec|d[ée]c)/i.test(
      text.trim(),
    ) || /^\d{1,2}[-/]\d{1,2}[-/]\d{4}$/.test(text.trim())
  );
}
