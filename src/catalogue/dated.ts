import { CampaignsFile } from '../domain/model/campaign.ts';
import { ClosedFile } from '../domain/model/closed.ts';
import { ChangesFile } from '../domain/model/edition-record.ts';
import { MomentsFile } from '../domain/model/moment.ts';
import { load } from './catalogue.ts';

/** Data files about dates; their checks come with the first one that is needed. Each rejects with a `CatalogueError`. */
export const dated = {
  moments: () => load('moments.json', () => MomentsFile),
  campaigns: () => load('campaigns.json', () => CampaignsFile),
  /** what changed since each edition that was kept */
  changes: () => load('changes.json', () => ChangesFile),
  /** actors that closed for good */
  closed: () => load('closed.json', () => ClosedFile),
};
