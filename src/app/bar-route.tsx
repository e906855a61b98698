import type { ReactNode } from 'react';
import { catalogue } from '../catalogue/catalogue.ts';
import { loadHost } from '../catalogue/host.ts';
import { barAt } from '../domain/directory/bar.ts';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import { StreetSearch } from '../features/walk-route/street-search.tsx';
import { BarPage } from '../features/who-is-my-bar/bar-page.tsx';
import { BAR_MESSAGES } from '../i18n/bar-messages.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { useMyPosition } from '../state/my-position.ts';
import { useResource } from '../state/resource.ts';
import { useView } from '../state/view.ts';
import { PhoneText } from './phone-text.tsx';

/** Finds the BAR of the address's point, or of where the device is, and loads what is known of its host. */
export function BarRoute(props: { readonly areas: readonly NeighbourhoodFeature[] }): ReactNode {
  const { language } = useMessages();
  const address = useView((view) => view.address);
  const mine = useMyPosition((state) => state.mine);
  const point = address.at ?? (mine.status === 'known' ? mine.position : null);
  const bar = point && barAt(point, props.areas);
  const area = bar?.area.properties ?? null;
  const host = useResource(
    area && `host/${area.id}`,
    async () => area && loadHost(area, (await catalogue.actors(area.id)).features),
  );
  return (
    <BarPage
      areas={props.areas.map(({ properties }) => properties)}
      bar={bar}
      host={host.status === 'ready' ? (host.value?.properties ?? null) : null}
      settled={host.status !== 'loading'}
      streetSearch={<StreetSearch label={BAR_MESSAGES[language].street} />}
      withPhones={(text) => <PhoneText text={text} />}
    />
  );
}
