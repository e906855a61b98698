import type { ReactNode } from 'react';
import { toggleOption } from '../../domain/directory/filters/filters.ts';
import type { NeighbourhoodId } from '../../domain/model/identity.ts';
import { textFor } from '../../domain/model/texts.ts';
import { runningCampaigns } from '../../domain/moments/moment-dates.ts';
import { MOMENT_MESSAGES } from '../../i18n/moment-messages.ts';
import { campaignInWords } from '../../i18n/moment-words.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useNow } from '../../state/clock.ts';
import { useCampaigns } from '../../state/filtered-actors.ts';
import { hrefTo, useView } from '../../state/view.ts';
import './campaign-banner.css';

/** The campaigns that run today: in a neighbourhood, or anywhere when that is null. Nothing on other days. */
export function CampaignBanner(props: { readonly area: NeighbourhoodId | null }): ReactNode {
  const { language } = useMessages();
  const words = MOMENT_MESSAGES[language];
  const today = useNow().date;
  const filters = useView((view) => view.address.filters);
  const campaigns = useCampaigns();
  const running =
    campaigns.status === 'ready' ? runningCampaigns(campaigns.value.campaigns, today, props.area) : [];
  return running.map((campaign) => {
    const title = textFor(campaign.title, language);
    const text = textFor(campaign.text, language);
    const hasActors = campaign.places.some(({ actor }) => actor !== null);
    const chosen = filters.chosen.campaign?.includes(campaign.id) ?? false;
    return (
      <section
        key={campaign.id}
        className="campaign-banner"
        data-theme={campaign.colour}
        aria-label={title.text}
      >
        <p className="campaign-title" lang={title.language}>
          {title.text}
        </p>
        <p lang={text.language}>{text.text}</p>
        <p className="campaign-dates">{campaignInWords(campaign, language)}</p>
        <p className="campaign-ways">
          {props.area && hasActors && !chosen && (
            <a href={hrefTo({ filters: toggleOption(filters, 'campaign', campaign.id) })}>{words.filter}</a>
          )}
          <a href={hrefTo({ page: { kind: 'moments' } })}>{words.more}</a>
          <a href={hrefTo({ page: { kind: 'sheet', sheet: { kind: 'campaign', campaign: campaign.id } } })}>
            {words.print}
          </a>
        </p>
      </section>
    );
  });
}
