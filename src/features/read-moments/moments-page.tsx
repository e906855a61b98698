import type { ReactNode } from 'react';
import { calendarUrl } from '../../catalogue/built.ts';
import type { NeighbourhoodProperties } from '../../domain/model/area.ts';
import type { Campaign } from '../../domain/model/campaign.ts';
import type { Moment } from '../../domain/model/moment.ts';
import { textFor } from '../../domain/model/texts.ts';
import { campaignPhase, splitMoments } from '../../domain/moments/moment-dates.ts';
import { MOMENT_MESSAGES } from '../../i18n/moment-messages.ts';
import { campaignInWords } from '../../i18n/moment-words.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useNow } from '../../state/clock.ts';
import { areaHref, hrefTo } from '../../state/view.ts';
import { Band } from '../../ui/band.tsx';
import { MomentItem, Source } from './moment-item.tsx';
import './moments-page.css';

/** All moments and campaigns: what comes, what runs now, and the archive. */
export function MomentsPage(props: {
  readonly moments: readonly Moment[];
  readonly campaigns: readonly Campaign[];
  readonly areas: readonly NeighbourhoodProperties[];
}): ReactNode {
  const { language } = useMessages();
  const words = MOMENT_MESSAGES[language];
  const today = useNow().date;
  const { coming, past } = splitMoments(props.moments, today);
  const inPhase = (phase: ReturnType<typeof campaignPhase>): readonly Campaign[] =>
    props.campaigns.filter((campaign) => campaignPhase(campaign, today) === phase);
  return (
    <div className="moments-page">
      <Band>
        <h1 tabIndex={-1}>{words.title}</h1>
        <p className="band-facts">{words.lead}</p>
      </Band>
      <div className="moments-calendar">
        <p>
          <a className="button" href={calendarUrl('moments.ics')} download>
            {words.calendar}
          </a>
        </p>
        <p className="note">{words.calendarNote}</p>
      </div>
      <CampaignSection title={words.running} campaigns={inPhase('running')} areas={props.areas} />
      <section aria-labelledby="moments-coming">
        <h2 id="moments-coming">{words.coming}</h2>
        {coming.length === 0 && inPhase('coming').length === 0 && <p>{words.none}</p>}
        <ul className="moments">
          {coming.map(({ moment, date }) => (
            <MomentItem key={moment.id} moment={moment} date={date} areas={props.areas} />
          ))}
        </ul>
      </section>
      {past.length > 0 && (
        <section aria-labelledby="moments-past">
          <h2 id="moments-past">{words.past}</h2>
          <ul className="moments">
            {past.map((moment) => (
              <MomentItem key={moment.id} moment={moment} date={null} areas={props.areas} />
            ))}
          </ul>
        </section>
      )}
      <CampaignSection title={words.archive} campaigns={inPhase('past')} areas={props.areas} />
    </div>
  );
}

function CampaignSection(props: {
  readonly title: string;
  readonly campaigns: readonly Campaign[];
  readonly areas: readonly NeighbourhoodProperties[];
}): ReactNode {
  if (props.campaigns.length === 0) return null;
  return (
    <section aria-label={props.title}>
      <h2>{props.title}</h2>
      <ul className="moments">
        {props.campaigns.map((campaign) => (
          <CampaignItem key={campaign.id} campaign={campaign} />
        ))}
      </ul>
    </section>
  );
}

function CampaignItem({ campaign }: { readonly campaign: Campaign }): ReactNode {
  const { language } = useMessages();
  const words = MOMENT_MESSAGES[language];
  const title = textFor(campaign.title, language);
  const text = textFor(campaign.text, language);
  return (
    <li className="moment" data-theme={campaign.colour} id={campaign.id}>
      <h3 lang={title.language}>{title.text}</h3>
      <p>{campaignInWords(campaign, language)}</p>
      <p lang={text.language}>{text.text}</p>
      <p className="moment-where">{words.placesTitle}</p>
      <ul className="moment-places">
        {campaign.places.map((place) => {
          const name = textFor(place.name, language);
          const href = place.actor && areaHref(place.neighbourhood ?? 'region', place.actor);
          return (
            <li key={name.text} lang={name.language}>
              {href ? <a href={href}>{name.text}</a> : name.text}
            </li>
          );
        })}
      </ul>
      <p className="moments-ways">
        <a href={hrefTo({ page: { kind: 'sheet', sheet: { kind: 'campaign', campaign: campaign.id } } })}>
          {words.print}
        </a>
      </p>
      <Source source={campaign.source} />
    </li>
  );
}
