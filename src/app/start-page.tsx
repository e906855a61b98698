import { lazy, type ReactNode, Suspense } from 'react';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import type { ThemeId } from '../domain/model/identity.ts';
import { ChooseNeed } from '../features/choose-need/choose-need.tsx';
import { NeighbourhoodList } from '../features/choose-neighbourhood/neighbourhood-list.tsx';
import { FindPlace } from '../features/find-place/find-place.tsx';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Taxonomy } from '../state/area-data.ts';
import { hrefTo, NOTHING_CHOSEN } from '../state/view.ts';
import { Band } from '../ui/band.tsx';
import './start-page.css';

const CampaignBanner = lazy(() =>
  import('../features/read-moments/campaign-banner.tsx').then((module) => ({
    default: module.CampaignBanner,
  })),
);

/** Find a place, or choose a need and a neighbourhood. */
export function StartPage(props: {
  readonly neighbourhoods: readonly NeighbourhoodFeature[];
  readonly taxonomy: Taxonomy;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}): ReactNode {
  const { messages } = useMessages();
  return (
    <div className="start-page">
      <Band>
        <h1 tabIndex={-1}>{messages.start.title}</h1>
        <a
          className="button start-guide"
          href={hrefTo({ page: { kind: 'guide', step: 'about', where: null }, ...NOTHING_CHOSEN })}
        >
          {messages.start.guide}
        </a>
        <FindPlace
          neighbourhoods={props.neighbourhoods.map((feature) => feature.properties)}
          taxonomy={props.taxonomy}
        />
        <a className="start-here" href={hrefTo({ page: { kind: 'here' }, query: '', at: null })}>
          {messages.here.fromMe}
        </a>
      </Band>
      <Suspense>
        <CampaignBanner area={null} />
      </Suspense>
      <ChooseNeed neighbourhoods={props.neighbourhoods} themeWords={props.themeWords} />
      <NeighbourhoodList neighbourhoods={props.neighbourhoods} themeWords={props.themeWords} />
    </div>
  );
}
