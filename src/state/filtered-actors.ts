import { useMemo } from 'react';
import type { FilterContext } from '../domain/directory/filters/verdict.ts';
import type { CampaignsFile } from '../domain/model/campaign.ts';
import type { Taxonomy } from './area-data.ts';
import { useNow } from './clock.ts';
import { type Resource, useResource } from './resource.ts';

export type FilterEngine = typeof import('../domain/directory/filters/apply-filters.ts');

/** The code that judges actors; it comes when it is first needed, not with the list. */
export function useFilterEngine(wanted: boolean): Resource<FilterEngine> {
  return useResource(
    wanted ? 'filter-engine' : null,
    () => import('../domain/directory/filters/apply-filters.ts'),
  );
}

/** All campaigns, of now and of before. */
export function useCampaigns(wanted = true): Resource<CampaignsFile> {
  return useResource(wanted ? 'campaigns' : null, async () =>
    (await import('../catalogue/dated.ts')).dated.campaigns(),
  );
}

/** What judging actors needs to know besides them: the time, the groups of categories, who takes part in campaigns. */
export function useFilterContext(taxonomy: Taxonomy | null, withCampaigns: boolean): FilterContext {
  const now = useNow();
  const campaigns = useCampaigns(withCampaigns);
  const groupOf = useMemo(
    () => new Map((taxonomy?.categories.categories ?? []).map(({ id, group }) => [id, group])),
    [taxonomy],
  );
  const known = campaigns.status === 'ready' ? campaigns.value : null;
  const actorsOfCampaign = useMemo(
    () =>
      new Map(
        (known?.campaigns ?? []).map(({ id, places }) => [
          id,
          new Set<string>(places.flatMap(({ actor }) => actor ?? [])),
        ]),
      ),
    [known],
  );
  return useMemo(() => ({ now, groupOf, actorsOfCampaign }), [now, groupOf, actorsOfCampaign]);
}
