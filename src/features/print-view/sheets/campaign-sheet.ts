import { catalogue } from '../../../catalogue/catalogue.ts';
import { dated } from '../../../catalogue/dated.ts';
import type { CampaignSpot } from '../../../domain/flyer/campaign/campaign-input.ts';
import { layOutCampaign } from '../../../domain/flyer/campaign/campaign-insert.ts';
import type { NeighbourhoodFeature } from '../../../domain/model/area.ts';
import type { Campaign } from '../../../domain/model/campaign.ts';
import type { CampaignSheet } from '../../../domain/model/sheet.ts';
import { textFor } from '../../../domain/model/texts.ts';
import { campaignPhase } from '../../../domain/moments/moment-dates.ts';
import { CAMPAIGN_MESSAGES } from '../../../i18n/campaign-messages.ts';
import { closureInWords } from '../../../i18n/hours-words.ts';
import { formatDate } from '../../../i18n/language.ts';
import { campaignInWords } from '../../../i18n/moment-words.ts';
import { PRINT_MESSAGES, PRINT_PAGE_MESSAGES } from '../../../i18n/print-messages.ts';
import type { SheetLoader } from './sheet-view.ts';

/** The insert of one campaign, of now or of before. */
export const loadCampaignSheet: SheetLoader<CampaignSheet> = async ({ campaign: id }) => {
  const [{ campaigns }, neighbourhoods, manifest] = await Promise.all([
    dated.campaigns(),
    catalogue.neighbourhoods(),
    catalogue.manifest(),
  ]);
  const campaign = campaigns.find((candidate) => candidate.id === id);
  if (!campaign) return null;
  const spots = await loadSpots(campaign, neighbourhoods.features);
  const grounds = await loadGrounds(spots);
  return {
    title: (language) => textFor(campaign.title, language).text,
    hint: (language) => PRINT_PAGE_MESSAGES[language].hint.campaign,
    layOut: (context) =>
      layOutCampaign({
        ...{ campaign, spots, grounds, manifest },
        ...context,
        words: PRINT_MESSAGES[context.language].flyer,
        insert: CAMPAIGN_MESSAGES[context.language],
        when: campaignInWords(campaign, context.language),
        isOver: campaignPhase(campaign, context.today) === 'past',
        date: formatDate(manifest.edition.date, context.language),
        sayClosed: (closure) => closureInWords(closure, context.today, context.language),
      }),
  };
};

/** The places with the actors they name; no actors are fetched where none is named. */
async function loadSpots(
  { places }: Campaign,
  neighbourhoods: readonly NeighbourhoodFeature[],
): Promise<readonly CampaignSpot[]> {
  const named = places.some(({ actor }) => actor !== null);
  const everyone = named ? (await catalogue.everyActor()).features : [];
  return places.map((place) => {
    const actor = everyone.find(({ properties }) => properties.id === place.actor) ?? null;
    const area = actor?.properties.neighbourhood ?? place.neighbourhood;
    const neighbourhood = neighbourhoods.find(({ properties }) => properties.id === area) ?? null;
    return { place, actor, neighbourhood };
  });
}

/** The ground of each neighbourhood in which an actor with a point lies. */
function loadGrounds(spots: readonly CampaignSpot[]) {
  const ids = spots.flatMap(({ actor, neighbourhood }) =>
    actor?.geometry && neighbourhood ? neighbourhood.properties.id : [],
  );
  return Promise.all([...new Set(ids)].map((id) => catalogue.ground(id)));
}
