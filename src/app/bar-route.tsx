import type { ReactNode } from 'react';
import { barAt, hostOf } from '../domain/directory/bar.ts';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import { BarPage } from '../features/who-is-my-bar/bar-page.tsx';
import { useAreaActors } from '../state/area-data.ts';
import { useMyPosition } from '../state/my-position.ts';
import { useView } from '../state/view.ts';
import { PhoneText } from './phone-text.tsx';

/** Finds the BAR of the address's point, or of where the device is, and loads what is known of its host. */
export function BarRoute(props: { readonly areas: readonly NeighbourhoodFeature[] }): ReactNode {
  const address = useView((view) => view.address);
  const mine = useMyPosition((state) => state.mine);
  const point = address.at ?? (mine.status === 'known' ? mine.position : null);
  const bar = point && barAt(point, props.areas);
  const area = bar?.area.properties ?? null;
  const actors = useAreaActors(
    area ? { ...address, page: { kind: 'area', area: area.id, actor: null } } : address,
  );
  const host = area && actors.status === 'ready' ? hostOf(area.hosting_partner, actors.value) : undefined;
  return (
    <BarPage
      areas={props.areas.map(({ properties }) => properties)}
      bar={bar}
      host={host?.properties ?? null}
      settled={actors.status !== 'loading'}
      withPhones={(text) => <PhoneText text={text} />}
    />
  );
}
