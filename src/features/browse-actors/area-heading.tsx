import type { ReactNode } from 'react';
import { printsUrl } from '../../catalogue/built.ts';
import { catalogue } from '../../catalogue/catalogue.ts';
import { NeighbourhoodRose } from '../../compass/neighbourhood-rose.tsx';
import { officialName } from '../../domain/directory/naming.ts';
import type { NeighbourhoodProperties } from '../../domain/model/area.ts';
import type { ThemeId } from '../../domain/model/identity.ts';
import { formatNumber } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useResource } from '../../state/resource.ts';
import { hrefTo } from '../../state/view.ts';
import { ThemeLeafletLink } from './theme-leaflet-link.tsx';

/** Name, municipality, host and residents of a neighbourhood, how sure its outline is, and the way to paper. */
export function AreaHeading(props: {
  readonly neighbourhood: NeighbourhoodProperties;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}): ReactNode {
  const { messages, language } = useMessages();
  const { neighbourhood } = props;
  const name = officialName(neighbourhood, language);
  const municipality = officialName(
    { name_nl: neighbourhood.municipality_nl, name_fr: neighbourhood.municipality_fr },
    language,
  );
  const facts = [
    municipality?.text,
    messages.area.population(formatNumber(neighbourhood.population_2019, language)),
  ];
  return (
    <header className="area-heading">
      <div className="area-rose">
        <NeighbourhoodRose
          counts={neighbourhood.theme_counts}
          labels={props.themeWords}
          language={language}
          sizePx={128}
        />
      </div>
      <h1 tabIndex={-1} lang={name?.language ?? undefined}>
        {name?.text}
      </h1>
      <p>{facts.filter(Boolean).join(' · ')}</p>
      {neighbourhood.hosting_partner && <p>{messages.area.host(neighbourhood.hosting_partner)}</p>}
      <p className="note">{messages.area.confidence[neighbourhood.confidence]}</p>
      <p className="area-paper">
        <a
          className="button"
          href={hrefTo({ page: { kind: 'sheet', sheet: { kind: 'a3', area: neighbourhood.id } } })}
        >
          {messages.area.print}
        </a>
        <ThemeLeafletLink area={neighbourhood.id} themeWords={props.themeWords} />
        <ReadyFlyer neighbourhood={neighbourhood.id} />
      </p>
    </header>
  );
}

/** Leads to the ready PDF in the reader's language when one was made. */
function ReadyFlyer(props: { readonly neighbourhood: string }): ReactNode {
  const { messages, language } = useMessages();
  const prints = useResource('prints', catalogue.prints);
  if (prints.status !== 'ready') return null;
  const flyer = prints.value.flyers.find(
    ({ areas, language: printed, sheet }) =>
      sheet === 'a3' && areas[0] === props.neighbourhood && printed === language,
  );
  return flyer ? (
    <a className="button" href={printsUrl(flyer.file)} download>
      {messages.area.pdf}
    </a>
  ) : null;
}
