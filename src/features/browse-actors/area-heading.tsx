import type { ReactNode } from 'react';
import { printsUrl } from '../../catalogue/built.ts';
import { catalogue } from '../../catalogue/catalogue.ts';
import { NeighbourhoodRose } from '../../compass/neighbourhood-rose.tsx';
import { officialName, otherName } from '../../domain/directory/naming.ts';
import type { NeighbourhoodProperties } from '../../domain/model/area.ts';
import type { ThemeId } from '../../domain/model/identity.ts';
import { dataLanguageFor } from '../../domain/model/reading-order.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import { formatNumber } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useResource } from '../../state/resource.ts';
import { hrefTo } from '../../state/view.ts';
import { Band } from '../../ui/band.tsx';
import { ThemeLeafletLink } from './theme-leaflet-link.tsx';

/** The title block and front panel of a neighbourhood: its names, municipality, count and rose, its host, the way to paper. */
export function AreaHeading(props: {
  readonly neighbourhood: NeighbourhoodProperties;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}): ReactNode {
  const { messages } = useMessages();
  const { neighbourhood } = props;
  return (
    <div className="area-heading">
      <AreaBand {...props} />
      <div className="area-panel">
        {neighbourhood.hosting_partner && (
          <p className="area-host">{messages.area.host(neighbourhood.hosting_partner)}</p>
        )}
        <p className="note">{messages.area.confidence[neighbourhood.confidence]}</p>
        <p className="area-paper">
          <a
            className="button"
            href={hrefTo({ page: { kind: 'sheet', sheet: { kind: 'a3', area: neighbourhood.id } } })}
          >
            {messages.area.print}
          </a>
          <a
            className="button"
            href={hrefTo({ page: { kind: 'studio', choices: `area=${neighbourhood.id}` } })}
          >
            {messages.site.studio}
          </a>
          <ThemeLeafletLink area={neighbourhood.id} themeWords={props.themeWords} />
          <ReadyFlyer neighbourhood={neighbourhood.id} />
        </p>
      </div>
    </div>
  );
}

function AreaBand(props: {
  readonly neighbourhood: NeighbourhoodProperties;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}): ReactNode {
  const { messages, language } = useMessages();
  const { neighbourhood } = props;
  const name = officialName(neighbourhood, language);
  const other = otherName({ ...neighbourhood, name: neighbourhood.name_fr }, language);
  const town = officialName(
    { name_nl: neighbourhood.municipality_nl, name_fr: neighbourhood.municipality_fr },
    language,
  );
  return (
    <Band
      back={{ href: hrefTo({ page: { kind: 'start' }, query: '', at: null }), label: messages.site.home }}
    >
      <div className="band-title">
        <h1 tabIndex={-1}>
          <InLanguage language={name?.language}>{name?.text}</InLanguage>
        </h1>
        {other && (
          <p className="band-other">
            <InLanguage language={other.language}>{other.text}</InLanguage>
          </p>
        )}
        <p className="band-facts">
          {town && <InLanguage language={town.language}>{town.text}</InLanguage>}
          {town && ' · '}
          {messages.start.actors(neighbourhood.actor_count)}
        </p>
        <p className="band-facts">
          {messages.area.population(formatNumber(neighbourhood.population_2019, language))}
        </p>
        <NeighbourhoodRose
          counts={neighbourhood.theme_counts}
          labels={props.themeWords}
          language={language}
          sizePx={112}
        />
      </div>
    </Band>
  );
}

/** Leads to the ready PDF in the reader's language when one was made. */
function ReadyFlyer(props: { readonly neighbourhood: string }): ReactNode {
  const { messages, language } = useMessages();
  const prints = useResource('prints', catalogue.prints);
  if (prints.status !== 'ready') return null;
  const flyer = prints.value.flyers.find(
    ({ areas, language: printed, sheet }) =>
      sheet === 'a3' && areas[0] === props.neighbourhood && printed === dataLanguageFor(language),
  );
  return flyer ? (
    <a className="button" href={printsUrl(flyer.file)} download>
      {messages.area.pdf}
    </a>
  ) : null;
}
