import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { hrefTo, NOTHING_CHOSEN, useView } from '../state/view.ts';
import { KeptLink } from './kept-link.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { LookMenu } from './look-menu.tsx';
import { PhoneText } from './phone-text.tsx';
import './site-header.css';

/** Name of the site, its languages, the list and how it looks. */
export function SiteHeader(): ReactNode {
  const { messages } = useMessages();
  useView((view) => view.address);
  return (
    <header className="site-header">
      <a className="site-name" href={hrefTo({ page: { kind: 'start' }, ...NOTHING_CHOSEN })}>
        <img src={`${import.meta.env.BASE_URL}icon.svg`} alt="" width="36" height="36" />
        <span>{messages.site.name}</span>
      </a>
      <LanguageMenu />
      <KeptLink />
      <LookMenu />
    </header>
  );
}

/** The emergency numbers and the way to the page about this map. */
export function SiteFooter(): ReactNode {
  const { messages } = useMessages();
  useView((view) => view.address);
  return (
    <footer className="site-footer">
      <p className="site-emergency">
        <PhoneText text={messages.about.emergency} />
      </p>
      <p className="site-footer-links">
        <a href={hrefTo({ page: { kind: 'moments' }, ...NOTHING_CHOSEN })}>{messages.site.moments}</a>
        <a href={hrefTo({ page: { kind: 'bar' }, ...NOTHING_CHOSEN })}>{messages.site.bar}</a>
        <a href={hrefTo({ page: { kind: 'studio', choices: '' }, ...NOTHING_CHOSEN })}>
          {messages.site.studio}
        </a>
        <a href={hrefTo({ page: { kind: 'propose', area: null, actor: null }, ...NOTHING_CHOSEN })}>
          {messages.site.proposals}
        </a>
        <a href={hrefTo({ page: { kind: 'review', choices: '' }, ...NOTHING_CHOSEN })}>
          {messages.site.review}
        </a>
        <a href={hrefTo({ page: { kind: 'offline' }, ...NOTHING_CHOSEN })}>{messages.site.offline}</a>
        <a href={hrefTo({ page: { kind: 'about' }, ...NOTHING_CHOSEN })}>{messages.site.about}</a>
        <a href={hrefTo({ page: { kind: 'privacy' }, ...NOTHING_CHOSEN })}>{messages.site.privacy}</a>
        <a href={hrefTo({ page: { kind: 'accessibility' }, ...NOTHING_CHOSEN })}>
          {messages.site.accessibility}
        </a>
        <a href={hrefTo({ page: { kind: 'style' }, ...NOTHING_CHOSEN })}>{messages.site.style}</a>
      </p>
    </footer>
  );
}
