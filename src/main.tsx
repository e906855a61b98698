import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { keepChoices, keepReadersPlace, preparePage } from './app/first-page.ts';
import { preferredLanguage } from './i18n/language.ts';
import { OFFERED_LANGUAGES } from './i18n/offered.ts';
import { followEasy } from './state/easy.ts';
import { followLook } from './state/look.ts';
import { followHistory, useView } from './state/view.ts';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/rose-tokens.css';
import './ui/base.css';
import './ui/button.css';
import './ui/easy.css';

/**
 * Draws the site in place of what the build wrote out; that stays until the whole page can be drawn. Not awaited at
 * the top of this module: the code of pages imports it.
 */
async function start(place: HTMLElement): Promise<void> {
  const written = place.firstElementChild !== null;
  if (written) keepChoices();
  if (written) await preparePage(useView.getState().address);
  const restorePlace = written ? keepReadersPlace() : null;
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  restorePlace?.();
}

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no element #app');
followLook();
followEasy(location.search);
followHistory(() => preferredLanguage(navigator.languages, OFFERED_LANGUAGES));
void start(place);
