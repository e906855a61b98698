import type { Page } from '@playwright/test';

/** Chunk that holds the English words of every page. */
const ENGLISH_CHUNK = /\/assets\/en-[\w-]+\.js$/;

/** Makes a text about 40 per cent longer, with accents above and below: “Map” → “Máp̣ ~~”. In the page's own code. */
const LENGTHEN = `
const accents = { a: 'á', e: 'ê', i: 'ï', o: 'ö', u: 'ů', y: 'ÿ', c: 'ç', n: 'ñ', A: 'Å', E: 'É', S: 'Š' };
const longer = (text) =>
  text.replace(/[aeiouycnAES]/g, (letter) => accents[letter]) + ' ' + 'łong '.repeat(Math.ceil(text.length * 0.08)).trim();
const pseudo = (value) => {
  if (typeof value === 'string') return longer(value);
  if (typeof value === 'function') return (...given) => longer(String(value(...given)));
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, pseudo(child)]));
};`;

/** Lets the page speak a made-up language in place of English: longer and accented, so that what is cut off shows. */
export async function speakPseudo(page: Page): Promise<void> {
  await page.route(ENGLISH_CHUNK, async (route) => {
    const url = new URL(route.request().url());
    const text = await (await route.fetch()).text();
    const exported = /export\{(?<local>[\w$]+) as en\}/.exec(text)?.groups?.['local'];
    if (!exported) throw new Error(`${url.pathname} does not export the English words`);
    const body = text.replace(
      /export\{[^}]*\};?\s*$/,
      `${LENGTHEN}\nconst spoken = pseudo(${exported});export{spoken as en};`,
    );
    await route.fulfill({ contentType: 'text/javascript', body });
  });
}
