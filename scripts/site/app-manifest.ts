import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/domain/model/identity.ts';
import { directionOf } from '../../src/i18n/language.ts';
import { LIST_MESSAGES } from '../../src/i18n/list-messages.ts';
import { MESSAGES, OFFERED } from './site-words.ts';

/** Colours of the light look in src/ui/tokens.css; the page itself sets those of another look. */
const BAND = '#0f4c5c';
const PAPER = '#faf8f4';

const ICONS = [
  { name: 'icon-192', sizes: '192x192', purpose: 'any' },
  { name: 'icon-512', sizes: '512x512', purpose: 'any' },
  { name: 'icon-maskable-192', sizes: '192x192', purpose: 'maskable' },
  { name: 'icon-maskable-512', sizes: '512x512', purpose: 'maskable' },
] as const;

/** Gives what a device needs to know to install the site, in a language (W3C Web Application Manifest). */
function appManifest(language: Language, base: string): object {
  const { site, start, here } = MESSAGES[language];
  const address = (path: string): string => `${base}${language}${path}`;
  const iconOf = (name: string) => ({ src: `${base}icons/${name}.png`, type: 'image/png' });
  const shortcut = (name: string, path: string) => ({
    name,
    url: address(path),
    icons: [{ ...iconOf('icon-192'), sizes: '192x192' }],
  });
  return {
    id: base,
    name: `${site.name}: ${start.title}`,
    short_name: site.name,
    description: site.description,
    lang: language,
    dir: directionOf(language),
    start_url: address(''),
    scope: base,
    display: 'standalone',
    theme_color: BAND,
    background_color: PAPER,
    icons: ICONS.map(({ name, sizes, purpose }) => ({ ...iconOf(name), sizes, purpose })),
    shortcuts: [
      shortcut(site.guide, '/guide'),
      shortcut(here.title, '/here'),
      shortcut(LIST_MESSAGES[language].title, '/list'),
      shortcut(site.moments, '/moments'),
    ],
  };
}

/** Writes `app.webmanifest` of each offered language into `dist/`. */
export function writeAppManifests(root: string, base: string): void {
  for (const language of OFFERED) {
    const file = join(root, 'dist', language, 'app.webmanifest');
    writeFileSync(file, `${JSON.stringify(appManifest(language, base), null, 2)}\n`);
  }
}
