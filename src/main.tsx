import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { preferredLanguage } from './i18n/language.ts';
import { OFFERED_LANGUAGES } from './i18n/offered.ts';
import { followLook } from './state/look.ts';
import { followHistory } from './state/view.ts';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/rose-tokens.css';
import './ui/base.css';
import './ui/button.css';

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no element #app');
followLook();
followHistory(() => preferredLanguage(navigator.languages, OFFERED_LANGUAGES));
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
