import type { ReactNode } from 'react';
import { calendarUrl } from '../../catalogue/built.ts';
import { dated } from '../../catalogue/dated.ts';
import type { NeighbourhoodProperties } from '../../domain/model/area.ts';
import { splitMoments } from '../../domain/moments/moment-dates.ts';
import { MOMENT_MESSAGES } from '../../i18n/moment-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useNow } from '../../state/clock.ts';
import { useResource } from '../../state/resource.ts';
import { hrefTo } from '../../state/view.ts';
import { MomentItem } from './moment-item.tsx';
import './moments-page.css';

/** What comes in one neighbourhood, with its calendar; what is past is folded away. Nothing when there is neither. */
export function AreaMoments(props: { readonly area: NeighbourhoodProperties }): ReactNode {
  const { language } = useMessages();
  const words = MOMENT_MESSAGES[language];
  const today = useNow().date;
  const file = useResource('moments', dated.moments);
  if (file.status !== 'ready') return null;
  const mine = file.value.moments.filter(({ neighbourhood }) => neighbourhood === props.area.id);
  if (mine.length === 0) return null;
  const { coming, past } = splitMoments(mine, today);
  return (
    <section className="area-moments" aria-labelledby="area-moments">
      <h2 id="area-moments">{words.here}</h2>
      {coming.length === 0 && <p className="note">{words.none}</p>}
      <ul className="moments">
        {coming.map(({ moment, date }) => (
          <MomentItem key={moment.id} moment={moment} date={date} areas={NO_AREAS} />
        ))}
      </ul>
      {past.length > 0 && (
        <details className="moments-past">
          <summary>{words.past}</summary>
          <ul className="moments">
            {past.map((moment) => (
              <MomentItem key={moment.id} moment={moment} date={null} areas={NO_AREAS} />
            ))}
          </ul>
        </details>
      )}
      <p className="moments-ways">
        <a href={calendarUrl(`${props.area.id}.ics`)} download>
          {words.calendar}
        </a>
        <a href={hrefTo({ page: { kind: 'moments' } })}>{words.all}</a>
      </p>
    </section>
  );
}

const NO_AREAS: readonly never[] = [];
