import type { ActorFeature } from '../../model/actor.ts';
import type { NeighbourhoodFeature } from '../../model/area.ts';
import type { Campaign } from '../../model/campaign.ts';
import type { Manifest } from '../../model/edition.ts';
import type { Ground } from '../../model/ground.ts';
import type { Language } from '../../model/identity.ts';
import type { SayClosed } from '../entry-facts.ts';
import type { FlyerWords } from '../words.ts';

/** Every text of the insert that is not data. */
export interface CampaignWords {
  readonly kind: string;
  readonly where: string;
  /** the campaign ended before the day of printing */
  readonly over: string;
  readonly callFirst: string;
  /** {title} */
  readonly source: string;
  /** where the code leads */
  readonly qr: string;
}

/** A place of a campaign, with what is known of its actor and neighbourhood. */
export interface CampaignSpot {
  readonly place: Campaign['places'][number];
  readonly actor: ActorFeature | null;
  readonly neighbourhood: NeighbourhoodFeature | null;
}

/** Everything the insert of a campaign is made of. */
export interface CampaignInput {
  readonly campaign: Campaign;
  readonly spots: readonly CampaignSpot[];
  /** grounds of the neighbourhoods in which actors with a point lie; no map without any */
  readonly grounds: readonly Ground[];
  readonly manifest: Manifest;
  readonly language: Language;
  readonly words: FlyerWords;
  readonly insert: CampaignWords;
  /** from when until when it runs, written out for readers */
  readonly when: string;
  /** the last day was before the day of printing */
  readonly isOver: boolean;
  /** address of the published site without a slash at the end; null when there is none */
  readonly siteUrl: string | null;
  /** the date of the edition, written out for readers */
  readonly date: string;
  readonly sayClosed: SayClosed;
}
