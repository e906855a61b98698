import { splitLanguagePair } from '../../src/domain/register/language-pair.ts';
import type { LayerFeature, Tags } from './layers.ts';
import type { Service } from './services.ts';

/** What a landmark is, as its sign on the map tells it. */
type LandmarkClass =
  | 'square'
  | 'worship'
  | 'school'
  | 'library'
  | 'hospital'
  | 'museum'
  | 'culture'
  | 'town-hall';

interface Show {
  readonly class: LandmarkClass;
  /** zoom from which it is in the tiles; its name comes with it */
  readonly from: number;
  /** label order: 1 is the most important; squares have 1 to 3 */
  readonly rank: number;
}

/** Kinds of public places by which people find their way. None of them may be a person's practice or home. */
const BY_CATEGORY: Readonly<Record<string, Show>> = {
  hospital: { class: 'hospital', from: 13, rank: 4 },
  municipality: { class: 'town-hall', from: 14, rank: 5 },
  museum: { class: 'museum', from: 14, rank: 7 },
  library: { class: 'library', from: 15, rank: 8 },
  'theatre-cinema': { class: 'culture', from: 15, rank: 9 },
  'cultural-centre': { class: 'culture', from: 15, rank: 9 },
  'higher-education': { class: 'school', from: 15, rank: 10 },
  education: { class: 'school', from: 15, rank: 11 },
};
/** A house of worship that is a building one sees from afar. */
const BUILT: Show = { class: 'worship', from: 14, rank: 6 };
/** A congregation in an ordinary house. */
const IN_A_HOUSE: Show = { class: 'worship', from: 15, rank: 12 };
const SEEN_FROM_AFAR =
  /église|basili[qe]|cath[ée]dral|kathedra|chapelle|coll[ée]giale|abbaye|mosqu|synagog|camii|kerk\b|kapel\b|moskee/i;

/** The categories of services that can be landmarks. */
export const LANDMARK_CATEGORIES: readonly string[] = [...Object.keys(BY_CATEGORY), 'worship'];

/** Gives the public places among the services that people find their way by, each with the record it comes from. */
export function serviceLandmarks(services: readonly Service[]): LayerFeature[] {
  return services.flatMap((service) => {
    const show = showOf(service);
    if (!show) return [];
    const tags = {
      class: show.class,
      rank: show.rank,
      record: service.id,
      ...namesOf(service),
    };
    const geometry = { type: 'Point', coordinates: [service.lon, service.lat] } as const;
    return [landmark(geometry.coordinates, show.from, tags)];
  });
}

/** Gives a landmark on its way into the tiles; `tags` hold at least class and rank. */
export function landmark(position: readonly [number, number], from: number, tags: Tags): LayerFeature {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [position[0], position[1]] },
    properties: { minzoom: from, namezoom: from, tags },
  };
}

function showOf({ category, name }: Service): Show | undefined {
  if (category !== 'worship') return BY_CATEGORY[category];
  return SEEN_FROM_AFAR.test(name) ? BUILT : IN_A_HOUSE;
}

/** Names by language where the source tells them apart, else the name as it is; remarks in brackets are left out. */
function namesOf(service: Service): Tags {
  const pair = splitLanguagePair(service.name);
  const french = service.name_fr ?? pair?.fr;
  const dutch = service.name_nl ?? pair?.nl;
  if (!french && !dutch) return { name: plain(service.name) };
  return {
    ...(french ? { name_fr: plain(french) } : {}),
    ...(dutch ? { name_nl: plain(dutch) } : {}),
  };
}

function plain(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, '').trim() || name;
}
