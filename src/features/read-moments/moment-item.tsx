import type { ReactNode } from 'react';
import { officialName } from '../../domain/directory/naming.ts';
import type { NeighbourhoodProperties } from '../../domain/model/area.ts';
import type { Moment } from '../../domain/model/moment.ts';
import { textFor } from '../../domain/model/texts.ts';
import { MOMENT_MESSAGES } from '../../i18n/moment-messages.ts';
import { momentInWords } from '../../i18n/moment-words.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { areaHref, hrefTo, NOTHING_CHOSEN } from '../../state/view.ts';

/** One moment: what, when, where as far as it is known, and who says so. */
export function MomentItem(props: {
  readonly moment: Moment;
  /** its next date; null when it is past */
  readonly date: string | null;
  readonly areas: readonly NeighbourhoodProperties[];
}): ReactNode {
  const { language } = useMessages();
  const { moment } = props;
  const words = MOMENT_MESSAGES[language];
  const name = textFor(moment.name, language);
  const text = moment.text && textFor(moment.text, language);
  const place = moment.place && textFor(moment.place, language);
  const area = props.areas.find(({ id }) => id === moment.neighbourhood);
  const areaName = area && officialName(area, language);
  return (
    <li className="moment">
      <p className="moment-kind">{words.kinds[moment.kind]}</p>
      <h3 lang={name.language}>{name.text}</h3>
      <p>
        <time dateTime={props.date ?? moment.from}>{momentInWords(moment, props.date, language)}</time>
      </p>
      {text && <p lang={text.language}>{text.text}</p>}
      {(place || areaName) && (
        <p>
          {place && <span lang={place.language}>{place.text}</span>}
          {place && areaName && ' · '}
          {area && areaName && (
            <a className="moment-area" href={areaHref(area.id)} lang={areaName.language ?? undefined}>
              {areaName.text}
            </a>
          )}
        </p>
      )}
      {moment.position && (
        <p>
          <a
            href={hrefTo({
              ...NOTHING_CHOSEN,
              page: { kind: 'area', area: area?.id ?? 'region', actor: null },
              at: moment.position,
            })}
          >
            {words.map}
          </a>
        </p>
      )}
      <Source source={moment.source} />
    </li>
  );
}

/** Who says so, with a link where there is a page. */
export function Source(props: { readonly source: Moment['source'] }): ReactNode {
  const { language } = useMessages();
  const { source } = props;
  const text = MOMENT_MESSAGES[language].source([source.title, source.date].filter(Boolean).join(', '));
  return (
    <p className="note">
      {source.url ? (
        <a href={source.url} rel="noreferrer">
          {text}
        </a>
      ) : (
        text
      )}
    </p>
  );
}
