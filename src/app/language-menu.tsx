import type { ReactNode } from 'react';
import { DATA_LANGUAGES, type Language } from '../domain/model/identity.ts';
import { directionOf, LANGUAGE_NAMES } from '../i18n/language.ts';
import { OFFERED_LANGUAGES } from '../i18n/offered.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { hrefTo, useView } from '../state/view.ts';
import { PopPanel } from '../ui/pop-panel.tsx';
import './language-menu.css';

const isAtHand = (language: Language): boolean => DATA_LANGUAGES.some((known) => known === language);

/** The languages of the site: the official ones and English at hand where there is room, all of them in a menu. */
export function LanguageMenu(): ReactNode {
  const { messages, language } = useMessages();
  useView((view) => view.address);
  const own = LANGUAGE_NAMES[language];
  return (
    <nav aria-label={messages.site.language} className="site-languages">
      <div className="languages-at-hand">
        {DATA_LANGUAGES.map((candidate) => (
          <LanguageLink key={candidate} language={candidate} current={language}>
            <span className="site-language-code">{candidate}</span>
            <span className="visually-hidden"> {LANGUAGE_NAMES[candidate]}</span>
          </LanguageLink>
        ))}
      </div>
      <PopPanel
        label={`${messages.site.language}: ${own}`}
        icon={
          <>
            <Globe />
            {!isAtHand(language) && (
              <span className="language-own" aria-hidden="true">
                {own}
              </span>
            )}
          </>
        }
      >
        <ul className="language-list">
          {OFFERED_LANGUAGES.map((candidate) => (
            <li key={candidate}>
              <LanguageLink language={candidate} current={language}>
                <span dir={directionOf(candidate)}>{LANGUAGE_NAMES[candidate]}</span>
              </LanguageLink>
            </li>
          ))}
        </ul>
      </PopPanel>
    </nav>
  );
}

function LanguageLink(props: {
  readonly language: Language;
  readonly current: Language;
  readonly children: ReactNode;
}): ReactNode {
  const { language } = props;
  return (
    <a
      href={hrefTo({ language })}
      lang={language}
      hrefLang={language}
      aria-current={language === props.current ? 'true' : undefined}
    >
      {props.children}
    </a>
  );
}

function Globe(): ReactNode {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm6.9 6h-2.9a15 15 0 0 0-1.4-3.6A8 8 0 0 1 18.9 8ZM12 4.1c.8 1.1 1.4 2.4 1.8 3.9h-3.6c.4-1.5 1-2.8 1.8-3.9ZM4.3 14a8 8 0 0 1 0-4h3.4a17 17 0 0 0 0 4H4.3Zm.8 2H8a15 15 0 0 0 1.4 3.6A8 8 0 0 1 5.1 16ZM8 8H5.1a8 8 0 0 1 4.3-3.6A15 15 0 0 0 8 8Zm4 11.9c-.8-1.1-1.4-2.4-1.8-3.9h3.6c-.4 1.5-1 2.8-1.8 3.9Zm2.3-5.9H9.7a15 15 0 0 1 0-4h4.6a15 15 0 0 1 0 4Zm.3 5.6A15 15 0 0 0 16 16h2.9a8 8 0 0 1-4.3 3.6Zm1.7-5.6a17 17 0 0 0 0-4h3.4a8 8 0 0 1 0 4h-3.4Z" />
    </svg>
  );
}
