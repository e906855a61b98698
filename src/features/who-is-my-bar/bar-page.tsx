import type { ReactNode } from 'react';
import type { NearestBar } from '../../domain/directory/bar.ts';
import { officialName } from '../../domain/directory/naming.ts';
import type { ActorProperties } from '../../domain/model/actor.ts';
import type { NeighbourhoodProperties } from '../../domain/model/area.ts';
import { BAR_MESSAGES } from '../../i18n/bar-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { askMyPosition } from '../../state/ask-position.ts';
import { useMyPosition } from '../../state/my-position.ts';
import { areaHref, goTo } from '../../state/view.ts';
import { Band } from '../../ui/band.tsx';
import { BarAnswer } from './bar-answer.tsx';
import './bar-page.css';

/** Where the number of the regional help line was published, in 2020; read on 25 November 2026. */
const HELP_LINE_SOURCE = 'https://brulocalis.brussels/nl/covid-19-groen-nummer-sociale-nood.html';

/** Tells which BAR a point has and how to reach it; without a point, the ways to find one. */
export function BarPage(props: {
  readonly areas: readonly NeighbourhoodProperties[];
  readonly bar: NearestBar | null;
  readonly host: ActorProperties | null;
  /** what is known of the host has come, or cannot be had */
  readonly settled: boolean;
  readonly streetSearch: ReactNode;
  withPhones(text: string): ReactNode;
}): ReactNode {
  const { language } = useMessages();
  const words = BAR_MESSAGES[language];
  const { status } = useMyPosition((state) => state.mine);
  return (
    <div className="bar-page">
      <Band>
        <h1 tabIndex={-1}>{words.title}</h1>
        <p className="band-facts">{words.lead}</p>
      </Band>
      <div role="status" className="bar-answer">
        {status !== 'idle' && status !== 'known' && <p>{words[status]}</p>}
        {props.bar && <BarAnswer bar={props.bar} host={props.host} settled={props.settled} />}
      </div>
      <p>
        {props.withPhones(words.helpLine)}{' '}
        <a className="note" href={HELP_LINE_SOURCE} rel="noreferrer">
          {words.helpSource}
        </a>
      </p>
      <p>
        <button
          type="button"
          className="button"
          data-primary={!props.bar || undefined}
          disabled={status === 'asking'}
          onClick={() => {
            goTo({ at: null }, { replace: true });
            askMyPosition();
          }}
        >
          {words.fromMyPlace}
        </button>
      </p>
      <p className="note">{words.privacy}</p>
      {props.streetSearch}
      <h2>{words.byName}</h2>
      <ul className="bar-areas">
        {props.areas.map((area) => (
          <li key={area.id}>
            <a href={areaHref(area.id)}>{officialName(area, language)?.text ?? area.id}</a>
          </li>
        ))}
      </ul>
      <p className="note">{words.proposal}</p>
    </div>
  );
}
