import type { ReactNode } from 'react';
import { catalogue } from '../../catalogue/catalogue.ts';
import { CHANGES_MESSAGES } from '../../i18n/changes-messages.ts';
import { formatDate, formatNumber } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useResource } from '../../state/resource.ts';
import { hrefTo } from '../../state/view.ts';
import { Band } from '../../ui/band.tsx';
import './about-page.css';

/** What this map is, how its areas and actors came about, and whose data it uses. */
export function AboutPage(): ReactNode {
  const { messages, language } = useMessages();
  const manifest = useResource('manifest', catalogue.manifest);
  const { about } = messages;
  return (
    <article className="about-page">
      <Band>
        <h1 tabIndex={-1}>{about.title}</h1>
      </Band>
      {[about.what, about.areas, about.actors, about.privacy, about.offline, about.emergency].map((text) => (
        <p key={text}>{text}</p>
      ))}
      {manifest.status === 'ready' && (
        <>
          <p>
            {about.edition(manifest.value.edition.number, formatDate(manifest.value.edition.date, language))}.{' '}
            {about.counts(
              formatNumber(manifest.value.counts.actors_in_neighbourhoods, language),
              formatNumber(manifest.value.counts.actors, language),
            )}
          </p>
          <p>
            <a className="button" href={hrefTo({ page: { kind: 'changes', since: null } })}>
              {CHANGES_MESSAGES[language].title}
            </a>
          </p>
          <h2>{about.sources}</h2>
          <ul className="about-sources">
            {manifest.value.sources.map((source) => (
              <li key={source.id}>
                <span className="about-source-title">{source.title}</span>
                <span>{about.source(source.publisher, source.date, source.licence)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}
