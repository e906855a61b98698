import type { ReactNode } from 'react';
import { NeighbourhoodRose } from '../../compass/neighbourhood-rose.tsx';
import { officialName } from '../../domain/directory/naming.ts';
import type { NeighbourhoodFeature, NeighbourhoodProperties } from '../../domain/model/area.ts';
import type { Language } from '../../domain/model/identity.ts';
import { dataLanguageFor } from '../../domain/model/reading-order.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import { useMessages } from '../../i18n/use-messages.tsx';
import { areaHref, highlight, hrefTo, useView } from '../../state/view.ts';
import './neighbourhood-list.css';

/** All neighbourhoods as links, each with its compass, its municipality and its number of actors. */
export function NeighbourhoodList(props: {
  readonly neighbourhoods: readonly NeighbourhoodFeature[];
  readonly themeWords: Readonly<Record<string, string>>;
}): ReactNode {
  const { messages, language } = useMessages();
  const sorted = [...props.neighbourhoods].sort((a, b) =>
    nameOf(a.properties, language).localeCompare(nameOf(b.properties, language), dataLanguageFor(language)),
  );
  return (
    <section aria-labelledby="neighbourhoods-title" className="neighbourhoods">
      <h2 id="neighbourhoods-title">{messages.start.neighbourhoods(sorted.length)}</h2>
      <p className="note">{messages.start.proposal}</p>
      <a
        className="button"
        href={hrefTo({ page: { kind: 'compare', measure: 'count' }, query: '', at: null })}
      >
        {messages.compare.title}
      </a>
      <ul className="neighbourhood-list">
        {sorted.map(({ properties }) => (
          <NeighbourhoodItem key={properties.id} neighbourhood={properties} themeWords={props.themeWords} />
        ))}
        <li className="neighbourhood-item">
          <a href={areaHref('region')}>
            <span className="neighbourhood-name">{messages.start.rest}</span>
            <span className="note">{messages.start.restNote}</span>
          </a>
        </li>
      </ul>
    </section>
  );
}

function nameOf(neighbourhood: NeighbourhoodProperties, language: Language): string {
  return officialName(neighbourhood, language)?.text ?? neighbourhood.id;
}

function NeighbourhoodItem(props: {
  readonly neighbourhood: NeighbourhoodProperties;
  readonly themeWords: Readonly<Record<string, string>>;
}): ReactNode {
  const { neighbourhood } = props;
  const { messages, language } = useMessages();
  const lit = useView((view) => view.highlighted === neighbourhood.id);
  const themes = useView((view) => view.address.themes);
  const [theme] = themes;
  const municipality = officialName(
    { name_nl: neighbourhood.municipality_nl, name_fr: neighbourhood.municipality_fr },
    language,
  );
  const count =
    theme && themes.length === 1 ? (neighbourhood.theme_counts[theme] ?? 0) : neighbourhood.actor_count;
  return (
    <li className="neighbourhood-item" data-highlighted={lit || undefined}>
      <a
        href={areaHref(neighbourhood.id)}
        onPointerEnter={() => highlight(neighbourhood.id)}
        onPointerLeave={() => highlight(null)}
        onFocus={() => highlight(neighbourhood.id)}
        onBlur={() => highlight(null)}
      >
        <span className="neighbourhood-rose" aria-hidden="true">
          <NeighbourhoodRose
            counts={neighbourhood.theme_counts}
            labels={props.themeWords}
            language={language}
            selected={themes}
            sizePx={96}
          />
        </span>
        <span className="neighbourhood-words">
          <span className="neighbourhood-name">
            <InLanguage language={officialName(neighbourhood, language)?.language}>
              {nameOf(neighbourhood, language)}
            </InLanguage>
          </span>
          <span className="neighbourhood-facts">
            <InLanguage language={municipality?.language}>{municipality?.text}</InLanguage>
          </span>
          <span className="neighbourhood-facts">{messages.start.actors(count)}</span>
        </span>
      </a>
    </li>
  );
}
